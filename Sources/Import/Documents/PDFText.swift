internal import Diagnostics
internal import Programs

/// The text layer of a PDF, by `pdftotext -layout` of Poppler, which keeps columns apart by spaces.
enum PDFText {
  static func read(_ path: String) async -> Diagnosed<SourceText?> {
    guard let program = Program.find("pdftotext") else {
      return DocumentText.failed(
        "impor.program-tidak-ada",
        "PDF dibaca dengan pdftotext, yang belum terpasang; pasang dengan: apt install poppler-utils",
        path)
    }
    do {
      let output = try await program.run(
        ["-layout", "-enc", "UTF-8", path, "-"], limit: .seconds(60))
      let letters = output.bytes.count { $0 > 0x20 }
      guard letters >= 40 else {
        return DocumentText.failed(
          "impor.pdf-tanpa-teks",
          "PDF ini hasil pindai tanpa lapisan teks; jalankan pengenal teks (OCR) dahulu, misalnya: ocrmypdf -l ind masuk.pdf keluar.pdf",
          path)
      }
      return DocumentText.decoded(output.bytes, path: path)
    } catch {
      return DocumentText.failed("impor.gagal", "PDF tidak dapat dibaca: \(error)", path)
    }
  }
}
