// Menyaring yang panjang: wadah data-saring="area bulan", baris data-baris dengan data-area, data-bulan.
for (const box of document.querySelectorAll('[data-saring]')) {
  const make = (tag, values) => Object.assign(document.createElement(tag), values)
  const rows = [...box.querySelectorAll('[data-baris]')]
  const form = make('form', {className: 'saring', onsubmit: () => false})
  const report = make('p', {className: 'status', role: 'status'})
  const add = (title, field) => {
    const label = make('label', {textContent: title})
    label.append(field)
    form.append(label)
    return field
  }
  const parts = (row, name) => row.dataset[name]?.split('|') || []
  const title = (name, value) => name != 'bulan' ? value :
    new Date(value + '-15').toLocaleDateString('id', {month: 'long', year: 'numeric'})
  const text = add('Saring', make('input', {type: 'search'}))
  const selects = box.dataset.saring.split(' ').filter(Boolean).map(name => {
    const select = add(name[0].toUpperCase() + name.slice(1), make('select'))
    const values = [...new Set(rows.flatMap(row => parts(row, name)))].sort()
    select.append(new Option('Semua', ''), ...values.map(value => new Option(title(name, value), value)))
    return [name, select]
  })
  form.oninput = () => {
    const words = text.value.toLowerCase().split(' ')
    for (const row of rows) row.hidden = !(
      words.every(word => row.textContent.toLowerCase().includes(word)) &&
      selects.every(([name, {value}]) => !value || parts(row, name).includes(value)))
    const count = number => number.toLocaleString('id')
    report.textContent = `${count(rows.filter(row => !row.hidden).length)} dari ${count(rows.length)} ${box.dataset.sebut || 'aksi'}`
  }
  box.before(form, report)
}
