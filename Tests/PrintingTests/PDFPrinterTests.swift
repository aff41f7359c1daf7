import Disk
import Printing
import Programs
import Testing

/// The printer with stand-ins for WeasyPrint; the real one is tested on the finished documents.
@Suite("The PDF printer")
struct PDFPrinterTests {
  /// Prints with a shell script in the place of WeasyPrint.
  private func print(script: String) async throws -> [UInt8] {
    let folder = try Disk.makeTemporaryFolder()
    defer { do { try Disk.remove(folder) } catch { Issue.record("left behind: \(folder)") } }
    let shell = try #require(Program.find("sh"))
    let path = folder + "/weasyprint"
    try Disk.write(Array(script.utf8), to: path)
    // The shell stands before the script, as in `sh weasyprint --pdf-variant …`.
    let printer = PDFPrinter(program: shell, leading: [path])
    return try await printer.print(
      Array("<p>é</p>".utf8), identifier: "a/2025/b", in: folder, as: "0")
  }

  @Test("hands over the page and gives what the program has written")
  func pages() async throws {
    let bytes = try await print(
      script: "for last; do :; done; echo \"$@\" > \"$last\"; cat 0.html >> \"$last\"")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("--pdf-variant pdf/ua-1"))
    #expect(text.contains("--pdf-identifier a/2025/b 0.html 0.pdf\n"))
    #expect(text.hasSuffix("<p>é</p>"))
  }

  @Test("fails with the program's last words")
  func failure() async throws {
    let failure = await #expect(throws: PDFPrinter.Failure.self) {
      try await print(script: "echo 'no such font' >&2; exit 2")
    }
    #expect(failure?.description.hasSuffix(": no such font") == true)
  }

  @Test("fails if nothing was written")
  func nothing() async throws {
    let failure = await #expect(throws: PDFPrinter.Failure.self) { try await print(script: ":") }
    guard case .disk = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }
}
