internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds targets of more than the whole: `1000%`, `110%`.
struct ExcessTargetCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.persen", group: .structure, severity: .warning,
    summary: "Sebuah target lebih dari 100%.",
    reason: "Lebih dari seluruhnya tidak dapat dicapai; biasanya sebuah angka salah ketik.",
    passing: [table("100%"), table("100 persen"), table("naik 110% dari 2024"), table("12")],
    failing: [table("⟦110%⟧"), table("⟦1000 %⟧"), table("⟦100,5%⟧")])

  private static func table(_ target: String) -> CheckExample {
    CheckExample(
      actions: """
        ### I. Manajemen Perubahan

        | No | Rencana Aksi | “Bukti” | Waktu | Target |
        |----|--------------|-------|-------|--------|
        | 1. | Rapat | Notula | Maret 2025 | \(target) |
        """)
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.actions).compactMap { action in
      guard let target = action.target?.plain, let share = Self.share(target.text), share > 100
      else { return nil }
      return finding(
        "target “\(target.text)” lebih dari seluruhnya; periksa angkanya", at: target.sourceRange,
        in: entry.plan.source)
    }
  }

  /// The number of a text that is nothing but a percentage.
  private static func share(_ text: String) -> Double? {
    guard text.utf8.last == UInt8(ascii: "%"), text.utf8.count < 10 else { return nil }
    return Double(
      text.dropLast().filter { $0 != " " }.map { $0 == "," ? "." : $0 }.map(String.init).joined())
  }
}
