internal import ArgumentParser
internal import Disk
internal import Starters

/// `terbit new satker`.
struct NewOfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satker",
    abstract: "Membuat satker.md sebuah satuan kerja.",
    discussion: """
      Contoh:
        terbit new satker soppeng
        terbit new satker soppeng --nama "KPU Kabupaten Soppeng" --kode-wilayah 73.12
      """
  )

  @Argument(help: ArgumentHelp("Nama folder dan alamatnya, misalnya soppeng.", valueName: "slug"))
  var slug: String

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var content = "Content"

  @Option(help: ArgumentHelp("Nama pendek, misalnya “KPU Kabupaten Soppeng”.", valueName: "nama"))
  var nama: String?

  @Option(help: ArgumentHelp("Nama resmi.", valueName: "nama"))
  var namaLengkap: String?

  @Option(help: ArgumentHelp("Kode wilayah Kemendagri, misalnya 73.12.", valueName: "kode"))
  var kodeWilayah: String?

  @Option(help: ArgumentHelp("Alamat kantor.", valueName: "alamat"))
  var alamat: String?

  @Option(help: ArgumentHelp("Situs web satker.", valueName: "url"))
  var situsWeb: String?

  @Option(help: ArgumentHelp("Surel PPID satker.", valueName: "surel"))
  var surel: String?

  @Option(help: ArgumentHelp("Telepon PPID satker.", valueName: "nomor"))
  var telepon: String?

  func validate() throws {
    try NewFile.requireSlug(slug, "satker")
    try NewFile.requireFree(slug)
  }

  func run() throws {
    let path = "\(content)/satker/\(slug)/satker.md"
    try NewFile.refuseExisting(path)
    try NewFile.write(starter().markdown, to: path)
    Terminal.output(
      """
      \(path) dibuat.
      Berikutnya: isi yang masih kosong di sana, lalu
        terbit new rencana \(slug) <tahun> <nama-rencana>

      """.utf8)
  }

  private func starter() -> OfficeStarter {
    var starter = OfficeStarter()
    starter.name = nama ?? Question(words: "Nama satker, misalnya KPU Kabupaten Soppeng").answer()
    starter.fullName = namaLengkap ?? Question(words: "Nama resmi lengkap").answer()
    starter.regionCode = kodeWilayah ?? Question(words: "Kode wilayah, misalnya 73.12").answer()
    starter.address = alamat ?? Question(words: "Alamat kantor").answer()
    starter.website = situsWeb ?? Question(words: "Situs web").answer()
    starter.deskMail = surel ?? Question(words: "Surel PPID").answer()
    starter.deskTelephone = telepon ?? Question(words: "Telepon PPID").answer()
    return starter
  }
}
