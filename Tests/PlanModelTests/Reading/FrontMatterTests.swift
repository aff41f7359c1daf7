import Diagnostics
import PlanModel
import Testing
import TimeTargets

/// What the front matter of a plan must say, and how it is told what is wrong.
struct FrontMatterTests {
  private let body = "## Menimbang\n\n1. bahwa a;"

  /// The usual front matter with one line in place of the one of the same key.
  private func file(_ line: String) -> PlanFile {
    let key = line.prefix { $0 != ":" && $0 != "⟦" }
    var lines = PlanFile.usualHead.split(separator: "\n").map(String.init)
    if let index = lines.firstIndex(where: { $0.hasPrefix(key + ":") }), !key.isEmpty {
      lines[index] = line
    } else {
      lines.append(line)
    }
    return PlanFile(body, head: lines.joined(separator: "\n"))
  }

  @Test func whatThePlanSaysOfItselfIsRead() throws {
    let plan = try PlanFile(
      body,
      keys: """
        periode: { mulai: 2025-11, sampai: 2026-01 }
        kekurangan: [Halaman 2 hilang.]
        naskah: salinan.pdf
        mengubah: 2024/lama
        mencabut: [a, b]
        ppid: { klasifikasi: setiap-saat, bentuk: softcopy, jangka_simpan: }
        """
    ).read().requirePlan()
    #expect(plan.decree.name == "Keputusan Nomor 7 Tahun 2025")
    #expect(plan.decree.date.description == "2025-01-09")
    #expect(plan.decree.signatory.position == "Ketua")
    #expect(plan.decree.signatory.name == "Sri")
    #expect(plan.period.description == "2025-11/2026-01")
    #expect(plan.completeness == .complete)
    #expect(plan.gaps == ["Halaman 2 hilang."])
    #expect(plan.signedCopy?.text == "salinan.pdf")
    #expect(plan.amends.map(\.text) == ["2024/lama"])
    #expect(plan.revokes.map(\.text) == ["a", "b"])
    #expect(plan.publicInformation?.classification == .atAnyTime)
    #expect(plan.publicInformation?.forms == ["softcopy"])
    #expect(plan.publicInformation?.retention == nil)
  }

  @Test func aPlanIsCompleteUnlessItSaysElse() throws {
    let lines = PlanFile.usualHead.split(separator: "\n").filter { !$0.hasPrefix("kelengkapan") }
    let reading = try PlanFile(body, head: lines.joined(separator: "\n")).read()
    #expect(try reading.requirePlan().completeness == .complete)
    #expect(try file("kelengkapan: sebagian").read().requirePlan().completeness == .partial)
  }

  @Test func thePeriodIsTheDecreesYearUnlessGiven() throws {
    #expect(try file("tahun: 2024").read().requirePlan().period == Period(year: 2024))
  }

  @Test func aPeriodMayLastTenYearsToTheMonth() throws {
    let plan = try file("periode: { mulai: 2025-06, sampai: 2035-05 }").read().requirePlan()
    #expect(plan.period.monthCount == 120)
  }

  @Test(arguments: ["043", "43/PL.02-Kpt/7312/2025", "\"7\""])
  func aNumberIsKeptAsWritten(_ number: String) throws {
    let plan = try file("nomor: \(number)").read().requirePlan()
    #expect(plan.decree.number == number.filter { $0 != "\"" })
  }

  static let wrong = [
    "ditetapkan: { tempat: Belopa, tanggal: ⟦2025-02-30⟧ }",
    "ditetapkan: { tempat: Belopa, tanggal: ⟦9 Januari 2025⟧ }",
    "ditetapkan: { tempat: Belopa, tanggal: ⟦2025-1-9⟧ }",
    "tahun: ⟦dua ribu⟧", "tahun: ⟦2025a⟧",
    "periode: { mulai: 2025-12, sampai: ⟦2025-01⟧ }",
    "periode: { mulai: ⟦2025-13⟧, sampai: 2025-12 }",
    "periode: { mulai: 2025-06, sampai: ⟦2035-06⟧ }",
    "periode: { mulai: ⟦Nov 2025⟧, sampai: 2026-01 }",
    "koreksi: ⟦tidak ada⟧",
    "jenis: ⟦[Keputusan]⟧",
  ]

  @Test(arguments: wrong)
  func aValueOfTheWrongKindIsAnErrorAtTheValue(_ line: String) throws {
    let reading = try file(line).read()
    let mark = try #require(reading.marks.first)
    #expect(reading.findings.map(\.severity) == [.error])
    #expect(reading.findings.map(\.id) == ["kunci.jenis"])
    #expect(reading.findings.map(\.place.line) == [mark.line])
    #expect(reading.findings.map(\.place.column) == [mark.column])
  }

