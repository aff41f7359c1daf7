import Diagnostics
import Markdown
import PlanModel
import Testing

/// Tables with cells too many, too few, or no shape at all.
struct TableShapeTests {
  @Test func aSurplusCellIsAnErrorAtThatCell() throws {
    let reading = try PlanFile.area(
      """
      | No | Aksi | Waktu |
      |---|---|---|
      | 1 | Menyusun é laporan | Mei |⟦ Juni ⟧|
      """
    ).read()
    #expect(reading.findings == reading.expected(.error, "tabel.sel-berlebih"))
  }

  @Test func severalSurplusCellsAreOneError() throws {
    let reading = try PlanFile.area(
      """
      | No | Aksi |
      |---|---|
      | 1 | Rapat |⟦ Mei | Juni ⟧|
      """
    ).read()
    #expect(reading.findings == reading.expected(.error, "tabel.sel-berlebih"))
  }

  @Test func aMissingCellIsAWarningAtItsRow() throws {
    let reading = try PlanFile.area(
      """
      | No | Aksi | Bukti | Waktu |
      |---|---|---|---|
      ⟦| 1 | Rapat | Mei |⟧
      """
    ).read()
    #expect(reading.findings == reading.expected(.warning, "tabel.sel-kurang"))
    #expect(try reading.action().evidence?.text == "Mei")
  }

  @Test func aBarBehindABackslashIsPartOfItsCell() throws {
    let reading = try PlanFile.table("Aksi | Bukti", #"Menyusun A\|B | `x\|y`"#).read()
    #expect(try reading.action().words.text == "Menyusun A|B")
    #expect(try reading.action().evidence?.text == "x|y")
    #expect(reading.findings.isEmpty)
  }

  @Test func aLineBehindATableWithoutAnEmptyLineIsARow() throws {
    let reading = try PlanFile.area(
      """
      | No | Aksi |
      |---|---|
      | 1 | Rapat |
      ⟦Catatan di bawah tabel⟧
      """
    ).read()
    #expect(reading.findings == reading.expected(.warning, "tabel.sel-kurang"))
  }

  @Test func aTableWithoutAnActionColumnIsAnErrorAtItsHead() throws {
    let reading = try PlanFile.area(
      """
      | ⟦Nama⟧ | Jabatan | Waktu |
      |---|---|---|
      | Sri | Ketua | Mei |
      """
    ).read()
    let expected = reading.expected(.error, "tabel.tanpa-kolom-aksi")
    #expect(expected.allSatisfy(reading.findings.contains))
  }

  /// A page break of the copy repeats the head; transcribed with the rest, it is no action.
  @Test(arguments: ["NO | RENCANA AKSI | WAKTU", "1 | 2 | 3"])
  func aRepeatedHeadIsNoAction(_ row: String) throws {
    let reading = try PlanFile.table(
      "No | Rencana Aksi | Waktu", "1 | Rapat | Mei", row, "2 | Apel | Juni"
    )
    .read()
    #expect(try reading.actions().map(\.words.text) == ["Rapat", "Apel"])
    #expect(!reading.findings.isEmpty)
  }

  static let broken = [
    "⟦|⟧ No | Aksi |\n| 1 | Rapat |",
    "⟦|⟧ No | Aksi | Waktu |\n|---|---|\n| 1 | Rapat | Mei |",
    "⟦|⟧ No | Aksi |\n|   |---|\n| 1 | Rapat |",
  ]

  @Test(arguments: broken)
  func aTableThatDoesNotReadIsAnErrorAtItsFirstBar(_ lines: String) throws {
    let reading = try PlanFile.area(lines).read()
    let expected = reading.expected(.error, "tabel.tak-terbaca")
    #expect(expected.allSatisfy(reading.findings.contains))
  }

  @Test func aTableBeforeTheFirstAreaIsAnError() throws {
    let reading = try PlanFile(
      """
      ## Rencana Aksi

      ⟦| No | Aksi |
      |---|---|
      | 1 | Rapat |⟧

      ### I. Manajemen Perubahan

      | No | Aksi |
      |---|---|
      | 1 | Rapat |
      """
    ).read()
    #expect(reading.findings == reading.expected(.error, "area.tidak-ada"))
    #expect(try reading.actions().count == 1)
  }

  @Test func markupInACellIsKeptAndItsWordsArePlain() throws {
    let file = PlanFile.table("Aksi | Bukti", "Menjadi *role model* | 1) SK;<br>2) Foto & *Video*")
    let action = try file.read().action()
    #expect(action.words.text == "Menjadi role model")
    #expect(action.words.html == "Menjadi <em>role model</em>")
    #expect(action.evidence?.text == "1) SK;\n2) Foto & Video")
    #expect(action.evidence?.html == "1) SK;<br />\n2) Foto &amp; <em>Video</em>")
  }

  @Test func otherHTMLInACellIsAnErrorAtItsPlace() throws {
    let reading = try PlanFile.area(
      """
      | Aksi | Bukti |
      |---|---|
      | Menyusun | é ⟦<b>⟧SK⟦</b>⟧ |
      """
    ).read()
    #expect(reading.findings == reading.expected(.error, "markdown.html", "markdown.html"))
  }

  @Test func footnotesOfAllCellsBelongToTheAction() throws {
    let reading = try PlanFile.area(
      """
      | Aksi | Bukti | Lokasi |
      |---|---|---|
      | Rapat[^a] | Foto | Belopa[^b] |
      | Apel | Foto | |

      [^a]: Pertama.
      [^b]: Kedua.
      """
    ).read()
    #expect(try reading.actions().map(\.footnotes) == [[1, 2], []])
    #expect(try reading.requirePlan().footnotes.map(\.number) == [1, 2])
  }

  @Test(arguments: ["Desembr 2025", "Agustuss 2025"])
  func aMisspeltMonthIsAnErrorAtItsWords(_ words: String) throws {
    let reading = try PlanFile.area(
      """
      | Aksi | Waktu |
      |---|---|
      | Rapat | ⟦\(words)⟧ |
      """
    ).read()
    #expect(reading.findings.map(\.id) == ["waktu.tak-terbaca"])
    #expect(reading.findings.map(\.severity) == [.error])
    #expect(reading.findings.first?.place.line == reading.marks.first?.line)
    #expect(reading.findings.first?.place.column == reading.marks.first?.column)
  }
}
