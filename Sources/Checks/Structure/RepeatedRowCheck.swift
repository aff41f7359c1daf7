internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds a row that stands twice in a row.
struct RepeatedRowCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.baris-ganda", group: .structure, severity: .warning,
    summary: "Sebuah baris sama dengan baris di atasnya.",
    reason:
      "Baris yang tersalin dua kali membuat satu aksi tampil dan dihitung dua kali; bila keputusan memang memuatnya dua kali, terima temuan ini.",
    passing: [
      CheckExample(
        actions: table("| 1. | Rapat | SK | Mei 2025 |", "| 2. | Rapat | SK | Juni 2025 |")),
      CheckExample(
        actions: table("| 1. | Rapat | - | [tak terbaca] |", "| 2. | Apel | - | [tak terbaca] |")),
    ],
    failing: [
      CheckExample(
        actions: table("| 1. | Rapat | SK | Mei 2025 |", "| ⟦2. | Rapat | SK | Mei 2025⟧ |")),
      CheckExample(
        actions: table("| 1. | Rapat “A” | SK | Mei 2025 |", "| | ⟦Rapat “A” | SK | Mei 2025⟧ |")),
    ])

  private static func table(_ rows: String...) -> String {
    "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Bukti | Waktu |\n|---|---|---|---|\n"
      + rows.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).flatMap { part -> [Diagnostic] in
      guard case .table(let table) = part else { return [] }
      let columns = table.roles.indices.filter { table.roles[$0] != .number }
      return zip(table.rows, table.rows.dropFirst()).compactMap { above, row -> Diagnostic? in
        guard columns.allSatisfy({ above.cells[$0].text == row.cells[$0].text }),
          columns.filter({ row.cells[$0].text.utf8.count > 3 }).count > 1
        else { return nil }
        let cells = row.cells.filter { !$0.isEmpty }.map(\.plain.sourceRange)
        guard let first = cells.first, let last = cells.last else { return nil }
        return finding(
          "baris ini sama dengan baris di atasnya; hapus bila tersalin dua kali",
          at: first.lowerBound..<last.upperBound, in: entry.plan.source)
      }
    }
  }
}
