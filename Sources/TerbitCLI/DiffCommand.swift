internal import ArgumentParser
internal import Comparison
internal import Diagnostics
internal import Disk
internal import OrderedJSON
internal import PlanModel
internal import Rendering
internal import Terbit

/// `terbit diff`: what changed between two versions of a plan.
struct DiffCommand: ParsableCommand {
  /// How the changes are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Menunjukkan apa yang berubah antara dua versi rencana.",
    discussion: """
      Kedua berkas boleh berada di mana saja, misalnya versi lama yang diambil dari git, juga lewat pipa.
      Galat di salah satunya tampil di keluaran galat, dan kode keluarnya 1: yang salah terbaca dapat
      tampak sebagai perubahan.

      Contoh:
        terbit diff Content/satker/x/2024/zi.md Content/satker/x/2025/zi.md
        terbit diff <(git show HEAD~1:Content/satker/x/2025/zi.md) Content/satker/x/2025/zi.md
      """
  )

  @Argument(help: ArgumentHelp("Berkas rencana versi lama.", valueName: "lama"))
  var old: String

  @Argument(help: ArgumentHelp("Berkas rencana versi baru.", valueName: "baru"))
  var new: String

  @Option(help: ArgumentHelp("Folder isi, tempat area.yml.", valueName: "folder"))
  var content = "Content"

  @Option(help: ArgumentHelp("Bentuk laporan: text atau json.", valueName: "bentuk"))
  var format = Format.text

  func run() throws {
    for path in [old, new] { try requireFile(path) }
    let areas = try AreaFileReader(content: content).read() ?? Diagnosed(AreaTaxonomy([]), [])
    let reader = PlanFileReader(areas: areas)
    let (before, after) = (try reader.read(old), try reader.read(new))
    let errors = (areas.diagnostics + before.diagnostics + after.diagnostics)
      .filter { $0.severity == .error }.sortedAndUnique()
    guard let old = before.value, let new = after.value else {
      Terminal.report(errors)
      throw ExitCode.contentErrors
    }
    let comparison = PlanComparer(from: old, to: new).compare()
    Terminal.conclude(text(of: comparison)) { Terminal.report(errors) }
    if !errors.isEmpty { throw ExitCode.contentErrors }
  }

  private func text(of comparison: PlanComparison) -> String {
    switch format {
    case .json: String(decoding: comparison.json.serialized(), as: UTF8.self)
    case .text: Terminal.text(of: comparison)
    }
  }

  private func requireFile(_ path: String) throws {
    switch try Disk.kind(of: path, followsLink: true) {
    case .file, .special: return
    default:
      Terminal.error("terbit: berkas rencana “\(path)” tidak ada atau sebuah folder\n")
      throw ExitCode.usage
    }
  }
}
