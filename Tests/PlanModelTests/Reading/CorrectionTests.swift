import Diagnostics
import Markdown
import PlanModel
import Testing

/// Where the editor's corrections are found, by the words they quote.
struct CorrectionTests {
  private func file(_ body: String, quote: String) -> PlanFile {
    PlanFile(body, keys: "koreksi:\n  - kutipan: \(quote)\n    seharusnya: baik\n    catatan: maka")
  }

  private static func table(_ head: String, _ row: String) -> String {
    "## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n| \(head) |\n|---|---|\n| \(row) |\n"
  }

  /// Each body has the words `rencana kasi` once, in another part of the decree.
  static let places = [
    "## Menimbang\n\n1. bahwa rencana kasi perlu;",
    "## Mengingat\n\n1. Surat Nomor 1 Tahun 2025 tentang rencana kasi;",
    "## Memutuskan\n\nMenetapkan : rencana kasi",
    "## Memutuskan\n\n### KESATU\n\n1. satu\n2. rencana kasi",
    "## Memutuskan\n\n### rencana kasi",
    "## Memutuskan\n\n## Penutup\n\nDitetapkan di rencana kasi",
    "## Pendahuluan\n\n- a. satu\n  - 1\\) rencana kasi",
    "## Pendahuluan\n\n### rencana kasi",
    "## rencana kasi",
    "## Pendahuluan\n\n| A | B |\n|---|---|\n| satu | rencana kasi |",
    "## Pendahuluan\n\n> rencana kasi",
    "## Rencana Aksi\n\nrencana kasi\n\n### I. Manajemen Perubahan\n\n#### Rapat",
    "## Rencana Aksi\n\n### rencana kasi\n\n#### Rapat",
    "## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n#### Rapat\n\nrencana kasi",
    "## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n#### rencana kasi",
    "## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n#### Rapat\n\n- Bukti: rencana kasi",
    table("Aksi | Bukti", "rencana kasi | SK"),
    table("Aksi | Bukti", "Rapat | SK rencana kasi baru"),
    table("Aksi | Lokasi", "Rapat | rencana kasi"), table("Aksi | rencana kasi", "Rapat | SK"),
    table("rencana<br>kasi | Aksi", "SK | Rapat"), table("Aksi | Des", "Rapat | rencana kasi"),
  ]

  @Test(arguments: places)
  func wordsOfEveryPartAreFound(_ body: String) throws {
    let ids = try file(body, quote: "rencana kasi").read().findings.map(\.id)
    #expect(!ids.contains("koreksi.tak-ditemukan"))
  }

  static let spellings = [
    "rencana\nkasi", "rencana  kasi", "rencana *kasi*", "**rencana** kasi", "renc*ana* kasi",
    "rencana\\\nkasi", "ren&#99;ana kasi", "rencana [kasi](https://kpu.go.id)", "`rencana` kasi",
  ]

  @Test(arguments: spellings)
  func markupAndLineBreaksDoNotHideWords(_ words: String) throws {
    let reading = try file("## Memutuskan\n\nsatu \(words) dua", quote: "rencana kasi").read()
    #expect(reading.findings.isEmpty)
  }

  @Test func aCorrectionStandsBesideEveryPlaceOfItsWords() throws {
    let reading = try file(
      Self.table("Aksi | Bukti", "Rapat | rencana kasi |\n| Apel | SK |\n| rencana kasi | SK"),
      quote: "rencana kasi"
    ).read()
    #expect(try reading.actions().map(\.corrections.count) == [1, 0, 1])
    let correction = try reading.actions().first?.corrections.first
    #expect(correction?.replacement == "baik")
    #expect(correction?.note == "maka")
    #expect(correction?.quote.text == "rencana kasi")
  }

  @Test func anAreaHasTheCorrectionsOfItsHeadingAndOfItsTablesHeads() throws {
    let body =
      "## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n| Aksi | Bukit Fisik |\n|---|---|\n"
    let reading = try PlanFile(
      body + "| Rapat | SK |\n",
      keys: "koreksi: [{ kutipan: Bukit Fisik }, { kutipan: I. Manajemen }, { kutipan: Rapat }]"
    ).read()
    let areas = try reading.requirePlan().areas
    #expect(areas.map { $0.corrections.map(\.quote.text) } == [["I. Manajemen", "Bukit Fisik"]])
    #expect(try reading.actions().map { $0.corrections.map(\.quote.text) } == [["Rapat"]])
  }

  static let unfound = [
    "rencana kasih", "Rencana Kasi", "\"*rencana* kasi\"", "rencana kasi SK", "'kasi Rapat'",
  ]

  @Test(arguments: unfound)
  func wordsThatStandNowhereAreAWarningAtTheQuote(_ quote: String) throws {
    let marked = quote.first == "\"" || quote.first == "'"
    let place =
      marked
      ? "\(quote.prefix(1))⟦\(quote.dropFirst().dropLast())⟧\(quote.suffix(1))" : "⟦\(quote)⟧"
    let body = Self.table("Aksi | Bukti", "rencana kasi | SK |\n| Rapat | kasi")
    let reading = try file(body, quote: place).read()
    #expect(reading.findings == reading.expected(.warning, "koreksi.tak-ditemukan"))
  }

  @Test func anEmptyQuoteIsNotFoundEverywhere() throws {
    let reading = try file(Self.table("Aksi | Bukti", "Rapat | SK"), quote: "''").read()
    #expect(try reading.actions().flatMap(\.corrections).isEmpty)
    #expect(!reading.findings.isEmpty)
  }

  @Test func theDecreesWordsStayAsTheyAre() throws {
    let reading = try file(Self.table("Aksi | Bukti", "rencana kasi | SK"), quote: "rencana kasi")
      .read()
    #expect(try reading.action().words.text == "rencana kasi")
    #expect(try reading.action().words.html == "rencana kasi")
  }
}
