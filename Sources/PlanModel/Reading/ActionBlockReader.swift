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

  private func readHeading(_ heading: RichText, into draft: inout ActionDraft) {
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
    let claims = ColumnLabel.roles(of: label).sorted { $0.1 > $1.1 }.map(\.0)
    if let role = claims.first(where: { $0 != .action && draft.texts[$0] == nil }) {
      draft.texts[role] = words
      draft.labels[role] = label
    } else {
      draft.addExtra(label, words)
    }
    return true
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
