import Testing

@Suite("aksi.csv")
struct ActionsCSVTests {
  private static let header =
    "satker,rencana,area,nomor,komponen,indikator,aksi,bukti,target_waktu,bulan,capaian,target,penanggung_jawab,url"

  /// A table of one action with these words as its evidence.
  private func table(evidence: String) -> String {
    "| No | Rencana Aksi | Bukti | Waktu |\n|---|---|---|---|\n| 1. | Membentuk | \(evidence) | Maret – Mei 2025 |\n"
  }

  @Test("has the header of the contract, then a line an action, each ended as RFC 4180 wants")
  func lines() async throws {
    let site = try await RenderedSite(
      actions: table(evidence: "Surat"), baseURL: "https://contoh.kpu.go.id/rencana")
    let line =
      "soppeng,soppeng/2025/zona,manajemen-perubahan,1,,,Membentuk,Surat,Maret – Mei 2025,"
      + "2025-03;2025-04;2025-05,,,,https://contoh.kpu.go.id/rencana/soppeng/2025/zona/area/"
      + "manajemen-perubahan/#manajemen-perubahan-1"
    let expected = Self.header + "\r\n" + line + "\r\n"
    #expect(try site.text("soppeng/2025/zona/aksi.csv") == expected)
    #expect(try site.text("data/aksi.csv") == expected)
  }

  @Test("of a plan without actions has the header only")
  func noActions() async throws {
    let site = try await RenderedSite(actions: "Belum ada.")
    #expect(try site.text("data/aksi.csv") == Self.header + "\r\n")
  }

  @Test(
    "quotes cells that would break the line, and disarms those that a spreadsheet would run",
    arguments: [
      ("Surat", "Surat"), ("a, b", "\"a, b\""), (#"surat "penting""#, "\"surat \"\"penting\"\"\""),
      ("satu<br>dua", "\"satu\ndua\""), ("a; b", "a; b"), ("a;=1", "a;'=1"),
      ("satu<br>=dua", "\"satu\n'=dua\""), ("\\- satu<br>\\- dua", "\"'- satu\n- dua\""),
      ("a;-1;b", "a;'-1;b"), ("café 👩‍💼", "café 👩‍💼"),
      ("=1+1", "'=1+1"), ("+62 811", "'+62 811"), ("\\- satu", "'- satu"), ("@sum", "'@sum"),
      ("&#9;=1+1", "'\t=1+1"), ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
      ("1=1", "1=1"), ("'x", "'x"), ("&equals;1", "'=1"), ("*=1*", "'=1"),
    ])
  func cells(evidence: String, cell: String) async throws {
    let site = try await RenderedSite(actions: table(evidence: evidence))
    let text = try site.text("data/aksi.csv")
    let line = text.dropFirst(Self.header.count + 1)
    #expect(line.contains(",Membentuk,\(cell),Maret – Mei 2025,"))
  }
}
