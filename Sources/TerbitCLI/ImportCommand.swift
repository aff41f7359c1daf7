internal import ArgumentParser
internal import Diagnostics
internal import Disk
internal import Import
internal import PlanModel
internal import Terbit

/// `terbit import`: a first draft of a plan from the text of a decree.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Membuat rancangan rencana dari naskah keputusan (teks, Word, atau PDF).",
    discussion: """
      Yang tidak terbaca tidak ditebak: kepala rencana memberi tahu apa yang harus diisi, dan temuan
      menunjuk baris naskah yang perlu dilihat. Bandingkan hasilnya kata demi kata dengan keputusannya.
      Word dibaca dengan pandoc, PDF dengan pdftotext; PDF hasil pindai harus memiliki lapisan teks.

      Contoh:
        terbit import keputusan.txt > rancangan.md
        terbit import keputusan.docx --output Content/satker/soppeng/2026/zi.md
        terbit import keputusan.pdf --teks-ke keputusan.txt --output rancangan.md
      """
  )

  @Argument(help: ArgumentHelp("Naskah keputusan: .txt, .docx, atau .pdf.", valueName: "berkas"))
  var file: String

  @Option(help: ArgumentHelp("Folder isi, untuk daftar area resminya.", valueName: "folder"))
  var content = "Content"

  @Option(
    help: ArgumentHelp("Berkas hasil; berkas yang sudah ada tidak ditimpa.", valueName: "berkas"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Simpan juga teks yang dibaca dari Word atau PDF; temuan menunjuk barisnya.",
      valueName: "berkas"))
  var teksKe: String?

  func run() async throws {
    try refuseExisting()
    let text = try await DocumentText.read(file)
    Terminal.report(text.diagnostics)
    guard let source = text.value else { throw ExitCode.contentErrors }
    if let teksKe { try Disk.write(Array(source.text.utf8), to: teksKe) }
    let draft = DecreeImporter(taxonomy: try taxonomy()).draft(of: source)
    if let output {
      try NewFile.write(draft.value, to: output)
      Terminal.progress("\(output) dibuat; bandingkan dengan keputusannya, lalu: terbit check")
    } else {
      Terminal.output(draft.value.utf8)
    }
    Terminal.report(draft.diagnostics.sortedAndUnique())
  }

  private func refuseExisting() throws {
    for path in [output, teksKe].compactMap({ $0 }) where try Disk.kind(of: path) != nil {
      Terminal.error("terbit: “\(path)” sudah ada dan tidak ditimpa; sebut nama lain\n")
      throw ExitCode.disk
    }
  }

  private func taxonomy() throws -> AreaTaxonomy {
    let reader = AreaFileReader(content: content)
    guard let areas = try reader.read() else {
      Terminal.error(
        "terbit: \(reader.path) tidak ada, jadi nama area resmi tidak dikenal; sebut folder isi dengan --content\n"
      )
      return AreaTaxonomy([])
    }
    Terminal.report(areas.diagnostics)
    return areas.value
  }
}
