internal import Diagnostics
internal import Output

/// What a finished build leaves for the next one: from what it was made, how the published folder looked
/// then, and what it had to say. If nothing has changed, the next build has nothing to do but to say it again.
///
/// It is kept outside the site, is only ever compared with what is read anew, and may be deleted.
struct BuildRecord: Hashable, Sendable {
  /// See `InputDigest`.
  var inputs: String
  var site: FolderFingerprint
  var plans: Int
  var pages: Int
  /// The findings but for the notes, which a build only counts.
  var findings: [Diagnostic]
  var noteCount: Int
  var remarks: [String]
}

extension BuildRecord {
  /// The first line: another form of the record has another number.
  private static let opening = "terbit-build 1"

  /// The record as lines of fields parted by tabs.
  var bytes: [UInt8] {
    var lines = RecordLines()
    lines.add([Self.opening])
    lines.add([inputs])
    lines.add(
      [site.count, plans, pages, noteCount, findings.count].map(String.init) + [String(site.sum)])
    lines.add(remarks)
    for finding in findings { lines.add(finding) }
    return lines.bytes
  }

  /// Nil if the bytes are no whole record of this form.
  init?(_ bytes: [UInt8]) {
    let lines = RecordLines(reading: bytes)
    guard lines.count >= 4, lines[0] == [Self.opening], lines[1].count == 1, lines[2].count == 6,
      let sum = UInt64(lines[2][5])
    else { return nil }
    let numbers = lines[2].prefix(5).compactMap { Int($0) }
    let findings = (4..<lines.count).map { Diagnostic(recordFields: lines[$0]) }
    guard numbers.count == 5, numbers[4] == findings.count, !findings.contains(nil) else {
      return nil
    }
    inputs = lines[1][0]
    site = FolderFingerprint(count: numbers[0], sum: sum)
    (plans, pages, noteCount) = (numbers[1], numbers[2], numbers[3])
    remarks = lines[3]
    self.findings = findings.compactMap { $0 }
  }
}
