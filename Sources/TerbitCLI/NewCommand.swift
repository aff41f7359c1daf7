internal import ArgumentParser
internal import Disk
internal import SiteModel
internal import Slugs

/// `terbit new`: the first file of an office or a plan.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Membuat berkas baru untuk satker atau rencana.",
    discussion: """
      Di terminal, yang belum disebut ditanyakan; Enter melewatinya. Berkas yang sudah ada tidak ditimpa.

      Contoh:
        terbit new satker soppeng --nama "KPU Kabupaten Soppeng"
        terbit new rencana soppeng 2026 zona-integritas --nomor 12
      """,
    subcommands: [NewOfficeCommand.self, NewPlanCommand.self]
  )
}

/// A file that `terbit new` makes.
struct NewFile {
  /// A name that becomes a part of an address.
  static func requireSlug(_ slug: String, _ what: String) throws {
    guard Slug.isValid(slug) else {
      let better = Slug.make(slug)
      let hint = Slug.isValid(better) ? ", misalnya \(better)" : ""
      throw ValidationError(
        "\(what) “\(slug)” tidak dapat menjadi alamat; pakai huruf kecil a–z, angka, dan tanda hubung\(hint)."
      )
    }
  }

  /// A name that the site does not need for itself.
  static func requireFree(_ slug: String) throws {
    guard Route.reserved.contains(slug) else { return }
    throw ValidationError("nama “\(slug)” dipakai oleh situs sendiri (/\(slug)/); pilih nama lain.")
  }

  /// - Throws: exit code 74 if something stands there already.
  static func refuseExisting(_ path: String) throws {
    guard try Disk.kind(of: path) != nil else { return }
    Terminal.error("terbit: “\(path)” sudah ada dan tidak ditimpa\n")
    throw ExitCode.disk
  }

  /// Writes a new file and the folders above it, unless it has come to be meanwhile.
  static func write(_ text: String, to path: String) throws(DiskError) {
    try Disk.makeFolders(Disk.parent(of: path))
    try Disk.write(Array(text.utf8), to: path)
  }
}
