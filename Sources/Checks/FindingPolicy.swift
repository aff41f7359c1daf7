package import Diagnostics
internal import PlanModel
package import SiteModel

/// What becomes of the findings: severities as the site sets them, and what an editor has accepted or
/// already noted as a correction is only told.
package struct FindingPolicy {
  /// Errors about words that the decree itself may have: noted as a correction they only tell, for
  /// nobody may change the decree.
  private static let wordsOfTheDecree: Set<String> = [
    "area.salah-tulis", "waktu.rentang-terbalik", "waktu.tak-terbaca",
  ]

  /// The findings of the checks; an error that a reader reports is none of them and cannot be weighed
  /// down, for without what it is about there would be no page.
  private static let weighable = Set(CheckCatalogue.descriptions.map(\.id))

  private let site: Site
  private let plans: [String: PlanEdits]

  package init(_ site: Site) {
    self.site = site
    plans = Dictionary(
      site.plans.map { ($0.plan.source.path, PlanEdits($0.plan)) },
      uniquingKeysWith: { first, _ in first })
  }

  package func apply(to findings: [Diagnostic]) -> [Diagnostic] {
    var used = Set<AcceptanceKey>()
    var result = [Diagnostic]()
    for finding in findings {
      guard let finding = withSiteSeverity(finding) else { continue }
      result.append(settled(finding, used: &used))
    }
    return result + unused(used)
  }

  private func canWeighDown(_ finding: Diagnostic) -> Bool {
    finding.severity != .error || Self.weighable.contains(finding.id)
  }

  private func withSiteSeverity(_ finding: Diagnostic) -> Diagnostic? {
    guard let setting = site.settings.severities[finding.id],
      canWeighDown(finding)
    else { return finding }
    guard let severity = setting else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// A finding that the plan accepts, or that stands on corrected words, becomes a note.
  private func settled(_ finding: Diagnostic, used: inout Set<AcceptanceKey>) -> Diagnostic {
    guard let edits = plans[finding.location.path] else { return finding }
    let plan = edits.plan
    var finding = finding
    for (index, acceptance) in plan.acceptances.enumerated()
    where canWeighDown(finding) && acceptance.covers(finding) {
      used.insert(AcceptanceKey(plan: plan.id, index: index))
      finding.severity = .note
      finding.notes.append(Diagnostic.Note("diterima: \(acceptance.reason)"))
      return finding
    }
    let isSettled = finding.severity != .error || Self.wordsOfTheDecree.contains(finding.id)
    if isSettled, let correction = edits.correction(covering: finding) {
      finding.severity = .note
      finding.notes.append(
        Diagnostic.Note(
          "sudah dicatat sebagai koreksi",
          at: plan.source.location(of: correction.quote.sourceRange)))
    }
    return finding
  }

  /// Acceptances that no finding needs any more.
  private func unused(_ used: Set<AcceptanceKey>) -> [Diagnostic] {
    site.plans.flatMap { entry in
      entry.plan.acceptances.enumerated().compactMap { index, acceptance in
        guard !used.contains(AcceptanceKey(plan: entry.id, index: index)) else { return nil }
        return Diagnostic(
          id: "diterima.tak-terpakai", severity: .warning,
          message: "temuan “\(acceptance.id.text)” tidak ada lagi; hapus dari “diterima”",
          at: entry.plan.source.location(of: acceptance.id.sourceRange))
      }
    }
  }

  private struct AcceptanceKey: Hashable {
    var plan: PlanID
    var index: Int
  }
}

extension Acceptance {
  fileprivate func covers(_ finding: Diagnostic) -> Bool {
    guard id.text == finding.id else { return false }
    guard let quote, let line = finding.location.excerpt else { return quote == nil }
    return WordSearch(quote).isFound(in: line)
  }
}

/// A plan with what its editor says of it, ready to be laid beside many findings.
private struct PlanEdits {
  let plan: Plan
  /// The words of each correction, in the order of the front matter.
  private let quotes: [WordSearch]

  private static let marks: Set<Character> = ["*", "\\"]

  init(_ plan: Plan) {
    self.plan = plan
    quotes = plan.corrections.map { correction in
      WordSearch(correction.quote.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
  }

  /// The correction on whose words a finding lies, in its line of the file.
  func correction(covering finding: Diagnostic) -> Correction? {
    guard !quotes.isEmpty, let line = finding.location.excerpt else { return nil }
    let hasMarks = line.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "\\") }
    let plain = hasMarks ? String(line.filter { !Self.marks.contains($0) }) : line
    for (index, quote) in quotes.enumerated() {
      let ranges = quote.ranges(in: plain)
      guard !ranges.isEmpty else { continue }
      let columns = self.columns(of: line)
      let end =
        finding.location.endLine == finding.location.line
        ? finding.location.endColumn : Int.max
      let isCovered = ranges.contains { range in
        columns[range.lowerBound] < end
          && finding.location.column <= columns[range.upperBound - 1]
      }
      if isCovered { return plan.corrections[index] }
    }
    return nil
  }

  /// The column of each byte of the line's words; the marks of emphasis between them have none.
  private func columns(of line: String) -> [Int] {
    var columns = [Int]()
    for (index, character) in line.enumerated() where !Self.marks.contains(character) {
      columns += Array(repeating: index + 1, count: character.utf8.count)
    }
    return columns
  }
}
