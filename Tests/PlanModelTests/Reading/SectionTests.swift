import Diagnostics
import Markdown
import PlanModel
import Testing

/// The parts of a decree, by their headings.
struct SectionTests {
  private static let area = "### I. Manajemen Perubahan\n\n#### Rapat\n"

  private func kinds(_ body: String) throws -> [String] {
    try PlanFile(body).read().requirePlan().sections.map { section in
      switch section.kind {
      case .considerations: "menimbang"
      case .legalBasis: "mengingat"
      case .dictum: "memutuskan"
      case .closing: "penutup"
      case .actionPlan: "rencana aksi"
      case .chapter: "bab " + section.heading.text
      }
    }
  }

  @Test func partsAndChaptersKeepTheirPlaceInAnyOrder() throws {
    let kinds = try kinds(
      """
      ## Mengingat

      ## Rencana Aksi

      \(Self.area)

      ## 1. PENDAHULUAN

      ## Menimbang

      ## Memperhatikan

      ## Memutuskan

      ## Maksud dan Tujuan
      """)
    #expect(
      kinds == [
        "mengingat", "rencana aksi", "bab 1. PENDAHULUAN", "menimbang", "bab Memperhatikan",
        "memutuskan", "bab Maksud dan Tujuan",
      ])
  }

  static let headings = [
    ("MENIMBANG", "menimbang"), ("Menimbang :", "menimbang"), ("*Mengingat*", "mengingat"),
    ("MEMUTUSKAN:", "memutuskan"), ("MEMUTUSKAN, Menetapkan :", "memutuskan"),
    ("RENCANA AKSI", "rencana aksi"), ("Rencana  Aksi", "rencana aksi"),
  ]

  @Test(arguments: headings)
  func capitalsSpacesAndPunctuationOfAHeadingDoNotCount(_ heading: String, kind: String) throws {
    #expect(try kinds("## \(heading)\n\n\(kind == "rencana aksi" ? Self.area : "")") == [kind])
  }

  @Test func penutupBehindMemutuskanIsTheClosing() throws {
    let body =
      "## Memutuskan\n\n## Penutup\n\nDitetapkan di Belopa\n\n## Rencana Aksi\n\n" + Self.area
    #expect(try kinds(body) == ["memutuskan", "penutup", "rencana aksi"])
  }

  @Test(arguments: ["## 4. Sasaran\n\n## Penutup", "## Penutup", "## Memutuskan\n\n## V. Penutup"])
  func penutupElsewhereIsAChapter(_ body: String) throws {
    #expect(try kinds(body).last?.hasPrefix("bab ") == true)
  }

  @Test func aSectionMayComeTwice() throws {
    let plan = try PlanFile(
      "## Menimbang\n\n1. bahwa a;\n\n## Mengingat\n\n## Menimbang\n\n1. bahwa b;\n"
    ).read().requirePlan()
    #expect(plan.considerations.map(\.text.text) == ["bahwa a;", "bahwa b;"])
  }

  @Test func textBeforeTheFirstSectionIsAnError() throws {
    let reading = try PlanFile("⟦Kop surat⟧\n\n## Menimbang\n\n1. bahwa a;\n").read()
    #expect(reading.findings == reading.expected(.error, "naskah.di-luar-bagian"))
  }

  @Test(arguments: ["Menimbang", "Mengingat"])
  func whatIsNoItemOfAListIsAnError(_ section: String) throws {
    let reading = try PlanFile(
      "## \(section)\n\n⟦a. bahwa tanpa daftar;⟧\n\n1. Surat Ketua Nomor 1 Tahun 2025;\n"
    ).read()
    #expect(reading.findings.contains(reading.expected(.error, "naskah.bukan-butir")[0]))
  }

  @Test func considerationsAreLetteredInTheirOrder() throws {
    let items = (1...28).map { "\($0). bahwa *ke* \($0);" }.joined(separator: "\n")
    let clauses = try PlanFile("## Menimbang\n\n\(items)\n").read().requirePlan().considerations
    #expect(clauses.map(\.letter).first == "a")
    #expect(clauses.map(\.letter).suffix(3) == ["z", "aa", "ab"])
    #expect(clauses.map(\.text.text).first == "bahwa ke 1;")
  }

  @Test func theDictumHasAnOpeningAndItsDecisions() throws {
    let sections = try PlanFile(
      """
      ## Memutuskan

      Menetapkan : KEPUTUSAN.

      ### KESATU

      Menetapkan rencana:

      1. satu;
      2. dua.

      ### KEDUA

      Berlaku.
      """
    ).read().requirePlan().sections
    try #require(sections.count == 1)
    guard case .dictum(let dictum) = sections[0].kind else {
      Issue.record("no dictum")
      return
    }
    #expect(dictum.opening.map(\.block.html) == ["<p>Menetapkan : KEPUTUSAN.</p>\n"])
    #expect(dictum.decisions.map(\.heading.text) == ["KESATU", "KEDUA"])
    #expect(dictum.decisions.map(\.passages.count) == [2, 1])
  }

  static let lists = [
    ("- a. satu;\n- b. dua;", true), ("- 1\\) satu\n- 2\\) dua", true), ("- (1) satu", true),
    ("- satu;\n- dua;", false), ("- a. satu;\n- dua;", false), ("1. satu;\n2. dua;", false),
    ("- Tim. satu", false),
  ]

  @Test(arguments: lists)
  func aListMayCarryTheDecreesOwnMarks(_ list: String, hasOwnMarks: Bool) throws {
    let sections = try PlanFile("## Pendahuluan\n\n\(list)\n").read().requirePlan().sections
    let passages = sections.flatMap { section -> [Passage] in
      if case .chapter(let passages) = section.kind { passages } else { [] }
    }
    #expect(passages.map(\.hasOwnMarks) == [hasOwnMarks])
  }
}
