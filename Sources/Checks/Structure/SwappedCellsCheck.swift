internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds cells of evidence or outcome that hold nothing but months: `Desember 2025` under `BUKTI FISIK`.
struct SwappedCellsCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.sel-tertukar", group: .structure, severity: .warning,
    summary: "Sebuah sel bukti, capaian, atau aksi hanya berisi bulan.",
    reason: "Isi dua sel sering tertukar saat disalin; waktunya lalu tidak terbaca.",
    passing: [
      table("Rapat | Laporan Desember 2025 | Maret 2025"), table("Rapat | 2025 | Maret 2025"),
    ],
    failing: [
      table("Rapat | ⟦Desember 2025⟧ | Notula"), table("⟦Juni dan Juli⟧ | Notula | Maret 2025"),
    ])

  private static func table(_ row: String) -> CheckExample {
    CheckExample(
      actions: "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Bukti | Waktu |\n"
        + "|---|---|---|---|\n| 1. | \(row) |")
  }

  private static let columns: Set<ColumnRole> = [.action, .evidence, .outcome, .responsible]

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).flatMap { part -> [Diagnostic] in
      guard case .table(let table) = part else { return [] }
      let columns = table.roles.indices.filter { Self.columns.contains(table.roles[$0]) }
      return table.rows.flatMap { row in
        columns.compactMap { column -> Diagnostic? in
          let cell = row.cells[column].plain
          guard cell.text.utf8.count < 40, MonthList(cell.text) != nil else { return nil }
          return finding(
            "kolom “\(table.labels[column].text)” hanya berisi waktu; periksa apakah isi dua sel tertukar",
            at: cell.sourceRange, in: entry.plan.source)
        }
      }
    }
  }
}
