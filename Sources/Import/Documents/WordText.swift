internal import Diagnostics
internal import Programs

/// The text of a Word file, by pandoc: paragraphs as lines, tables as rows with a tab between cells.
enum WordText {
  static func read(_ path: String) async -> Diagnosed<SourceText?> {
    guard let program = Program.find("pandoc") else {
      return DocumentText.failed(
        "impor.program-tidak-ada",
        "Word dibaca dengan pandoc, yang belum terpasang; pasang dengan: apt install pandoc", path)
    }
    do {
      let output = try await program.run(
        ["--from", "docx", "--to", "html", "--wrap", "none", "--sandbox", path],
        limit: .seconds(60))
      let html = DocumentText.decoded(output.bytes, path: path)
      guard let source = html.value else { return html }
      return DocumentText.decoded(Array(HyperText.plain(source.text).utf8), path: path)
    } catch {
      return DocumentText.failed("impor.gagal", "berkas Word tidak dapat dibaca: \(error)", path)
    }
  }
}
