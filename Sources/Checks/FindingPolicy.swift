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

  private let settings: SiteSettings
  private let plans: [EditedPlan]
  private let indexOfPlan: [String: Int]

  package init(_ site: Site) {
    settings = site.settings
    plans = (site.plans.map(\.plan.edits) + site.editsOfUnreadPlans).map(EditedPlan.init)
    indexOfPlan = Dictionary(
      plans.enumerated().map { ($0.element.edits.source.path, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  package func apply(to findings: [Diagnostic]) -> [Diagnostic] {
    var settlement = Settlement()
    for finding in findings.sorted() {
      guard let finding = withSiteSeverity(finding) else { continue }
      settle(finding, in: &settlement)
    }
    return settlement.findings + unused(settlement.used)
  }

  private func canWeighDown(_ finding: Diagnostic) -> Bool {
    finding.severity != .error || Self.weighable.contains(finding.id)
  }

  private func withSiteSeverity(_ finding: Diagnostic) -> Diagnostic? {
    guard let setting = settings.severities[finding.id],
      canWeighDown(finding)
    else { return finding }
    guard let severity = setting else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// A finding that the plan accepts, or that stands on corrected words, becomes a note.
  private func settle(_ finding: Diagnostic, in settlement: inout Settlement) {
    guard let index = indexOfPlan[finding.location.path] else {
      settlement.findings.append(finding)
      return
    }
    let plan = plans[index]
    var finding = finding
    for (place, acceptance) in plan.edits.acceptances.enumerated()
    where canWeighDown(finding) && acceptance.covers(finding) {
      settlement.used.insert(EditKey(plan: index, edit: place))
      finding.severity = .note
      finding.notes.append(Diagnostic.Note("diterima: \(acceptance.reason)"))
      settlement.findings.append(finding)
      return
    }
    let isSettled = finding.severity != .error || Self.wordsOfTheDecree.contains(finding.id)
    guard isSettled, let place = plan.correction(covering: finding) else {
      settlement.findings.append(finding)
      return
    }
    finding.severity = .note
    settlement.add(
      finding,
      notedAt: plan.edits.source.location(of: plan.edits.corrections[place].quote.sourceRange))
  }

  /// Acceptances that no finding needs any more.
  private func unused(_ used: Set<EditKey>) -> [Diagnostic] {
    plans.enumerated().flatMap { index, plan in
      plan.edits.acceptances.enumerated().compactMap { place, acceptance in
        guard !used.contains(EditKey(plan: index, edit: place)) else { return nil }
        return Diagnostic(
          id: "diterima.tak-terpakai", severity: .warning,
          message: "temuan “\(acceptance.id.text)” tidak ada lagi; hapus dari “diterima”",
          at: plan.edits.source.location(of: acceptance.id.sourceRange))
      }
    }
  }
}

/// An acceptance or a correction of a plan.
private struct EditKey: Hashable {
  var plan: Int
  var edit: Int
}

/// The findings so far, and which edits they met.
private struct Settlement {
  var findings = [Diagnostic]()
  var used = Set<EditKey>()

  mutating func add(_ finding: Diagnostic, notedAt place: SourceLocation) {
    var finding = finding
    finding.notes.append(Diagnostic.Note("sudah dicatat sebagai koreksi", at: place))
    findings.append(finding)
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
private struct EditedPlan {
  let edits: PlanEdits
  /// The words of each correction, in the order of the front matter.
  private let quotes: [WordSearch]

  private static let marks: Set<Character> = ["*", "\\"]

  init(_ edits: PlanEdits) {
    self.edits = edits
    quotes = edits.corrections.map { correction in
      WordSearch(correction.quote.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
  }

  /// Which correction a finding's words belong to, in its line of the file.
  func correction(covering finding: Diagnostic) -> Int? {
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
      if isCovered { return index }
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
