// Menandai lajur bulan ini pada linimasa dan grafik, menurut jam pembaca.
(() => {
  const kini = new Date();
  const kode = `${kini.getFullYear()}-${String(kini.getMonth() + 1).padStart(2, "0")}`;
  for (const kepala of document.querySelectorAll(`th[data-bulan="${kode}"]`)) {
    kepala.setAttribute("aria-current", "date");
    for (const baris of kepala.closest("table").rows) {
      baris.cells[kepala.cellIndex]?.classList.add("kini");
    }
  }
})();
