internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds the one row of a table whose cell for the action is empty, so that its indicator or component
/// stands for the action.
struct EmptyActionCellCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.sel-aksi-kosong", group: .structure, severity: .warning,
    summary: "Satu-satunya sel aksi yang kosong dalam tabelnya.",
    reason:
      "Bila semua baris lain menyebut aksinya, sel itu tertinggal saat menyalin; sementara ini indikator atau komponennya tampil sebagai aksi.",
    passing: [
      table("1. | Tim | Membentuk tim", "2. | Rapat | Mengadakan rapat", " | | "),
      table("1. | Tim | Membentuk tim", "2. | Rapat | "),
      table("1. | Tim | Membentuk", "2. | Rapat | ", "3. | Apel | ", "4. | Cuti | Mencatat"),
    ],
    failing: [
      table("1. | “Tim” | Membentuk tim", "2. | Rapat |⟦⟧ ", "3. | Apel | Mengadakan apel")
    ])

  private static func table(_ rows: String...) -> CheckExample {
    CheckExample(
      actions: "### I. Manajemen Perubahan\n\n| No | Komponen | Rencana Aksi | Waktu |\n"
        + "|---|---|---|---|\n" + rows.map { "| \($0) | Maret 2025 |\n" }.joined())
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).compactMap { part in
      guard case .table(let table) = part, table.rows.count > 2,
        let column = table.roles.firstIndex(of: .action)
      else { return nil }
      let empty = table.rows.filter { $0.cells[column].isEmpty }
      guard empty.count == 1, let row = empty.first,
        table.roles.indices.contains(where: {
          (table.roles[$0] == .number || table.roles[$0] == .component) && !row.cells[$0].isEmpty
        })
      else { return nil }
      return finding(
        "sel “\(table.labels[column].text)” kosong, semua baris lain mengisinya; tulis aksinya",
        at: row.cells[column].plain.sourceRange, in: entry.plan.source)
    }
  }
}
