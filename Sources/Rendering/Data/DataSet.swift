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

  private init(at route: Route, format: String, meaning: String, schema: Schema? = nil) {
    self.route = route
    name = route.file
    self.format = format
    self.meaning = meaning
    self.schema = schema
  }

  private init(ofEach name: String, format: String, meaning: String, schema: Schema? = nil) {
    self.name = name
    self.format = format
    self.meaning = meaning
    self.schema = schema
  }

  static let all: [DataSet] = [
    DataSet(
      at: .plansData, format: "JSON",
      meaning: "Semua rencana dengan area, aksi, waktu, konsiderans, dasar hukum, dan koreksinya.",
      schema: Schema(name: "rencana-semua", shape: .plans)),
    DataSet(
      at: .actionsData, format: "CSV (UTF-8, koma, RFC 4180)",
      meaning: "Semua aksi, satu baris tiap aksi.",
      schema: Schema(name: "aksi", shape: .actionTable)),
    DataSet(
      at: .actionsWorkbook, format: "lembar kerja Excel (OOXML)",
      meaning: "Semua aksi, untuk dibuka dengan klik ganda di Excel atau LibreOffice."),
    DataSet(
      at: .regulationsData, format: "JSON",
      meaning: "Semua peraturan yang dirujuk, penerusnya, dan siapa merujuknya dengan kata apa.",
      schema: Schema(name: "dasar-hukum", shape: .regulations)),
    DataSet(
      at: .data("jdihn.json"), format: "JSON",
      meaning: "Umpan integrasi untuk jaringan dokumentasi dan informasi hukum (JDIHN).",
      schema: Schema(name: "jdihn", shape: .legalNetwork)),
    DataSet(
      at: .data(PublicInformationFiles.name + ".json"),
      format: "JSON",
      meaning:
        "Daftar Informasi Publik menurut UU 14/2008. Tiap satuan kerja juga memiliki daftarnya sendiri di folder ppid/.",
      schema: Schema(name: PublicInformationFiles.name, shape: .publicInformation)),
    DataSet(
      at: .data(PublicInformationFiles.name + ".csv"),
      format: "CSV (UTF-8, koma, RFC 4180)",
      meaning: "Daftar yang sama sebagai tabel, dengan kolom yang diwajibkan."),
    DataSet(
      at: .feed, format: "Atom (RFC 4287)",
      meaning:
        "Kabar terbaru: rencana baru, perubahan, pencabutan, koreksi, dan realisasi. Tiap satuan kerja juga memilikinya."
    ),
    DataSet(
      ofEach: "<rencana>/rencana.json", format: "JSON",
      meaning: "Satu rencana lengkap, beserta sidik jari berkas sumber dan lampirannya.",
      schema: Schema(name: "rencana", shape: .plan)),
    DataSet(
      ofEach: "<rencana>/aksi.csv", format: "CSV (UTF-8, koma, RFC 4180)",
      meaning: "Aksi satu rencana, dengan kolom yang sama seperti aksi.csv di atas."),
    DataSet(
      ofEach: "<rencana>/aksi.xlsx", format: "lembar kerja Excel (OOXML)",
      meaning:
        "Tabel yang sama untuk dibuka dengan klik ganda, dengan setelan bahasa apa pun; semua sel berupa teks."
    ),
    DataSet(
      ofEach: "<rencana>/jadwal.ics", format: "iCalendar (RFC 5545)",
      meaning:
        "Kalender satu rencana. Kalender satu area berada di folder area itu, kalender semua rencana satu satuan kerja di folder satuan kerja."
    ),
    DataSet(
      at: .checksums, format: "teks",
      meaning:
        "Sidik jari semua berkas situs ini; periksa salinan Anda dengan perintah sha256sum -c SHA256SUMS."
    ),
  ]
}
