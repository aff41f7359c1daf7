import Testing

@testable import TimeTargets

/// One row of a table: words, and all that a careful clerk reads in them.
///
/// ```
/// @ 2025-11/2026-01                                  the period of the rows below
/// Februari minggu ke-2 | pada | 02 | 02#2            months of 2025 by number alone
/// Maret 2026 | pada | 2026-03 | | di-luar-periode    remarks without `waktu.`
/// Desembr 2025 | tak-terbaca | | | tak-terbaca → Desember 2025
/// ```
///
/// `⏎` stands for a line's end, `01..12` for the months from one to another.
struct TimeTargetCase: CustomTestStringConvertible, Sendable {
  let text: String
  let period: Period
  let kind: TimeTarget.Kind
  let months: [Month]
  let weeks: [TimeTarget.Week]
  let remarks: [String]
  let suggestion: String?

  var testDescription: String { "\(text) [\(period)]" }

  static func rows(_ table: String) throws -> [TimeTargetCase] {
    var period = Period(year: 2025)
    var cases = [TimeTargetCase]()
    for line in table.split(separator: "\n") where !line.hasPrefix("//") {
      if line.hasPrefix("@") {
        let ends = line.dropFirst(2).split(separator: "/")
        let first = try #require(Month(ends[0]))
        let last = try #require(Month(ends[1]))
        period = try #require(Period(from: first, to: last))
      } else {
        cases.append(try TimeTargetCase(row: String(line), period: period))
      }
    }
    return cases
  }

  private init(row: String, period: Period) throws {
    let fields = row.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingSpaces }
    func field(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
    text = fields[0].replacing("⏎", with: "\n")
    self.period = period
    kind = try #require(TimeTarget.Kind(rawValue: field(1)), "the kind in “\(row)”")
    months = try field(2).split(separator: " ").flatMap(Self.months)
    weeks = try field(3).split(separator: " ").flatMap(Self.weeks)
      .sorted { ($0.month, $0.number) < ($1.month, $1.number) }
    let notes = field(4).split(separator: "→", maxSplits: 1)
    remarks = (notes.first ?? "").split(separator: " ").map { "waktu.\($0)" }
    suggestion = notes.count > 1 ? String(notes[1]).trimmingSpaces : nil
  }

  /// `2025-03`, `03`, `01..12`.
  private static func months(_ text: Substring) throws -> [Month] {
    let ends = text.split(separator: ".").map { $0.count == 2 ? "2025-\($0)" : String($0) }
    let first = try #require(Month(ends[0]), "the month \(text)")
    let last = try #require(Month(ends[ends.count - 1]), "the month \(text)")
    return try #require(Period(from: first, to: last)).months
  }

  /// `02#2`, `02#1-4`, `01..12#1`.
  private static func weeks(_ text: Substring) throws -> [TimeTarget.Week] {
    let parts = text.split(separator: "#")
    let numbers = parts[1].split(separator: "-").compactMap { Int($0) }
    return try months(parts[0]).flatMap { month in
      (numbers[0]...numbers[numbers.count - 1]).map { TimeTarget.Week(month: month, number: $0) }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
