internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds ticks that stand outside the months of a table.
struct StrayTickCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.tanda-di-luar-bulan", group: .structure, severity: .warning,
    summary: "Tanda centang berdiri di luar kolom bulan.",
    reason: "Tanda yang bergeser satu sel menghilangkan bulannya, biasanya Desember atau Januari.",
    passing: [
      CheckExample(actions: table("Rapat | ✓ | | 100%")),
      CheckExample(
        actions: "### I. Lain\n\n| No | Rencana Aksi | Waktu | Target |\n|---|---|---|---|\n"
          + "| 1. | Rapat | Mei 2025 | √ |"),
    ],
    failing: [
      CheckExample(actions: table("Rapat | ✓ | | ⟦✓⟧ 100%")),
      CheckExample(actions: table("Rapat ⟦√⟧ | | ✓ | 100%")),
    ])

  private static func table(_ row: String) -> String {
    "### I. Lain\n\n| No | Rencana Aksi | Jan | Feb | Target |\n|---|---|---|---|---|\n| 1. | \(row) |"
  }

  /// Signs that can only be ticks; a letter may be a word.
  private static let signs: Set<Unicode.Scalar> = ["✓", "✔", "√", "☑", "✅"]

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).flatMap { part -> [Diagnostic] in
      guard case .table(let table) = part, table.roles.contains(where: \.isMonths) else {
        return []
      }
      let columns = table.roles.indices.filter {
        !table.roles[$0].isMonths && table.roles[$0] != .extra
      }
      return table.rows.flatMap { row in
        columns.compactMap { column in
          finding(in: row.cells[column].plain, under: table.labels[column].text, of: entry.plan)
        }
      }
    }
  }

  private func finding(in cell: LocatedText, under label: String, of plan: Plan) -> Diagnostic? {
    // No letter of ASCII is among the signs, and most cells hold no others.
    guard cell.text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var offset = 0
    for scalar in cell.text.unicodeScalars {
      let width = UTF8.width(scalar)
      guard Self.signs.contains(scalar) else {
        offset += width
        continue
      }
      return finding(
        "tanda “\(scalar)” berdiri pada kolom “\(label)”; pindahkan ke kolom bulannya",
        at: cell.sourceRange(of: offset..<offset + width), in: plan.source)
    }
    return nil
  }
}
