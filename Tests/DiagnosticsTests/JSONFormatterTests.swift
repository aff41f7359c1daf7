import Diagnostics
import OrderedJSON
import Testing

@Suite("Findings as JSON")
struct JSONFormatterTests {
  private func text(_ diagnostics: [Diagnostic]) -> String {
    String(
      decoding: JSONFormatter().format(diagnostics).serialized(indented: false), as: UTF8.self)
  }

  @Test("no findings are an empty list")
  func empty() {
    #expect(text([]) == "{\"versi\":1,\"diagnostik\":[]}\n")
  }

  @Test("a finding has all names of the contract in their order, with null for no suggestion")
  func plain() {
    let source = SourceText(path: "Content/a.md", text: "judul\né Desembr 2025")
    let finding = Diagnostic(
      id: "waktu.tak-terbaca", severity: .warning, message: "bulan “Desembr” tidak terbaca",
      at: source.location(of: 9..<16))
    #expect(
      text([finding])
        == #"{"versi":1,"diagnostik":[{"id":"waktu.tak-terbaca","tingkat":"peringatan","#
        + #""pesan":"bulan “Desembr” tidak terbaca","berkas":"Content/a.md","#
        + #""baris":2,"kolom":3,"baris_akhir":2,"kolom_akhir":10,"catatan":[],"saran":null}]}"#
        + "\n")
  }

  @Test("notes have their place, or null, and the suggestion is given")
  func notes() {
    let finding = Diagnostic(
      id: "alamat.ganda", severity: .error, message: "ganda", at: SourceLocation(path: "a.md"),
      notes: [
        Diagnostic.Note("pemakai pertama", at: SourceLocation(path: "b.md")),
        Diagnostic.Note("ganti salah satu"),
      ], suggestion: "lain")
    #expect(
      text([finding])
        == #"{"versi":1,"diagnostik":[{"id":"alamat.ganda","tingkat":"galat","pesan":"ganda","#
        + #""berkas":"a.md","baris":1,"kolom":1,"baris_akhir":1,"kolom_akhir":1,"catatan":["#
        + #"{"pesan":"pemakai pertama","berkas":"b.md","baris":1,"kolom":1},"#
        + #"{"pesan":"ganti salah satu","berkas":null,"baris":null,"kolom":null}],"saran":"lain"}]}"#
        + "\n")
  }
}
