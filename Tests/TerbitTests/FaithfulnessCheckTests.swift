import Testing

/// The check checked: what it must find, and what it must not stumble over.
struct FaithfulnessCheckTests {
  private static let head = "NO\tKOMPONEN\tLANGKAH AKSI\tWAKTU"

  private func table(_ rows: String..., months: FaithfulnessDecree.MonthStyle) -> [[String]] {
    let decree = FaithfulnessDecree(
      office: "contoh", year: 2025, areaNames: .ownRows, months: months, repairs: [])
    return FaithfulnessTable(decree, lines: rows).areas.flatMap(\.rows).map(\.cells)
  }

  @Test func aRowBehindAPageBreakWithoutNumberAndTimeContinuesTheOneBefore() {
    let rows = table(
      Self.head, "1\t2\t3\t4", "I\tTata Laksana\t\t", "1.\tSOP\tMenyusun\tMei", "", Self.head,
      "1\t2\t3\t4", "\t\tdan menetapkan\t", "\t\tMemantau\tJuni", months: .words(column: 3))
    #expect(
      rows == [["1.", "SOP", "Menyusun dan menetapkan", "Mei"], ["", "", "Memantau", "Juni"]])
  }

  @Test func aRowWithoutNumberAndTimeOnTheSamePageIsItsOwnUnlessItAddsAStep() {
    let rows = table(
      Self.head, "I\tTata Laksana\t\t", "1.\tSOP\tMenyusun:\tMei", "\t\ta. naskah\t",
      "\tArsip\tMemilah\t", months: .words(column: 3))
    #expect(rows == [["1.", "SOP", "Menyusun: a. naskah", "Mei"], ["", "Arsip", "Memilah", ""]])
  }

  @Test func aMissingWordAMovedWordAndAHalfWordAreFound() {
    let page = FaithfulnessWords(html: "<td>Menyusun <em>SOP</em> baru</td><td>Mei</td>")
    #expect(page.contain("Menyusun SOP baru"))
    #expect(page.contain("SOP\n baru Mei"))
    #expect(!page.contain("Menyusun baru"))
    #expect(!page.contain("SOP Menyusun baru"))
    #expect(!page.contain("Menyusun SOP bar"))
    #expect(!page.contain("baru Mei 2025"))
  }

  @Test func tagsAreRemovedAndEntitiesDecoded() {
    let html = "<p title=\"a\">1) <b>A</b>&amp;B;<br />2) &lt;C&gt; &#8220;D&#x201D;</p>"
    #expect(FaithfulnessWords(html: html).words == ["1)", "A&B;", "2)", "<C>", "“", "D", "”"])
  }

  @Test(arguments: [
    ("Juni 2022", ["2022-06"]),
    ("April-Mei 2025", ["2025-04", "2025-05"]),
    ("Maret, Juni dan Desember", ["2025-03", "2025-06", "2025-12"]),
    ("Paling lambat Mei-Juni 2025", ["2025-05", "2025-06"]),
    ("Per-bulan (Oktober-Desember)", ["2025-10", "2025-11", "2025-12"]),
  ])
  func monthsInWordsAreRead(_ words: String, months: [String]) {
    #expect(FaithfulnessMonths(words: words, year: 2025)?.months == months)
  }

  @Test func aWeekIsRead() {
    let months = FaithfulnessMonths(words: "Februari minggu ke-2 tahun 2025", year: 2025)
    #expect(months == FaithfulnessMonths(["2025-02"], weeks: ["2025-02/2"]))
  }

  @Test(arguments: ["Januari Desember 2025", "Okt ober", "", "sewaktu-waktu", "Juni-Mei 2025"])
  func whatIsInDoubtIsNotRead(_ words: String) {
    #expect(FaithfulnessMonths(words: words, year: 2025) == nil)
  }

  @Test(arguments: FaithfulnessDecree.all)
  func everyListedRepairIsNeeded(of decree: FaithfulnessDecree) throws {
    let copy = try decree.copy()
    for repair in decree.repairs { #expect(copy.contains(repair.broken), "\(repair.broken)") }
  }
}
