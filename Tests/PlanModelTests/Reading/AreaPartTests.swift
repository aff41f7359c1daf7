import Diagnostics
import Markdown
import PlanModel
import Testing

/// What stands in an area, and areas beside each other.
struct AreaPartTests {
  private func parts(_ reading: PlanReading) throws -> [String] {
    try reading.requirePlan().areas.flatMap(\.parts).map { part in
      switch part {
      case .passage(let passage): passage.block.html
      case .table(let table): table.rows.map(\.actionID).joined(separator: " ")
      case .block(let action): action.id
      }
    }
  }

  @Test func severalTablesAndTheTextBetweenThemKeepTheirOrder() throws {
    let reading = try PlanFile.area(
      """
      Sebelum.

      | No | Aksi | Waktu |
      |---|---|---|
      | 1 | Rapat | Mei |
      | 2 | Apel | Juni |

      Di antara.

      | Target Waktu | Kegiatan |
      |---|---|
      | Juli | Lomba |

      Sesudah.
      """
    ).read()
    #expect(
      try parts(reading) == [
        "<p>Sebelum.</p>\n", "manajemen-perubahan-1 manajemen-perubahan-2",
        "<p>Di antara.</p>\n", "manajemen-perubahan-3", "<p>Sesudah.</p>\n",
      ])
    #expect(try reading.actions().map(\.words.text) == ["Rapat", "Apel", "Lomba"])
    #expect(reading.findings.isEmpty)
  }

  @Test func anAreaThatComesAgainIsReportedAndGetsAnAddressOfItsOwn() throws {
    let reading = try PlanFile(
      """
      ## Rencana Aksi

      ### I. Manajemen Perubahan

      | Aksi |
      |---|
      | Rapat |

      ### ⟦VII. Penyusunan Tim Kerja⟧

      | Aksi |
      |---|
      | Apel |

      ### ⟦VIII. Manajemen Perubahan⟧

      | Aksi |
      |---|
      | Lomba |
      """
    ).read()
    #expect(reading.findings == reading.expected(.warning, "area.ganda", "area.ganda"))
    #expect(
      try reading.requirePlan().areas.map(\.slug)
        == ["manajemen-perubahan", "manajemen-perubahan-2", "manajemen-perubahan-3"])
    #expect(Set(try reading.actions().map(\.id)).count == 3)
  }

  @Test func anAreaOfASecondAnnexGetsAnAddressOfItsOwn() throws {
    let annex = "## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n#### Rapat\n\n"
    let reading = try PlanFile(annex + annex).read()
    let slugs = try reading.requirePlan().areas.map(\.slug)
    #expect(slugs == ["manajemen-perubahan", "manajemen-perubahan-2"])
    #expect(reading.findings.map(\.id) == ["area.ganda"])
  }

  static let empty = ["", "Menyusul.\n", "| Aksi | Waktu |\n|---|---|\n"]

  @Test(arguments: empty)
  func anAreaWithoutActionsIsReportedAtItsHeading(_ lines: String) throws {
    let reading = try PlanFile(
      "## Rencana Aksi\n\n### ⟦I. Manajemen Perubahan⟧\n\n" + lines
    ).read()
    #expect(reading.findings == reading.expected(.warning, "area.kosong"))
    #expect(try reading.requirePlan().areas.count == 1)
  }

  @Test func theTitleOfTheAnnexStandsBeforeTheAreas() throws {
    let reading = try PlanFile(
      "## Rencana Aksi\n\nLAMPIRAN\\\nNomor 7\n\n### I. Manajemen Perubahan\n\n#### Rapat\n"
    ).read()
    let openings = try reading.requirePlan().sections.flatMap { section -> [String] in
      if case .actionPlan(let plan) = section.kind { plan.opening.map(\.block.html) } else { [] }
    }
    #expect(openings == ["<p>LAMPIRAN<br />\nNomor 7</p>\n"])
  }
}
