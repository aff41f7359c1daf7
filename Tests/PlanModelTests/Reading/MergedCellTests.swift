import Diagnostics
import Markdown
import PlanModel
import Testing
import TimeTargets

/// Empty cells that go on with the one above: merged groups, merged actions, rows cut in two.
struct MergedCellTests {
  private let head = "No | Komponen | Indikator | Langkah Aksi | Bukti | Waktu"

  private func components(_ reading: PlanReading) throws -> [String?] {
    try reading.actions().map { $0.component?.text }
  }

  private func indicators(_ reading: PlanReading) throws -> [String?] {
    try reading.actions().map { $0.indicator?.text }
  }

  @Test func anEmptyGroupCellContinuesTheOneAbove() throws {
    let reading = try PlanFile.table(
      head, "1 | Tim | SK | Membentuk | A | Mei", " | | | Melantik | B | Juni",
      " | | Kinerja | Menilai | C | Juli"
    ).read()
    #expect(try components(reading) == ["Tim", "Tim", "Tim"])
    #expect(try indicators(reading) == ["SK", "SK", "Kinerja"])
    #expect(try reading.actions().map(\.number) == ["1", nil, nil])
    #expect(reading.findings.isEmpty)
  }

  @Test func aNewComponentEndsTheIndicatorAbove() throws {
    let reading = try PlanFile.table(
      head, "1 | Tim | SK | Membentuk | | Mei", "2 | Arsip | | Menata | | Juni"
    ).read()
    #expect(try components(reading) == ["Tim", "Arsip"])
    #expect(try indicators(reading) == ["SK", nil])
  }

  @Test func otherEmptyCellsStayEmpty() throws {
    let actions = try PlanFile.table(
      head + " | Capaian | Target | PIC | Catatan",
      "1 | Tim | SK | Membentuk | A | Mei | B | C | D | E",
      "2 | Tim | SK | Melantik | | | | | | "
    ).read().actions()
    try #require(actions.count == 2)
    let action = actions[1]
    #expect(action.evidence == nil)
    #expect(action.time.months.isEmpty)
    #expect(action.outcome == nil)
    #expect(action.target == nil)
    #expect(action.responsible == nil)
    #expect(action.extras.isEmpty)
  }

  @Test func aGroupEndsWithItsTable() throws {
    let reading = try PlanFile.area(
      """
      | Komponen | Indikator | Aksi |
      |---|---|---|
      | Tim | SK | Membentuk |

      | Komponen | Indikator | Aksi |
      |---|---|---|
      | | | Menata |
      """
    ).read()
    #expect(try components(reading) == ["Tim", nil])
    #expect(try indicators(reading) == ["SK", nil])
  }

  @Test func anEmptyActionCellOfTheSameGroupContinuesTheActionAbove() throws {
    let reading = try PlanFile.table(
      head, "1 | Layanan | Buku | Menyediakan | Foto | Mei", " | | Kotak saran | | Kotak | Juni"
    ).read()
    let actions = try reading.actions()
    #expect(actions.map(\.words.text) == ["Menyediakan", "Menyediakan"])
    #expect(actions.map { $0.evidence?.text } == ["Foto", "Kotak"])
    #expect(actions.map { $0.time.months.map(\.number) } == [[5], [6]])
    #expect(reading.findings.isEmpty)
  }

  @Test func aComponentWithoutAnActionIsItselfWhatIsDone() throws {
    let reading = try PlanFile.table(
      "Kegiatan | Sub Kegiatan | Indikator Keberhasilan | Waktu",
      "Informasi | Menguatkan tim | Ada SK | Mei", "Publikasi | | Respon naik | Juni"
    ).read()
    #expect(try reading.actions().map(\.words.text) == ["Menguatkan tim", "Publikasi"])
    #expect(try components(reading) == ["Informasi", "Publikasi"])
    #expect(reading.findings.isEmpty)
  }

  @Test func aRowOfLeftoverWordsContinuesTheRowAboveAndIsReported() throws {
    let reading = try PlanFile.area(
      """
      | No | Indikator | Langkah Aksi | Bukti | Waktu | Catatan |
      |---|---|---|---|---|---|
      | 1 | Sosialisasi budaya | Rapat | Daftar | Mei | untuk |
      ⟦| | *Pelayanan* Prima | | hadir | | semua |⟧
      """
    ).read()
    #expect(reading.findings == reading.expected(.warning, "tabel.baris-lanjutan"))
    let action = try reading.action()
    #expect(action.indicator?.text == "Sosialisasi budaya Pelayanan Prima")
    #expect(action.indicator?.html == "Sosialisasi budaya <em>Pelayanan</em> Prima")
    #expect(action.evidence?.text == "Daftar hadir")
    #expect(
      try reading.tables().flatMap(\.rows).map(\.actionID)
        == ["manajemen-perubahan-1", "manajemen-perubahan-1"])
  }

  /// Two entries of one name would be one in `rencana.json`, and a reader would see one of them.
  @Test func aContinuedCellWithoutARoleStaysOne() throws {
    let extras = try PlanFile.table(
      "No | Aksi | Waktu | Catatan", "1 | Rapat | Mei | untuk", " | | | semua"
    ).read().action().extras
    #expect(extras.map(\.label) == ["Catatan"])
    #expect(extras.map(\.words.text) == ["untuk semua"])
  }

  @Test func theFirstRowHasNothingToContinue() throws {
    let reading = try PlanFile.area(
      """
      | No | Langkah Aksi | Bukti | Waktu |
      |---|---|---|---|
      ⟦| | | Daftar hadir | |⟧
      | 1 | Rapat | | Mei |
      """
    ).read()
    #expect(reading.findings == reading.expected(.error, "tabel.aksi-kosong"))
  }

  @Test func aRowOfEmptyCellsIsNoAction() throws {
    let reading = try PlanFile.table("No | Aksi | Mei", "1 | Rapat | ✓", " | | ").read()
    #expect(try reading.actions().count == 1)
    #expect(reading.findings.isEmpty)
  }

  static let numbers = [
    ("1", "1"), ("1.", "1"), ("a.", "a"), ("a)", "a"), ("(2)", "2"), ("IV.", "IV"), ("12", "12"),
    ("1.1", "1.1"), ("1.1.", "1.1"), ("1.a", "1.a"), ("1a.", "1a"),
  ]

  @Test(arguments: numbers)
  func aNumberLosesItsDotAndBrackets(_ cell: String, number: String) throws {
    let action = try PlanFile.table("No | Aksi | Waktu", "\(cell) | Rapat | Mei").read().action()
    #expect(action.number == number)
  }
}
