internal import Diagnostics
internal import Markdown
internal import TimeTargets

/// An action while its cells or lines are being gathered.
struct ActionDraft {
  var texts: [ColumnRole: RichText] = [:]
  var extras: [Action.Extra] = []
  var labels: [ColumnRole: String] = [:]
  /// The number where it does not stand in a column of its own.
  var number: String?
  /// The months that are ticked.
  var ticked: [Month] = []
  var weeks: [TimeTarget.Week] = []
  var range: SourceRange

  init(range: SourceRange) { self.range = range }

  func text(_ role: ColumnRole) -> RichText? {
    texts[role].flatMap { $0.text.isBlank ? nil : $0 }
  }

  /// Keeps words without a role; words under a label that is there already are added to it.
  mutating func addExtra(_ label: String, _ words: RichText) {
    if let index = extras.firstIndex(where: { $0.label == label }) {
      extras[index].words = extras[index].words.joined(with: words)
    } else {
      extras.append(Action.Extra(label: label, words: words))
    }
  }

  /// The finished action; the words of its target are read, unless months are ticked.
  func action(
    id: String, period: Period, known: KnownReadings, sink: inout DiagnosticSink,
    corrections: inout CorrectionMarker
  ) -> Action {
    Action(
      id: id,
      number: number ?? text(.number).map { Self.withoutDot($0.text) },
      component: text(.component),
      indicator: text(.indicator),
      words: text(.action) ?? RichText(at: range.lowerBound),
      evidence: text(.evidence),
      time: time(period: period, known: known, sink: &sink),
      timeWords: text(.time),
      outcome: text(.outcome),
      target: text(.target),
      responsible: text(.responsible),
      extras: extras,
      labels: labels,
      corrections: corrections.corrections(in: ownTexts),
      range: range
    )
  }

  /// The words of the action, without its number.
  private var ownTexts: [String] {
    let roles: [ColumnRole] = [
      .component, .indicator, .action, .evidence, .time, .outcome, .target, .responsible,
    ]
    return roles.compactMap { text($0)?.text } + extras.map { $0.words.text }
  }

  /// `1.1.` is number `1.1`.
  private static func withoutDot(_ number: String) -> String {
    if let mark = ItemMark(number), mark.length == number.utf8.count { return mark.value }
    var number = number[...]
    while let last = number.last, ".):".contains(last) { number.removeLast() }
    return String(number)
  }

  private func time(
    period: Period, known: KnownReadings, sink: inout DiagnosticSink
  ) -> TimeTarget {
    if !ticked.isEmpty {
      var target = TimeTarget(text: "", kind: .during, months: ticked, weeks: weeks)
      target.text = target.canonicalText
      return target
    }
    guard let words = text(.time) else { return TimeTarget(text: "", kind: .unscheduled) }
    let reading = known.time(words.text, in: period)
    sink.add(reading.remarks.map(Self.settle), about: words.plain)
    return reading.target
  }

  /// A word that is plainly a misspelt month stops publishing: either the file has mistyped it, or
  /// the decree has, and then the target is lost to every reader.
  private static func settle(_ remark: Remark) -> Remark {
    guard remark.id == "waktu.tak-terbaca", remark.suggestion != nil else { return remark }
    var remark = remark
    remark.severity = .error
    remark.message +=
      "; perbaiki, atau catat sebagai koreksi bila keputusan memang menulisnya begitu"
    return remark
  }
}
