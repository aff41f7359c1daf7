/// One finding about the content, at its place in a file.
///
/// `Content/satker/soppeng/2025/zona-integritas.md:81:60: galat: bulan tidak terbaca [waktu.tak-terbaca]`
public struct Diagnostic: Hashable, Sendable {
  /// A second place that explains the first, or a sentence on what to do.
  public struct Note: Hashable, Sendable {
    /// A phrase like the finding's own.
    public var message: String
    /// Nil for a note that speaks of no place.
    public var location: SourceLocation?

    package init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// What never changes once it is found, behind one reference: findings are sorted and handed on by the
  /// thousand, and to copy six strings each time takes longer than to find them.
  private final class Finding: Hashable, Sendable {
    let id: String
    let message: String
    let location: SourceLocation
    let suggestion: String?

    init(id: String, message: String, location: SourceLocation, suggestion: String?) {
      self.id = id
      self.message = message
      self.location = location
      self.suggestion = suggestion
    }

    static func == (left: Finding, right: Finding) -> Bool {
      left === right
        || left.id == right.id && left.message == right.message && left.location == right.location
          && left.suggestion == right.suggestion
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(id)
      hasher.combine(message)
      hasher.combine(location)
    }
  }

  private let finding: Finding
  /// How much it weighs.
  public var severity: Severity
  /// What explains it further.
  public var notes: [Note]

  /// The stable dotted id, such as `tabel.sel-berlebih`.
  public var id: String { finding.id }
  /// One lower-case Indonesian phrase without a full stop; it names the thing and says what to do.
  public var message: String { finding.message }
  /// What it is about.
  public var location: SourceLocation { finding.location }
  /// What to write instead, where there is a single obvious repair.
  public var suggestion: String? { finding.suggestion }

  package init(
    id: String,
    severity: Severity,
    message: String,
    at location: SourceLocation,
    notes: [Note] = [],
    suggestion: String? = nil
  ) {
    finding = Finding(id: id, message: message, location: location, suggestion: suggestion)
    self.severity = severity
    self.notes = notes
  }

  /// A remark about a text, put where that text stands.
  package init(_ remark: Remark, about text: LocatedText, in source: SourceText) {
    self.init(
      id: remark.id,
      severity: remark.severity,
      message: remark.message,
      at: source.location(of: text.sourceRange(of: remark.range)),
      suggestion: remark.suggestion
    )
  }
}

/// A stretch of a file as a reader counts it; the end is the place behind its last character.
public struct SourceLocation: Hashable, Sendable {
  /// The file, as the user would name it.
  public var path: String
  /// The first line, from 1.
  public var line: Int
  /// The first column, from 1, in characters.
  public var column: Int
  /// The last line.
  public var endLine: Int
  /// The column behind the last character.
  public var endColumn: Int
  /// The words of the line, to be shown with the finding; nil where there is no such line.
  public var excerpt: String?

  /// The head of a file or a folder as a whole.
  package init(path: String) {
    self.init(
      path: path,
      from: SourcePosition(line: 1, column: 1), to: SourcePosition(line: 1, column: 1))
  }

  package init(
    path: String, from start: SourcePosition, to end: SourcePosition, excerpt: String? = nil
  ) {
    self.path = path
    line = start.line
    column = start.column
    endLine = end.line
    endColumn = end.column
    self.excerpt = excerpt
  }
}

extension SourceText {
  /// A stretch of this text as a reader counts it.
  package func location(of range: SourceRange) -> SourceLocation {
    let start = position(at: range.lowerBound)
    return SourceLocation(
      path: path,
      from: start,
      to: position(at: max(range.lowerBound, range.upperBound)),
      excerpt: words(ofLine: start.line)
    )
  }
}

extension Diagnostic: Comparable {
  /// By place, then by weight, id, words and suggestion, so that a list of findings has one order.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location.path != right.location.path {
      return left.location.path < right.location.path
    }
    let place = (left.location.line, left.location.column, left.severity.rank)
    let otherPlace = (right.location.line, right.location.column, right.severity.rank)
    if place != otherPlace { return place < otherPlace }
    return (left.id, left.message, left.suggestion ?? "")
      < (right.id, right.message, right.suggestion ?? "")
  }
}

extension Severity {
  /// What weighs more comes first.
  fileprivate var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

extension Sequence<Diagnostic> {
  /// In order of place, each finding once.
  package func sortedAndUnique() -> [Diagnostic] {
    var unique = [Diagnostic]()
    // Where those begin among which the next one may stand already.
    var peers = 0
    for diagnostic in sorted() {
      if let last = unique.last, last < diagnostic { peers = unique.count }
      if !unique[peers...].contains(diagnostic) { unique.append(diagnostic) }
    }
    return unique
  }

  /// Whether one of them stops publishing.
  package var containsError: Bool { contains { $0.severity == .error } }
}
