internal import ArgumentParser
internal import Citations
internal import Content
internal import Diagnostics
internal import Disk
internal import PlanModel
internal import Rendering
internal import Starters
internal import Terbit
internal import TimeTargets

/// `terbit new rencana`.
struct NewPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rencana",
    abstract: "Membuat berkas sebuah rencana.",
    discussion: """
      Yang hanya diketahui penyunting ditandai “[belum diisi: …]”; selama masih ada, situs tidak terbit.
      Dari naskah keputusan yang sudah berupa teks, Word, atau PDF, pakai: terbit import

      Contoh:
        terbit new rencana soppeng 2026 zona-integritas
        terbit new rencana soppeng 2026 zona-integritas --nomor 12 --tanggal 2026-01-15 \\
          --tempat Watansoppeng --tentang "Rencana Aksi Pembangunan Zona Integritas" \\
          --jabatan "Ketua KPU Kabupaten Soppeng" --penandatangan "Nama Ketua"
      """
  )

  @Argument(help: ArgumentHelp("Folder satker, misalnya soppeng.", valueName: "satker"))
  var office: String

  @Argument(help: ArgumentHelp("Tahun rencana, misalnya 2026.", valueName: "tahun"))
  var year: Int

  @Argument(
    help: ArgumentHelp("Nama berkas dan alamatnya, misalnya zona-integritas.", valueName: "slug"))
  var slug: String

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var content = "Content"

  @Option(help: ArgumentHelp("Jenis naskah.", valueName: "jenis"))
  var jenis = "Keputusan"

  @Option(help: ArgumentHelp("Nomor keputusan.", valueName: "nomor"))
  var nomor: String?

  @Option(help: ArgumentHelp("Judul keputusan, sesudah “tentang”.", valueName: "judul"))
  var tentang: String?

  @Option(help: ArgumentHelp("Tempat penetapan.", valueName: "kota"))
  var tempat: String?

  @Option(help: ArgumentHelp("Tanggal penetapan.", valueName: "2026-01-15"))
  var tanggal: CalendarDate?

  @Option(help: ArgumentHelp("Jabatan penanda tangan.", valueName: "jabatan"))
  var jabatan: String?

  @Option(help: ArgumentHelp("Nama penanda tangan.", valueName: "nama"))
  var penandatangan: String?

  @Option(
    help: ArgumentHelp(
      "Masa rencana; tanpa ini Januari sampai Desember.", valueName: "2026-03/2026-12"))
  var periode: Period?

  func validate() throws {
    try NewFile.requireSlug(office, "satker")
    try NewFile.requireSlug(slug, "rencana")
    guard Citation.years.contains(year) else {
      throw ValidationError("tahun harus empat angka, misalnya 2026.")
    }
  }

  func run() throws {
    let folder = "\(content)/satker/\(office)"
    let path = "\(folder)/\(year)/\(slug).md"
    guard try Disk.kind(of: folder + "/satker.md", followsLink: true) != nil else {
      Terminal.error(
        "terbit: satker “\(office)” belum ada; buat dahulu dengan: terbit new satker \(office)\n")
      throw ExitCode.usage
    }
    try NewFile.refuseExisting(path)
    try NewFile.write(try starter().markdown, to: path)
    try writeSchema()
    Terminal.output(
      """
      \(path) dibuat.
      Berikutnya: isi kepala berkas dan ganti tiap “[belum diisi: …]”; lihat hasilnya dengan
        terbit serve     situs di peramban, diperbarui setiap kali disimpan
        terbit check     apa yang masih harus diisi atau diperbaiki
        terbit build     situs jadi di folder Public/

      """.utf8)
  }

  /// The schema that the file's first line names, where the content has none yet.
  private func writeSchema() throws(DiskError) {
    let path = "\(content)/\(PlanSchemaComment.file)"
    guard try Disk.kind(of: path) == nil else { return }
    try Disk.makeFolders(Disk.parent(of: path))
    try Disk.write(PlanHeadSchema().bytes, to: path)
  }

  private func starter() throws -> PlanStarter {
    var starter = PlanStarter(year: year)
    starter.kind = jenis
    starter.officialAreas = try officialAreas()
    starter.number = nomor ?? Question(words: "Nomor keputusan").answer()
    starter.title = tentang ?? Question(words: "Judul keputusan, sesudah “tentang”").answer()
    starter.place = tempat ?? Question(words: "Tempat penetapan").answer()
    starter.date = tanggal ?? askedDate()
    starter.position = jabatan ?? Question(words: "Jabatan penanda tangan").answer()
    starter.signatory = penandatangan ?? Question(words: "Nama penanda tangan").answer()
    starter.period = periode
    return starter
  }

  private func askedDate() -> CalendarDate? {
    Question(
      words: "Tanggal penetapan, seperti \(year)-01-15", shape: "tahun-bulan-tanggal dalam angka",
      accepts: { CalendarDate($0) != nil }
    ).answer().flatMap { CalendarDate($0) }
  }

  private func officialAreas() throws(DiskError) -> [String] {
    guard let areas = try AreaFileReader(content: content).read() else { return [] }
    Terminal.report(areas.diagnostics)
    return areas.value.areas.map(\.name)
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads the form `2026-01-15`.
  public init?(argument: String) { self.init(argument) }
}
