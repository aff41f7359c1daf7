internal import PlanModel
internal import TimeTargets

/// Reads the annex: its title, its narrative chapters, the areas with their tables or lists of actions,
/// and what stands behind them.
struct AnnexReader {
  private var sheets: SheetReader
  private let names: AreaNames
  /// The lines that close the decree, which the annex usually repeats.
  private let closing: Set<String>

  private var opening: [ProseBlock] = []
  private var chapters: [DraftChapter] = []
  private var chaptersBehind: [DraftChapter] = []
  private var pending: [DecreeLine] = []
  private var sawActions = false
  private var isInChapter = false
  private let hasLostColumns: Bool

  /// - Parameter closing: the lines of the decree's own closing.
  static func read(
    _ lines: [DecreeLine], closing: [DecreeLine], names: AreaNames, into draft: inout DraftPlan,
    doubts: inout Doubts
  ) {
    let rows =
      LayoutTable.isNeeded(for: lines, names: names)
      ? LayoutTable.split(lines, names: names) : RowSplitter.split(lines)
    var reader = AnnexReader(
      sheets: SheetReader(names: names, period: draft.head.period, doubts: doubts), names: names,
      closing: Set(closing.map { key($0.words) }.filter { !$0.isEmpty }),
      hasLostColumns: lines.contains { HeadRow.hasLostColumns($0.text) })
    reader.read(SheetGatherer.gather(rows))
    draft.annexOpening = reader.opening
    draft.chapters = reader.chapters
    draft.areas = reader.sheets.areas
    draft.chaptersBehind = reader.chaptersBehind
    doubts = reader.sheets.doubts
  }

  private init(
    sheets: SheetReader, names: AreaNames, closing: Set<String>, hasLostColumns: Bool
  ) {
    self.sheets = sheets
    self.names = names
    self.closing = closing
    self.hasLostColumns = hasLostColumns
  }

  private static func key(_ text: String) -> String { AreaTaxonomy.key(text) }

  // MARK: - Pieces

  private mutating func read(_ pieces: [SheetGatherer.Piece]) {
    let last = pieces.lastIndex { if case .sheet = $0 { true } else { false } } ?? -1
    let headings = AreaHeadings.places(in: pieces)
    var index = 0
    while index < pieces.count {
      switch pieces[index] {
      case .gap: pending.append(DecreeLine(number: pending.last?.number ?? 1, text: ""))
      case .sheet(let sheet): read(sheet)
      case .text(let line):
        if index > last, isClosing(line) {
          flush()
          return readTail(pieces[index...])
        }
        if headings.contains(index) {
          openArea(line)
        } else if let count = chapterHeading(pieces, at: index, isBehind: index > last) {
          index += count
          continue
        } else if names.isHeading(line, opensTable: Self.opensTable(pieces, at: index))
          || Self.opensTable(pieces, at: index) && countsOn(line)
        {
          openArea(line)
        } else {
          pending.append(line)
        }
      }
      index += 1
    }
    flush()
  }

  private mutating func openArea(_ line: DecreeLine) {
    flush()
    isInChapter = false
    sheets.open(PlacedText(text: line.words, line: line.number))
  }

  /// Whether a line counts on from the area that is open: `3. Pelaporan Kinerja`.
  private func countsOn(_ line: DecreeLine) -> Bool {
    guard let above = sheets.areas.last.flatMap({ StepMark($0.heading.text) }),
      let mark = StepMark(line.words), !mark.rest.isEmpty
    else { return false }
    return mark.follows(above)
  }

  static func opensTable(_ pieces: [SheetGatherer.Piece], at index: Int) -> Bool {
    for piece in pieces[(index + 1)...] {
      switch piece {
      case .gap: continue
      case .sheet(let sheet): return sheet.isOfActions
      case .text: return false
      }
    }
    return false
  }

  private mutating func read(_ sheet: TableSheet) {
    flush()
    guard sheet.isOfActions else {
      let rows = [sheet.head?.labels ?? []] + sheet.rows.map(\.cells)
      put([.table(rows)])
      return
    }
    isInChapter = false
    sawActions = true
    sheets.read(sheet)
  }

