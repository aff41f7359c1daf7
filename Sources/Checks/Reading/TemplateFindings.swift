internal import Diagnostics

extension CheckCatalogue {
  /// What is found about the templates; their tests stand with the templates.
  package static let templateFindings: [CheckDescription] = [
    template(
      "templat.tidak-ada", "Sebuah templat yang diperlukan tidak ada.",
      "Tanpa templat itu sejenis halaman tidak dapat dibuat."),
    template(
      "templat.bagian-tidak-ada", "Templat memuat bagian `{{> …}}` yang tidak ada.",
      "Bagian itu akan tampil kosong."),
    template(
      "templat.berputar", "Templat memuat dirinya sendiri.",
      "Halaman itu tidak akan pernah selesai dibuat."),
    template(
      "templat.nama-tidak-ada", "Templat memakai nama yang tidak dimiliki halamannya.",
      "Nama yang salah tulis tampil sebagai teks kosong; daftar nama ada di Templates/README.md."),
    template(
      "templat.nama-bertitik", "Templat memakai nama bertitik.",
      "Nama dibuka dahulu dengan `{{#…}}`, supaya salah tulis di dalamnya dapat ditemukan."),
    template(
      "templat.tak-terbaca", "Templat tidak terbaca sebagai Mustache.",
      "Biasanya sebuah kurung kurawal atau penutup `{{/…}}` tertinggal."),
    template(
      "templat.aset-tidak-ada", "Folder `aset/` tidak memuat gaya.css atau ikon.svg.",
      "Semua halaman memakainya; tanpa gaya.css situs tampil tanpa tata letak."),
    template(
      "templat.aset-tidak-terbit", "Folder `aset/` memuat sesuatu yang bukan berkas.",
      "Isi folder di dalam aset/ dan tautan yang putus tidak ikut terbit.", .warning),
  ]

  private static func template(
    _ id: String, _ summary: String, _ reason: String, _ severity: Severity = .error
  ) -> CheckDescription {
    CheckDescription(
      id: id, group: .templates, severity: severity, summary: summary, reason: reason, passing: [],
      failing: [])
  }
}
