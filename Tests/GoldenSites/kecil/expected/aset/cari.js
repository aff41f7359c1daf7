// Mencari lewat indeks Pagefind, atau tanpa indeks dalam daftar aksi.
const form = document.querySelector('.saring')
const {akar, indeks, daftar} = form.dataset
const [report, list, more, plain] = document.querySelectorAll('[data-cari]')
const isWeb = location.protocol != 'file:'
const make = (tag, values) => Object.assign(document.createElement(tag), values)
const failed = 'Hasil tidak dapat dimuat. Periksa sambungan, lalu cari lagi.'
let rows, loading, found, wait, usesIndex, turn = 0

// Daftar: hanya aksi.
function useIndex(yes) {
  usesIndex = yes
  form.jenis.disabled = form.jenis.parentElement.hidden = !yes
}

function daftarAksi({tempat, aksi}) {
  for (const [place, title, bukti, bulan, id] of aksi) {
    const [satker, tahun, area, rencana, page] = tempat[place]
    const meta = {title, konteks: rencana + ' · ' + area, alamat: page + '#' + id}
    rows.push({meta, bukti, satker: [satker], tahun: [tahun], area: [area], bulan,
      kata: [title, bukti, meta.konteks].join(' ').toLowerCase()})
  }
}

async function loadList() {
  rows = []
  for (let i = 1; i <= daftar; i++) await new Promise((onload, onerror) =>
    document.head.append(make('script', {src: `aksi-${i}.js`, onload, onerror})))
}

// Satu pemuatan untuk semua; yang gagal diulang.
async function searchList(text, {jenis, ...filters}) {
  await (loading ??= loadList().catch(error => { loading = null; throw error }))
  const words = text.toLowerCase().split(' ')
  return rows.filter(row => words.every(word => row.kata.includes(word)) &&
    Object.keys(filters).every(name => row[name].includes(filters[name])))
}

async function searchIndex(text, filters) {
  const {search} = await import(new URL(indeks, document.baseURI))
  return (await search(text || null, {filters})).results
}

// Pagefind mengamankan excerpt dan hanya menambah <mark>.
function item({meta, bukti, excerpt}) {
  const row = make('li')
  row.append(make('a', {href: akar + meta.alamat, textContent: meta.title}),
    make('div', {className: 'redup', textContent: meta.konteks}),
    make('div', excerpt ? {innerHTML: excerpt} : {textContent: bukti || ''}))
  return row
}

async function show() {
  const mine = turn
  const next = await Promise.all(found.splice(0, 20).map(one => one.data?.() || one)).catch(() => {})
  if (mine != turn) return
  if (!next) report.textContent = failed
  const items = (next || []).map(item)
  list.append(...items)
  more.hidden = !found.length
  list.ariaBusy = false
  return items[0]
}

async function search() {
  const mine = ++turn
  const query = new URLSearchParams(new FormData(form))
  for (const [name, value] of [...query]) if (!value.trim()) query.delete(name)
  const {q = '', ...filters} = Object.fromEntries(query)
  const isAsked = query.size
  if (isWeb) history.replaceState(null, '', '?' + query)
  let results = []
  if (isAsked && usesIndex) results = await searchIndex(q, filters).catch(() => useIndex())
  if (isAsked && !usesIndex) results = await searchList(q.trim(), filters).catch(() => {})
  if (mine != turn) return
  report.textContent = !isAsked ? '' : !results ? failed :
    results.length ? results.length.toLocaleString('id') + ' hasil' :
    'Tidak ada hasil. Coba kata lain, atau kosongkan isian.'
  list.hidden = !isAsked
  plain.hidden = isAsked && results
  list.replaceChildren()
  found = results || []
  show()
}

form.oninput = () => {
  list.ariaBusy = true
  clearTimeout(wait)
  wait = setTimeout(search, 150)
}
form.onsubmit = () => false
form.onreset = () => setTimeout(search)
more.onclick = async () => (await show())?.firstChild.focus()
for (const [name, value] of new URLSearchParams(location.search))
  if (form[name]) form[name].value = value
useIndex(isWeb && indeks)
form.hidden = false
if (location.search) search()
