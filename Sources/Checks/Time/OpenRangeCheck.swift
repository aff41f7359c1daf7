internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds ranges of months without an end, and those that end where they begin: `Januari s/d 2025`, `Mei-Mei`.
struct OpenRangeCheck: PlanCheck {
  static let description = CheckDescription(
    id: "waktu.rentang-janggal", group: .time, severity: .warning,
    summary: "Rentang bulan tidak berakhir, atau berakhir pada bulan awalnya.",
    reason:
      "Bulan akhirnya tertinggal atau salah salin; pembaca mengira pekerjaannya satu bulan saja.",
    passing: [
      table("Januari s/d Maret 2025"), table("s.d. Mei 2025"), table("Maret 2025 sampai selesai"),
      table("Mei 2025 - Mei 2026"), table("2-4 Mei 2025"), table("Januari-Mei 2025"),
    ],
    failing: [
      table("⟦Januari s/d 2025⟧"), table("⟦Mei-Mei 2025⟧"), table("⟦Januari sampai dengan⟧"),
      table("⟦Juni –⟧"),
    ])

  private static func table(_ time: String) -> CheckExample {
    CheckExample(
      actions: "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Bukti | Waktu |\n"
        + "|---|---|---|---|\n| 1. | “Rapat” | Notula | \(time) |")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.actions).compactMap { action in
      guard let time = action.timeWords?.plain, time.text.utf8.count < 40,
        let doubt = Self.doubt(about: time.text)
      else { return nil }
      var finding = finding(doubt.message, at: time.sourceRange, in: entry.plan.source)
      // One month is what such a range says, and may be what is meant.
      if doubt.isWhole { finding.severity = .note }
      return finding
    }
  }

  private static func doubt(about time: String) -> (message: String, isWhole: Bool)? {
    // Most targets are a month and a year.
    guard let sign = signs.first(where: { $0.isFound(in: time) }) else { return nil }
    guard let place = sign.ranges(in: time).first else { return nil }
    let bytes = Array(time.utf8)
    let before = months(in: bytes[..<place.lowerBound])
    let behind = String(decoding: bytes[place.upperBound...], as: UTF8.self).lowercaseWords
      .filter { $0 != "dengan" && $0 != "d" }
    guard before.words.count <= 2, let month = before.month else { return nil }
    if behind.allSatisfy({ $0.utf8.count == 4 && Int($0) != nil }) {
      return ("rentang ini tidak menyebut bulan akhirnya; lengkapi", false)
    }
    guard before.words.count == 1, let end = behind.first, Month.number(named: end) == month else {
      return nil
    }
    return ("rentang ini berawal dan berakhir pada bulan yang sama; periksa keduanya", true)
  }

  /// The words before the range's sign, and the month that they begin with.
  private static func months(in bytes: ArraySlice<UInt8>) -> (words: [String], month: Int?) {
    let words = String(decoding: bytes, as: UTF8.self).lowercaseWords
    return (words, words.first.flatMap { Month.number(named: $0) })
  }

  private static let signs: [WordSearch] = [
    "s/d", "s.d.", " sampai", " hingga", " sd ", "-", "–", "—",
  ]
}
