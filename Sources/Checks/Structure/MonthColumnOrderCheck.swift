internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds heads of month columns that do not count on: `5 | 6 | 6 | 8`.
struct MonthColumnOrderCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.urutan-bulan", group: .structure, severity: .warning,
    summary: "Kepala kolom bulan berulang atau melompat.",
    reason:
      "Bulan dibaca dari kepala kolomnya; satu kepala yang keliru memindahkan semua centang di bawahnya ke bulan lain.",
    passing: [
      CheckExample(actions: table("Jan", "Feb", "Mar", "Apr")),
      CheckExample(actions: table("Mar", "Jun", "Sep", "Des")),
      CheckExample(actions: table("Pelaksanaan 10", "11", "12", "1")),
      CheckExample(actions: table("Target 2025", "2026", "Anggaran", "Lokasi")),
      CheckExample(actions: table("Nov", "Des", "2025", "Lokasi")),
    ],
    failing: [
      CheckExample(actions: table("Pelaksanaan 1", "2", "⟦2⟧", "4")),
      CheckExample(actions: table("Jan", "Feb", "⟦Feb⟧", "Apr")),
      CheckExample(actions: table("5", "6", "⟦8⟧", "8")),
      CheckExample(actions: table("8", "⟦10⟧", "9", "11")),
      CheckExample(actions: table("10", "11", "⟦I2⟧", "Target")),
      CheckExample(actions: table("10", "11", "⟦13⟧", "“Target”")),
      CheckExample(actions: table("⟦Pelaksanaan 2⟧", "2", "3")),
    ])

  private static func table(_ heads: String...) -> String {
    "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | \(heads.joined(separator: " | ")) |\n"
      + "|---|---|" + String(repeating: "---|", count: heads.count) + "\n| 1. | Rapat |"
      + String(repeating: " |", count: heads.count)
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).compactMap { part in
      guard case .table(let table) = part, let label = Self.misplaced(in: table.labels) else {
        return nil
      }
      return finding(
        "kepala kolom bulan “\(label.text)” tidak melanjutkan kolom di sebelahnya; periksa urutannya",
        at: label.plain.sourceRange, in: entry.plan.source)
    }
  }

  /// The first head without which its neighbours would count on over it.
  private static func misplaced(in labels: [RichText]) -> RichText? {
    let numbers = labels.map { number(of: $0.text) }
    guard numbers.count > 3 else { return nil }
    for index in 0..<numbers.count - 2 {
      // The first of the columns bears the number of the second.
      guard let own = numbers[index], own == numbers[index + 1],
        numbers[index + 2] == own % 12 + 1,
        index == 0 || numbers[index - 1] != (own + 10) % 12 + 1
      else { continue }
      return labels[index]
    }
    for index in 2..<numbers.count {
      // The last of the columns bears no month, or another than the next.
      guard let first = numbers[index - 2], let before = numbers[index - 1],
        before == first % 12 + 1, let own = Int(labels[index].text), own < 100,
        own != before % 12 + 1,
        index + 1 == numbers.count || Int(labels[index + 1].text) == nil
      else { continue }
      return labels[index]
    }
    // A scanner has taken the figures of a month for letters, whose ticks then are lost.
    for index in 1..<numbers.count {
      guard let before = numbers[index - 1], let own = scanned(labels[index].text),
        own == before % 12 + 1
      else { continue }
      return labels[index]
    }
    for index in 1..<numbers.count - 1 {
      guard let before = numbers[index - 1], let own = numbers[index],
        let after = numbers[index + 1], own != before % 12 + 1
      else { continue }
      if (before + 1) % 12 + 1 == after { return labels[index] }
      // Two heads have changed places.
      if own == (before + 1) % 12 + 1, after == before % 12 + 1,
        index + 2 == numbers.count || numbers[index + 2] == own % 12 + 1
      {
        return labels[index]
      }
    }
    return nil
  }

  /// `I2`, `1O`.
  private static func scanned(_ label: String) -> Int? {
    guard label.utf8.count == 2, Int(label) == nil else { return nil }
    return Int(
      label.replacing("I", with: "1").replacing("l", with: "1").replacing("O", with: "0"))
  }

  /// The month a head stands for: `Feb`, `2`, `PELAKSANAAN (BULAN) 2`.
  private static func number(of label: String) -> Int? {
    guard let last = PlainWords(label).words.last else { return nil }
    if let number = last.number { return (1...12).contains(number) ? number : nil }
    return Month.number(named: last.key)
  }
}
