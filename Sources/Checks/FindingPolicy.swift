internal import Content
package import Diagnostics
internal import PlanModel
package import SiteModel
internal import Workers

/// What becomes of the findings: severities as the site sets them, and what an editor has accepted or
/// already noted as a correction is only told.
package struct FindingPolicy: Sendable {
  /// Errors about words that the decree itself may have: noted as a correction they only tell, for
  /// nobody may change the decree.
  fileprivate static let wordsOfTheDecree: Set<String> = [
    "area.salah-tulis", "waktu.rentang-terbalik", "waktu.tak-terbaca",
  ]

  /// The findings of the checks; an error that a reader reports is none of them and cannot be weighed
  /// down, for without what it is about there would be no page.
  private static let weighable = Set(CheckCatalogue.descriptions.map(\.id))

  /// The ids of all findings that can be weighed down, of the checks and of the readers, in order.
  static let weighableIDs =
    CheckCatalogue.descriptions.map(\.id)
    + CheckCatalogue.readingFindings.filter { $0.severity != .error }.map(\.id)

  private let severities: [String: Severity?]
  private let plans: [String: PlanEdits]

  package init(_ site: Site) {
    severities = Dictionary(
      site.settings.severities.map { ($0.id, $0.severity) }, uniquingKeysWith: { _, last in last })
    plans = Dictionary(
      (site.plans.map(\.plan.edits) + site.editsOfUnreadPlans).map { ($0.source.path, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter jobs: how many files' findings are looked at at the same time.
  /// - Returns: the findings as they count, in order, each once.
  package func apply(to findings: [Diagnostic], jobs: Int) async -> [Diagnostic] {
    let byFile = Dictionary(grouping: findings) { $0.location.path }
    let files = Set(byFile.keys).union(plans.keys).sorted()
    return await files.mapInParallel(jobs: jobs) {
      apply(to: byFile[$0] ?? [], inFile: $0).sortedAndUnique()
    }
    .flatMap { $0 }
  }

  private func apply(to findings: [Diagnostic], inFile path: String) -> [Diagnostic] {
    let weighed = Self.lighterInDraft(Self.withoutUnfilledLines(findings))
      .compactMap(withSiteSeverity)
    guard let edits = plans[path] else { return weighed }
    var plan = EditedPlan(edits)
    return weighed.map { plan.settled($0) } + plan.unusedAcceptances
  }

  /// Of a line that is still to be filled in, only that is told.
  private static func withoutUnfilledLines(_ findings: [Diagnostic]) -> [Diagnostic] {
    let unfilled = Set(findings.lazy.filter { $0.id == UnfilledMark.id }.map(\.location.line))
    guard !unfilled.isEmpty else { return findings }
    return findings.filter { $0.id == UnfilledMark.id || !unfilled.contains($0.location.line) }
  }

  /// A draft is not published, so nothing in it stops what is.
  private static func lighterInDraft(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard findings.contains(where: { $0.id == DraftFinding.id }) else { return findings }
    return findings.map { finding in
      var finding = finding
      if finding.severity == .error { finding.severity = .warning }
      return finding
    }
  }

  private func withSiteSeverity(_ finding: Diagnostic) -> Diagnostic? {
    guard let setting = severities[finding.id], Self.canWeighDown(finding) else {
      return finding
    }
    guard let severity = setting else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  fileprivate static func canWeighDown(_ finding: Diagnostic) -> Bool {
    finding.severity != .error || weighable.contains(finding.id)
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
  private let edits: PlanEdits
  /// The words of each correction, in the order of the front matter.
  private let quotes: [WordSearch]
  /// The same words, all looked for at once.
  private let allQuotes: ManyWordSearch
  /// What is corrected in each line that has been asked for.
  private var correctedLines: [Int: [CorrectedWords]] = [:]
  /// Which of the plan's acceptances a finding has needed.
  private var usedAcceptances: Set<Int> = []

  /// Where the words of a correction stand in a line.
  private struct CorrectedWords {
    var correction: Int
    var columns: ClosedRange<Int>
  }

  init(_ edits: PlanEdits) {
    self.edits = edits
    let words = edits.corrections.map(\.quote.text.withSingleSpaces)
    quotes = words.map { WordSearch($0) }
    allQuotes = ManyWordSearch(words)
  }

  /// A finding that the plan accepts, or that stands on corrected words, becomes a note.
  mutating func settled(_ finding: Diagnostic) -> Diagnostic {
    let acceptance = edits.acceptances.firstIndex { $0.covers(finding) }
    if let acceptance, FindingPolicy.canWeighDown(finding) {
      usedAcceptances.insert(acceptance)
      return finding.asNote("diterima: \(edits.acceptances[acceptance].reason)", at: nil)
    }
    let isSettled =
      finding.severity != .error || FindingPolicy.wordsOfTheDecree.contains(finding.id)
    guard isSettled, let correction = correction(covering: finding) else { return finding }
    return finding.asNote(
      "sudah dicatat sebagai koreksi", at: edits.source.location(of: correction.quote.sourceRange))
  }

  /// Acceptances that no finding needs any more.
  var unusedAcceptances: [Diagnostic] {
    edits.acceptances.indices.filter { !usedAcceptances.contains($0) }.map { index in
      let id = edits.acceptances[index].id
      return Diagnostic(
        id: "diterima.tak-terpakai", severity: .warning,
        message: "temuan “\(id.text)” tidak ada lagi; hapus dari “diterima”",
        at: edits.source.location(of: id.sourceRange))
    }
  }

  /// The correction on whose words a finding lies, in its line of the file.
  private mutating func correction(covering finding: Diagnostic) -> Correction? {
    let place = finding.location
    // What is wrong with a correction itself stands on the very words that it quotes.
    guard !quotes.isEmpty, !finding.id.hasPrefix("koreksi."), let line = place.excerpt
    else { return nil }
    let corrected = correctedLines[place.line] ?? correctedWords(in: line)
    correctedLines[place.line] = corrected
    let end = place.endLine == place.line ? place.endColumn : Int.max
    return corrected.first {
      $0.columns.lowerBound < end && place.column <= $0.columns.upperBound
    }
    .map { edits.corrections[$0.correction] }
  }

  private func correctedWords(in line: String) -> [CorrectedWords] {
    let plain = PlainLine.words(of: line)
    var found = Set<Int>()
    allQuotes.insertFound(in: plain, into: &found)
    guard !found.isEmpty else { return [] }
    let columns = PlainLine.columns(of: line)
    return found.sorted().flatMap { correction in
      quotes[correction].ranges(in: plain).map {
        CorrectedWords(
          correction: correction, columns: columns[$0.lowerBound]...columns[$0.upperBound - 1])
      }
    }
  }
}

extension Diagnostic {
  /// The finding weighed down, with the reason.
  fileprivate func asNote(_ reason: String, at location: SourceLocation?) -> Diagnostic {
    var note = self
    note.severity = .note
    note.notes.append(Note(reason, at: location))
    return note
  }
}

/// A line of the file without the marks of emphasis and the backslashes between its words.
private enum PlainLine {
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\\")
  }

  static func words(of line: String) -> String {
    guard line.utf8.contains(where: isMark) else { return line }
    return String(decoding: line.utf8.filter { !isMark($0) }, as: UTF8.self)
  }

  /// The column of each byte of the words.
  static func columns(of line: String) -> [Int] {
    var columns = [Int]()
    columns.reserveCapacity(line.utf8.count)
    guard PlainCharacters.areAll(in: line) else {
      for (index, character) in line.enumerated() {
        for byte in character.utf8 where !isMark(byte) { columns.append(index + 1) }
      }
      return columns
    }
    var column = 0
    for byte in line.utf8 {
      if PlainCharacters.begins(byte) { column += 1 }
      if !isMark(byte) { columns.append(column) }
    }
    return columns
  }
}
