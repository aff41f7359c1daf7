internal import SiteModel

/// A data file, or one of each plan, as `/data/` explains it to a person.
struct DataSet: Sendable {
  /// The schema of its content, and what it is called under `/data/skema/`.
  struct Schema: Sendable {
    var name: String
    var shape: DataShape
  }

  /// Where it stands; nil for a file that each plan or office has.
  var route: Route?
  /// `rencana.json`, `<rencana>/jadwal.ics`.
  var name: String
  var format: String
  var meaning: String
  var schema: Schema?

  static let all: [DataSet] = [
    DataSet(
      route: .data("rencana.json"), name: "rencana.json", format: "JSON",
      meaning: "Semua rencana dengan area, aksi, waktu, konsiderans, dasar hukum, dan koreksinya.",
      schema: Schema(name: "rencana-semua", shape: .plans)),
    DataSet(
      route: .data("aksi.csv"), name: "aksi.csv", format: "CSV (UTF-8, koma, RFC 4180)",
      meaning: "Semua aksi, satu baris tiap aksi.",
      schema: Schema(name: "aksi", shape: .actionTable)),
    DataSet(
      route: .data("aksi.xlsx"), name: "aksi.xlsx", format: "lembar kerja Excel (OOXML)",
      meaning: "Semua aksi, untuk dibuka dengan klik ganda di Excel atau LibreOffice."),
    DataSet(
      route: .data("dasar-hukum.json"), name: "dasar-hukum.json", format: "JSON",
      meaning: "Semua peraturan yang dirujuk, penerusnya, dan siapa merujuknya dengan kata apa.",
      schema: Schema(name: "dasar-hukum", shape: .regulations)),
    DataSet(
      route: .data("jdihn.json"), name: "jdihn.json", format: "JSON",
      meaning: "Umpan integrasi untuk jaringan dokumentasi dan informasi hukum (JDIHN).",
      schema: Schema(name: "jdihn", shape: .legalNetwork)),
    DataSet(
      route: .data("daftar-informasi-publik.json"), name: "daftar-informasi-publik.json",
      format: "JSON",
      meaning:
        "Daftar Informasi Publik menurut UU 14/2008. Tiap satuan kerja juga memiliki daftarnya sendiri di folder ppid/.",
      schema: Schema(name: PublicInformationFiles.name, shape: .publicInformation)),
    DataSet(
      route: .data("daftar-informasi-publik.csv"), name: "daftar-informasi-publik.csv",
      format: "CSV (UTF-8, koma, RFC 4180)",
      meaning: "Daftar yang sama sebagai tabel, dengan kolom yang diwajibkan."),
    DataSet(
      route: .feed, name: "feed.xml", format: "Atom (RFC 4287)",
      meaning:
        "Kabar terbaru: rencana baru, perubahan, pencabutan, koreksi, dan realisasi. Tiap satuan kerja juga memilikinya."
    ),
    DataSet(
      route: nil, name: "<rencana>/rencana.json", format: "JSON",
      meaning: "Satu rencana lengkap, beserta sidik jari berkas sumber dan lampirannya.",
      schema: Schema(name: "rencana", shape: .plan)),
    DataSet(
      route: nil, name: "<rencana>/aksi.csv", format: "CSV (UTF-8, koma, RFC 4180)",
      meaning: "Aksi satu rencana, dengan kolom yang sama seperti aksi.csv di atas."),
    DataSet(
      route: nil, name: "<rencana>/aksi.xlsx", format: "lembar kerja Excel (OOXML)",
      meaning:
        "Tabel yang sama untuk dibuka dengan klik ganda, dengan setelan bahasa apa pun; semua sel berupa teks."
    ),
    DataSet(
      route: nil, name: "<rencana>/jadwal.ics", format: "iCalendar (RFC 5545)",
      meaning:
        "Kalender satu rencana. Kalender satu area berada di folder area itu, kalender semua rencana satu satuan kerja di folder satuan kerja."
    ),
    DataSet(
      route: .checksums, name: "SHA256SUMS", format: "teks",
      meaning:
        "Sidik jari semua berkas situs ini; periksa salinan Anda dengan perintah sha256sum -c SHA256SUMS."
    ),
  ]
}
