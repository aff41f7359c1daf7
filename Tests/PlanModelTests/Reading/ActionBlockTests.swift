import Diagnostics
import Markdown
import PlanModel
import Testing
import TimeTargets

/// What else a block may hold, and what stands around it.
struct ActionBlockTests {
  private func passages(_ reading: PlanReading) throws -> [String] {
    try reading.requirePlan().areas.flatMap(\.parts).compactMap {
      if case .passage(let passage) = $0 { passage.block.html } else { nil }
    }
  }

  @Test func theHeadingIsTheActionAndItsMarkTheNumber() throws {
    let file = PlanFile.area("#### b) Menyusun *SOP*\n\n#### Menetapkan 3. rencana\n")
    let actions = try file.read().actions()
    #expect(actions.map(\.number) == ["b", nil])
    #expect(actions.map(\.words.html) == ["Menyusun <em>SOP</em>", "Menetapkan 3. rencana"])
  }

  @Test func aComponentContinuesFromATableAbove() throws {
    let reading = try PlanFile.area(
      """
      | Komponen | Indikator | Aksi | Waktu |
      |---|---|---|---|
      | Tim | SK | Membentuk | Mei |

      #### Melantik

      - Waktu: Juni

      #### Menilai

      - Komponen: Kinerja
      - Waktu: Juli
      """
    ).read()
    #expect(try reading.actions().map { $0.component?.text } == ["Tim", "Tim", "Kinerja"])
    #expect(try reading.actions().map { $0.indicator?.text } == ["SK", "SK", nil])
    #expect(try reading.actions().map(\.id).last == "manajemen-perubahan-3")
    #expect(reading.findings.isEmpty)
  }

  @Test func aComponentDoesNotContinueIntoTheNextArea() throws {
    let reading = try PlanFile(
      """
      ## Rencana Aksi

      ### I. Manajemen Perubahan

      #### Membentuk

      - Komponen: Tim

      ### II. Penataan Tatalaksana

      #### Menata
      """
    ).read()
    #expect(try reading.actions().map { $0.component?.text } == ["Tim", nil])
  }

  /// SPEC 2: an area holds actions as a table, or as blocks, or both.
  @Test func aTableBehindABlockIsRead() throws {
    let reading = try PlanFile.area(
      """
      #### Membentuk

      - Waktu: Mei

      | Aksi | Waktu |
      |---|---|
      | Melantik | Juni |
      | Menilai | Juli |
      """
    ).read()
    #expect(try reading.actions().map(\.words.text) == ["Membentuk", "Melantik", "Menilai"])
    #expect(try reading.tables().count == 1)
  }

  @Test func textUnderABlockIsKeptBehindIt() throws {
    let reading = try PlanFile.area(
      "Pengantar.\n\n#### Membentuk\n\n- Waktu: Mei\n\nCatatan *satu*.\n\n#### Melantik\n"
    ).read()
    #expect(try passages(reading) == ["<p>Pengantar.</p>\n", "<p>Catatan <em>satu</em>.</p>\n"])
    #expect(try reading.action(at: 0).time.months.map(\.number) == [5])
    #expect(reading.findings.isEmpty)
  }

  @Test func anItemWithoutALabelIsReportedAndKept() throws {
    let reading = try PlanFile.area(
      """
      #### Membentuk

      - Waktu: Mei
      ⟦- sesudah pelantikan⟧
      """
    ).read()
    #expect(reading.findings == reading.expected(.warning, "blok.butir-tanpa-nama"))
    #expect(try passages(reading).joined().contains("sesudah pelantikan"))
    #expect(try reading.action().time.months.map(\.number) == [5])
  }

  @Test func aListIsKeptOnceHoweverManyOfItsItemsHaveNoLabel() throws {
    let reading = try PlanFile.area("#### Membentuk\n\n- sesudah apel\n- sebelum rapat\n").read()
    #expect(try passages(reading).count == 1)
  }

  @Test func stepsUnderALabelAreThatPart() throws {
    let reading = try PlanFile.area(
      """
      #### Membentuk

      - Bukti Fisik:
        1. Surat keputusan
        2. Undangan
      - Waktu: Mei
      """
    ).read()
    let evidence = try reading.action().evidence?.text ?? ""
    #expect(evidence.contains("Surat keputusan"))
    #expect(evidence.contains("Undangan"))
  }

  @Test func aSecondLineOfOneRoleIsKept() throws {
    let reading = try PlanFile.area("#### Rapat\n\n- Bukti: Foto\n- Bukti Fisik: SK\n").read()
    let action = try reading.action()
    #expect(action.evidence?.text == "Foto")
    #expect(action.extras.map(\.label) == ["Bukti Fisik"])
    #expect(action.extras.map(\.words.text) == ["SK"])
  }

  @Test func aLabelWithoutWordsSaysNothing() throws {
    let action = try PlanFile.area("#### Rapat\n\n- Bukti:\n- Waktu: Mei\n").read().action()
    #expect(action.evidence == nil)
    #expect(action.extras.isEmpty)
  }

  @Test func rawHTMLInALabelIsAnErrorAndTheLabelIsRead() throws {
    let reading = try PlanFile.area("#### Rapat\n\n- ⟦<b>⟧Bukti⟦</b>⟧: Foto\n").read()
    #expect(reading.findings == reading.expected(.error, "markdown.html", "markdown.html"))
    #expect(try reading.action().evidence?.text == "Foto")
  }

  @Test func unreadableTimeIsReportedAtItsWords() throws {
    let reading = try PlanFile.area("#### Rapat\n\n- Bukti: Foto\n- Waktu: ⟦Desembr⟧ 2025\n").read()
    #expect(reading.findings.map(\.id) == ["waktu.tak-terbaca"])
    #expect(reading.findings.first?.place.line == reading.marks.first?.line)
    #expect(reading.findings.first?.place.column == reading.marks.first?.column)
  }

  @Test func theDecreesLabelsStayWithEachPart() throws {
    let action = try PlanFile.area("#### Rapat\n\n- **BUKTI FISIK**: SK\n- PIC: Ketua\n").read()
      .action()
    #expect(action.labels[.evidence] == "BUKTI FISIK")
    #expect(action.labels[.responsible] == "PIC")
  }
}

extension PlanReading {
  fileprivate func action(at index: Int) throws -> Action {
    let actions = try actions()
    try #require(actions.indices.contains(index))
    return actions[index]
  }
}
