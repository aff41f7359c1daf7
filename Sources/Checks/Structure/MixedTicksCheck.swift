internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds tables whose months are ticked with more than one sign.
struct MixedTicksCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.tanda-campuran", group: .structure, severity: .note,
    summary: "Satu tabel memakai lebih dari satu macam tanda centang.",
    reason: "Pembaca dapat mengira kedua tanda berbeda arti.",
    passing: [
      CheckExample(actions: table("✓ | | ✓", " | ✓ | ")),
      CheckExample(
        actions: table("✓ | | ", " | ✓ | ") + "\n\n| No | Aksi | Jan | Feb |\n|---|---|---|---|\n"
          + "| 1. | Apel | √ | √ |"),
    ],
    failing: [
      CheckExample(actions: table("✓ | | ✓", " | ⟦√⟧ | √")),
      CheckExample(actions: table("x | x | ⟦v⟧", " | x | ")),
      CheckExample(actions: table("⟦v⟧ | ✓ | ✓", " | ✓ | ")),
    ])

  private static func table(_ rows: String...) -> String {
    "### I. Manajemen Perubahan\n\n| No | Aksi | Jan | Feb | Mar |\n|---|---|---|---|---|\n"
      + rows.enumerated().map { "| \($0 + 1). | Rapat | \($1) |" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).compactMap { part in
      guard case .table(let table) = part else { return nil }
      return finding(in: table, of: entry.plan)
    }
  }

  private func finding(in table: ActionTable, of plan: Plan) -> Diagnostic? {
    let columns = table.roles.indices.filter { table.roles[$0].isMonths }
    let ticks = table.rows.lazy.flatMap { row in columns.map { row.cells[$0].plain } }
      .compactMap { cell in Self.sign(of: cell.text).map { (sign: $0, cell: cell) } }
    guard let pair = Self.usualAndOther(Array(ticks)) else { return nil }
    let (first, other) = pair
    return finding(
      "tabel ini memakai tanda “\(first.sign)” dan “\(other.sign)”; samakan bila keputusan memang memakai satu tanda",
      at: other.cell.sourceRange, in: plan.source,
      notes: [
        Diagnostic.Note(
          "tanda yang lebih banyak dipakai", at: plan.source.location(of: first.cell.sourceRange))
      ])
  }

  /// The first tick in the sign that most have, and the first in another; the sign that comes first is
  /// the usual one where two are as many.
  private static func usualAndOther(
    _ ticks: [(sign: String, cell: LocatedText)]
  ) -> ((sign: String, cell: LocatedText), (sign: String, cell: LocatedText))? {
    guard let first = ticks.first, let other = ticks.first(where: { $0.sign != first.sign }) else {
      return nil
    }
    let isFirstUsual =
      ticks.count { $0.sign == first.sign } >= ticks.count { $0.sign == other.sign }
    return isFirstUsual ? (first, other) : (other, first)
  }

  /// A tick is a single sign; the selector that asks for a coloured picture makes no other sign.
  private static func sign(of cell: String) -> String? {
    let scalars = cell.unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.value != 0xFE0F
    }
    guard scalars.count == 1, let scalar = scalars.first, !("0"..."9").contains(scalar) else {
      return nil
    }
    return String(Character(scalar)).lowercased()
  }
}