  // MARK: - Running text

  /// Puts the text that stands before a heading or a table where it belongs.
  private mutating func flush() {
    let lines = pending
    pending = []
    guard lines.contains(where: { !$0.isBlank }) else { return }
    if !sheets.areas.isEmpty, !isInChapter {
      let actions = ActionBlockFinder.read(lines)
      for action in actions.actions { sheets.add(.action(action)) }
      // Rows without columns stay on the lines that they have.
      let blocks =
        hasLostColumns
        ? [.lines(lines.map(\.words).filter { !$0.isEmpty })] : ProseReader.read(lines)
      if actions.actions.isEmpty { sheets.add(.text(blocks)) }
    } else if isInChapter {
      put(ProseReader.read(lines))
    } else {
      opening += TitleReader.read(lines)
    }
  }

  private mutating func put(_ blocks: [ProseBlock]) {
    if isInChapter, sawActions, !chaptersBehind.isEmpty {
      chaptersBehind[chaptersBehind.count - 1].blocks += blocks
    } else if isInChapter, !chapters.isEmpty {
      chapters[chapters.count - 1].blocks += blocks
    } else if !sheets.areas.isEmpty {
      sheets.add(.text(blocks))
    } else {
      // Above the areas a plan has no place for a table: with what stands above it, it is a part of its
      // own, such as the team of an annex I.
      chapters.append(DraftChapter(heading: Self.unnamed, blocks: opening + blocks))
      opening = []
    }
  }

  private static let unnamed = "[Bagian lampiran]"

  // MARK: - Chapters

  /// Opens a chapter if its heading stands here.
  ///
  /// - Returns: how many pieces the heading takes.
  private mutating func chapterHeading(
    _ pieces: [SheetGatherer.Piece], at index: Int, isBehind: Bool
  ) -> Int? {
    guard case .text(let line) = pieces[index], !sawActions || isBehind,
      !names.isArea(line.words), ChapterHeading.isHeading(line.words)
    else { return nil }
    var heading = line.words
    var count = 1
    // `BAB I` stands on a line of its own above the title.
    if heading.split(separator: " ").count == 2, heading.hasPrefix("BAB "),
      index + 1 < pieces.count,
      case .text(let title) = pieces[index + 1]
    {
      heading += " " + title.words
      count = 2
    }
    flush()
    let title = chapters.isEmpty && !sawActions ? opening : []
    if !title.isEmpty { opening = [] }
    isInChapter = true
    if sawActions {
      chaptersBehind.append(DraftChapter(heading: heading, blocks: []))
    } else {
      chapters.append(DraftChapter(heading: heading, blocks: title))
    }
    return count
  }

  // MARK: - The end

  /// Above the actions the label of the annex names the office, as the closing does.
  private func isClosing(_ line: DecreeLine) -> Bool {
    let text = line.words
    return text.lowercased().hasPrefix("ditetapkan di")
      || text.lowercased().hasPrefix("salinan sesuai")
      || closing.contains(Self.key(text)) && (sawActions || !sheets.areas.isEmpty)
  }

  /// The annex is signed as the decree is; what only repeats the decree's closing is left out.
  private mutating func readTail(_ pieces: ArraySlice<SheetGatherer.Piece>) {
    var rest = [DecreeLine]()
    var first: Int?
    for case .text(let line) in pieces {
      first = first ?? line.number
      let isRepeated =
        closing.contains(Self.key(line.words)) || line.words.lowercased().hasPrefix("pada tanggal")
      if !isRepeated { rest.append(line) }
    }
    if rest.isEmpty {
      if let first {
        sheets.doubts.tell(
          "penutup-berulang",
          "penutup lampiran mengulang penutup keputusan dan tidak disalin dua kali",
          line: first)
      }
      return
    }
    chaptersBehind.append(
      DraftChapter(heading: "[Penutup lampiran]", blocks: [.lines(rest.map(\.words))]))
    sheets.doubts.add(
      "penutup-lampiran",
      "bagian ini berdiri sesudah tabel terakhir; periksa apakah ia penutup lampiran",
      line: rest[0].number)
  }
}