  /// The keys inside are missing too, but the reader of the message cannot add them there.
  @Test(arguments: ["ditetapkan: ⟦Belopa⟧", "periode: ⟦2025⟧", "penandatangan: ⟦Sri⟧"])
  func aTextInPlaceOfAGroupIsOneErrorAtTheText(_ line: String) throws {
    let reading = try file(line).read()
    #expect(reading.findings == reading.expected(.error, "kunci.jenis"))
  }

  static let missing = [
    "ditetapkan: ⟦⟧{ tanggal: 2025-01-09 }", "ditetapkan: ⟦⟧{ tempat: Belopa }",
    "penandatangan: ⟦⟧{ jabatan: Ketua }", "periode: ⟦⟧{ mulai: 2025-11 }",
    "koreksi: [⟦⟧{ seharusnya: baik }]",
  ]

  @Test(arguments: missing)
  func aMissingNestedKeyIsAnErrorAtItsGroup(_ line: String) throws {
    let reading = try file(line).read()
    #expect(reading.findings == reading.expected(.error, "kunci.tidak-ada"))
  }

  @Test(arguments: ["jenis", "nomor", "tahun", "tentang", "ditetapkan", "penandatangan"])
  func aMissingKeyIsAnErrorAtTheHeadOfTheFrontMatter(_ key: String) throws {
    let lines = PlanFile.usualHead.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    let reading = try PlanFile(body, head: "⟦⟧" + lines.joined(separator: "\n")).read()
    #expect(reading.findings == reading.expected(.error, "kunci.tidak-ada"))
  }

  @Test(arguments: ["⟦nomor⟧:", "⟦tentang⟧: ~"])
  func anEmptyRequiredKeyIsAnErrorAtTheKey(_ line: String) throws {
    let key = line.filter { $0.isLetter }
    let lines = PlanFile.usualHead.split(separator: "\n").map { $0.hasPrefix(key) ? line : "\($0)" }
    let reading = try PlanFile(body, head: lines.joined(separator: "\n")).read()
    #expect(reading.findings == reading.expected(.error, "kunci.kosong"))
  }

  static let choices = [
    ("kelengkapan: ⟦lengkab⟧", "lengkap"), ("ppid: { klasifikasi: ⟦setiap saat⟧ }", "setiap-saat"),
  ]

  @Test(arguments: choices)
  func aWordOutsideItsSetIsAnErrorWithTheNearest(_ line: String, suggestion: String) throws {
    let reading = try file(line).read()
    #expect(reading.findings == reading.expected(.error, "kunci.nilai"))
    #expect(reading.diagnostics.map(\.suggestion) == [suggestion])
  }

  static let unknown = [
    ("⟦tentng⟧: x", nil), ("⟦peroide⟧: { mulai: 2025-01, sampai: 2025-12 }", "periode"),
    ("ppid: { ⟦clasifikasi⟧: berkala }", "klasifikasi"),
    ("koreksi: [{ kutipan: a, ⟦catat⟧: b }]", nil),
  ]

  @Test(arguments: unknown)
  func anUnknownKeyIsAnErrorAtTheKey(_ line: String, suggestion: String?) throws {
    let reading = try file(line).read()
    let mark = try #require(reading.marks.first)
    let findings = reading.findings.filter { $0.id == "kunci.tidak-dikenal" }
    #expect(findings == [Finding(.error, "kunci.tidak-dikenal", at: mark)])
    if let suggestion { #expect(reading.diagnostics.contains { $0.suggestion == suggestion }) }
  }

  /// A plan that cannot be published must not be left out in silence.
  @Test(arguments: ["tahun: 25", "tahun: 1944", "tahun: 20250", "tahun: -1"])
  func aYearNoPlanCanHaveIsAnError(_ line: String) throws {
    let reading = try file(line).read()
    #expect(reading.findings.map(\.severity) == [.error])
    #expect(reading.plan == nil)
  }

  @Test func allFindingsAreGatheredNotJustTheFirst() throws {
    let reading = try PlanFile(
      "## Rencana Aksi\n\n### ⟦I. Manajemen Perubahan⟧",
      head: PlanFile.usualHead.replacing("nomor: 7", with: "⟦nomer⟧: 7")
    ).read()
    #expect(
      Set(reading.findings.map(\.id)) == [
        "kunci.tidak-ada", "kunci.tidak-dikenal", "area.kosong",
      ])
    #expect(reading.plan == nil)
  }
}
