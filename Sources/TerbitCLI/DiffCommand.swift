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
      Kedua berkas boleh berada di mana saja, misalnya versi lama yang diambil dari git.

      Contoh:
        terbit diff Content/satker/x/2024/zi.md Content/satker/x/2025/zi.md
        git show HEAD~1:Content/satker/x/2025/zi.md > /tmp/lama.md
        terbit diff /tmp/lama.md Content/satker/x/2025/zi.md
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
    do {
      for path in [old, new] { try requireFile(path) }
      let reader = PlanFileReader(content: content)
      let (old, new) = (try reader.read(old), try reader.read(new))
      guard let before = old.value, let after = new.value else {
        let errors = (old.diagnostics + new.diagnostics).filter { $0.severity == .error }
        Terminal.report(errors.sortedAndUnique())
        throw ExitCode.contentErrors
      }
      let comparison = PlanComparer(from: before, to: after).compare()
      switch format {
      case .json: Terminal.output(comparison.json.serialized())
      case .text: Terminal.output(Terminal.text(of: comparison).utf8)
      }
    } catch let error as DiskError {
      Terminal.error("terbit: \(error)\n")
      throw ExitCode.disk
    }
  }

  private func requireFile(_ path: String) throws {
    if case .file = try Disk.kind(of: path) { return }
    Terminal.error("terbit: berkas rencana “\(path)” tidak ada atau bukan berkas biasa\n")
    throw ExitCode.usage
  }
}
