import Content
import Diagnostics
import PlanModel
import Testing
import TimeTargets

@testable import Comparison

@Suite struct PlanComparerTests {
  private static let rows = [
    "| a. | Membentuk tim kerja zona integritas | Surat keputusan | Januari 2025 |",
    "| b. | Menyusun rencana kerja tahunan | Dokumen rencana | Februari 2025 |",
    "| c. | Melaksanakan survei kepuasan masyarakat | Laporan survei | Juni 2025 |",
  ]

  @Test func theSamePlanHasNoChanges() throws {
    #expect(try compare(Self.rows, Self.rows).isEmpty)
  }

  @Test func anActionIsAddedAndTheShiftedNumbersAreNoChange() throws {
    let new = [
      Self.rows[0], "| b. | Mengumumkan nama pejabat pengelola | Pengumuman | Maret 2025 |",
      Self.rows[1].replacing("b.", with: "c."), Self.rows[2].replacing("c.", with: "d."),
    ]
    let comparison = try compare(Self.rows, new)
    #expect(comparison.actions.map(\.kinds) == [[.added]])
    #expect(comparison.actions.first?.new?.action.number == "b")
  }

  @Test func anActionIsRemovedFromItsPlace() throws {
    let comparison = try compare(Self.rows, [Self.rows[0], Self.rows[2]])
    #expect(comparison.actions.map(\.kinds) == [[.removed]])
    #expect(comparison.actions.first?.old?.action.number == "b")
  }

  @Test func otherMonthsAreAMoveInTimeAndNotAnotherWording() throws {
    let new = Self.rows.map { $0.replacing("Juni 2025", with: "Juni dan Desember 2025") }
    let change = try #require(try compare(Self.rows, new).actions.first)
    #expect(change.kinds == [.rescheduled])
    #expect(
      change.fields == [FieldChange(name: "Waktu", old: "Juni 2025", new: "Juni dan Desember 2025")]
    )
  }

  @Test func theSameMonthsInOtherWordsAreAnotherWording() throws {
    let new = Self.rows.map { $0.replacing("Juni 2025", with: "bulan Juni 2025") }
    #expect(try compare(Self.rows, new).actions.map(\.kinds) == [[.reworded]])
  }

  @Test func rewordedWordsAreFoundInEachPart() throws {
    let new = Self.rows.map { row in
      row.replacing("survei kepuasan", with: "survei persepsi")
        .replacing("Laporan survei", with: "Laporan hasil survei")
    }
    let change = try #require(try compare(Self.rows, new).actions.first)
    #expect(change.kinds == [.reworded])
    #expect(change.fields.map(\.name) == ["Aksi", "Bukti"])
  }

  @Test func anActionOfAnotherAreaIsFoundAgain() throws {
    let heading = "### II. Penataan Tatalaksana\n\n" + Self.tableHead
    let old = [Self.rows[0], Self.rows[1], heading, Self.rows[2]]
    let new = [Self.rows[0], heading, Self.rows[1], Self.rows[2]]
    let comparison = try compare(old, new)
    #expect(comparison.actions.map(\.kinds) == [[.relocated]])
    #expect(comparison.actions.first?.fields.map(\.name) == ["Area"])
  }

  @Test func equalRowsArePairedInTheirOrder() throws {
    let twice = [Self.rows[0], Self.rows[0], Self.rows[1]]
    #expect(try compare(twice, twice).isEmpty)
    #expect(try compare(twice, [Self.rows[0], Self.rows[1]]).actions.map(\.kinds) == [[.removed]])
  }

  @Test func theDecreesParticularsAndLegalBasisAreCompared() throws {
    let old = try plan(Self.rows)
    let new = try plan(
      Self.rows, number: "44",
      basis: [
        "Undang-Undang Nomor 30 Tahun 2002 tentang Komisi;",
        "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182);",
      ])
    let comparison = PlanComparer(from: old, to: new).compare()
    #expect(comparison.particulars.map(\.name) == ["Keputusan"])
    #expect(comparison.legalBasis.map { $0.old == nil } == [true, false])
  }

  // MARK: - Plans

  private static let tableHead = """
    |    | Rencana Aksi | Bukti Fisik | Target Waktu |
    |----|--------------|-------------|--------------|
    """

  private func compare(_ old: [String], _ new: [String]) throws -> PlanComparison {
    PlanComparer(from: try plan(old), to: try plan(new)).compare()
  }

  private func plan(
    _ rows: [String], number: String = "43",
    basis: [String] = ["Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;"]
  ) throws -> Plan {
    let text = """
      ---
      jenis: Keputusan
      nomor: \(number)
      tahun: 2025
      tentang: Rencana Aksi
      ditetapkan: { tempat: Kota, tanggal: 2025-01-10 }
      penandatangan: { jabatan: Ketua, nama: Nama }
      ---

      ## Mengingat

      \(basis.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n"))

      ## Rencana Aksi

      ### I. Manajemen Perubahan

      \(Self.tableHead)
      \(rows.joined(separator: "\n"))
      """
    let reader = PlanReader(taxonomy: AreaTaxonomy([]))
    let source = SourceText(path: "rencana.md", text: text)
    let read = reader.read(source, id: PlanID(office: "kota", year: 2025, slug: "rencana"))
    return try #require(read.value, "\(read.diagnostics)")
  }
}
