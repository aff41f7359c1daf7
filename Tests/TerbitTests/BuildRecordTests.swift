import Diagnostics
import Output
import Testing

@testable import Terbit

@Suite("What a build leaves for the next")
struct BuildRecordTests {
  private static let source = SourceText(path: "Content/a\tb.md", text: "satu\ndua\\tiga\n")

  private static let record = BuildRecord(
    inputs: "abc", site: FolderFingerprint(count: 3, sum: .max), plans: 5, pages: 188,
    findings: [
      Diagnostic(
        id: "waktu.rentang-hilang", severity: .warning, message: "tanda hubung\nhilang",
        at: source.location(of: 5..<8),
        notes: [
          Diagnostic.Note("tanpa tempat"),
          Diagnostic.Note("di sini", at: source.location(of: 0..<4)),
        ],
        suggestion: "a\\tb\tc"),
      Diagnostic(
        id: "berkas.kosong", severity: .warning, message: "", at: SourceLocation(path: "x"),
        suggestion: ""),
    ],
    noteCount: 197, remarks: ["pagefind tidak terpasang", ""])

  @Test("is read back as it was, whatever stands in the findings")
  func readBack() {
    #expect(BuildRecord(Self.record.bytes) == Self.record)
    var bare = Self.record
    (bare.findings, bare.remarks) = ([], [])
    #expect(BuildRecord(bare.bytes) == bare)
  }

  @Test("is nothing once a part of it is lost")
  func cut() {
    let bytes = Self.record.bytes
    for length in 0..<bytes.count { #expect(BuildRecord(Array(bytes[..<length])) == nil) }
    #expect(BuildRecord(Array("terbit-build 2\n".utf8) + bytes) == nil)
  }
}
