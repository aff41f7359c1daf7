internal import Diagnostics
internal import Markdown
internal import TimeTargets

/// Reads an action that the file writes as a block: a level-4 heading, and a list of its parts.
///
/// ```markdown
/// #### Membentuk tim kerja
///
/// - Bukti Fisik: Surat keputusan
/// - Target Waktu: November 2025
/// ```
struct ActionBlockReader {
  var sink: DiagnosticSink
  var corrections: CorrectionMarker
  private let period: Period
  private let known: KnownReadings
  private var ids: ActionIDs

  init(
    period: Period, known: KnownReadings, ids: ActionIDs, sink: DiagnosticSink,
    corrections: CorrectionMarker
  ) {
    self.period = period
    self.known = known
    self.ids = ids
    self.sink = sink
    self.corrections = corrections
  }

  /// - Parameter above: the action before it, whose component and indicator an action without its
  ///   own continues.
  /// - Returns: the action, and the blocks under it that are no part of it.
  mutating func read(
    heading: RichText, blocks: [Block], after above: Action?
  ) -> (action: Action, rest: [Block]) {
    let start = heading.plain.sourceRange.lowerBound
    var draft = ActionDraft(range: start..<(blocks.last?.range.upperBound ?? start))
    readHeading(heading, into: &draft)
    var rest = [Block]()
    for block in blocks {
      if case .list(let items) = block.kind {
        let unread = items.filter { !read($0, into: &draft) }
        if !unread.isEmpty { rest.append(block) }
      } else {
        rest.append(block)
      }
    }
    if draft.text(.component) == nil {
      draft.texts[.component] = above?.component
      if draft.text(.indicator) == nil { draft.texts[.indicator] = above?.indicator }
    }
    let action = draft.action(
      id: ids.next(), period: period, known: known, sink: &sink, corrections: &corrections)
    return (action, rest)
  }

  private mutating func readHeading(_ heading: RichText, into draft: inout ActionDraft) {
    if heading.text.isBlank {
      sink.error(
        "tabel.aksi-kosong", "judul aksi kosong; tulis aksinya sesudah “####”",
        at: heading.plain.sourceRange)
    }
    guard let mark = ItemMark(heading.text) else {
      draft.texts[.action] = heading
      return
    }
    draft.number = mark.value
    draft.texts[.action] = heading.tail(after: mark.closing, from: mark.length)
  }

  /// Whether an item is a part of the action: `Bukti Fisik: Surat keputusan`.
  private mutating func read(_ item: ListItem, into draft: inout ActionDraft) -> Bool {
    guard case .paragraph(let text)? = item.blocks.first?.kind,
      let colon = text.text.utf8.firstIndex(of: UInt8(ascii: ":"))
    else {
      sink.warning(
        "blok.butir-tanpa-nama",
        "butir ini tidak berbentuk “Bukti: …”; ia ditampilkan di bawah aksi tanpa dibaca",
        at: item.range)
      return false
    }
    let label = String(text.text[..<colon])
    var words = text.tail(after: ":", from: label.utf8.count + 1)
    for step in item.blocks.dropFirst().flatMap(\.steps) {
      words = words.isEmpty ? step : words.joined(with: step, byLineBreak: true)
    }
    reportJoinedLines(of: item)
    let claims = ColumnLabel.roles(of: label).sorted { $0.1 > $1.1 }.map(\.0)
    reportRepeated(label, claims, at: text.plain.sourceRange, in: draft)
    if let role = claims.first(where: { $0 != .action && draft.texts[$0] == nil }) {
      draft.texts[role] = words
      draft.labels[role] = label
    } else {
      draft.addExtra(label, words)
    }
    return true
  }

  /// A second `Waktu: …` of one action would be shown without being read.
  private mutating func reportRepeated(
    _ label: String, _ claims: [ColumnRole], at range: SourceRange, in draft: ActionDraft
  ) {
    let isRole = claims.contains { $0 != .action && draft.labels[$0] == label }
    guard isRole || draft.extras.contains(where: { $0.label == label }) else { return }
    sink.warning(
      "blok.butir-ganda", "“\(label)” sudah tertulis pada aksi ini; gabungkan keduanya", at: range)
  }

  /// A line without its `- ` runs on from the item above it.
  private mutating func reportJoinedLines(of item: ListItem) {
    let source = sink.source
    let first = source.line(at: item.range.lowerBound)
    let last = source.line(at: max(item.range.lowerBound, item.range.upperBound - 1))
    guard last > first else { return }
    for number in first + 1...last {
      let range = source.rangeOfLine(number)
      let line = source[range]
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true,
        line[..<colon].utf8.count < 40,
        ColumnLabel.roles(of: String(line[..<colon])).contains(where: { $0.1 > 100 })
      else { continue }
      sink.warning(
        "blok.butir-menyatu",
        "baris ini menyatu dengan butir di atasnya; awali dengan “- ”", at: range)
    }
  }
}

extension Block {
  /// The paragraphs in it, also those of nested lists, in order.
  fileprivate var steps: [RichText] {
    switch kind {
    case .paragraph(let text): [text]
    case .list(let items): items.flatMap(\.blocks).flatMap(\.steps)
    default: []
    }
  }
}
