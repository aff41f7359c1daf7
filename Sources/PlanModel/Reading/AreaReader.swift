internal import Diagnostics
internal import Markdown
internal import TimeTargets

/// Reads an area of a plan: its heading, and its actions from tables, from blocks, or from both.
struct AreaReader {
  var sink: DiagnosticSink
  var corrections: CorrectionMarker
  private let taxonomy: AreaTaxonomy
  private let period: Period
  private let known: KnownReadings
  /// The areas' addresses that the plan already has.
  private(set) var takenSlugs: Set<String>

  init(
    taxonomy: AreaTaxonomy, period: Period, known: KnownReadings, takenSlugs: Set<String>,
    sink: DiagnosticSink, corrections: CorrectionMarker
  ) {
    self.taxonomy = taxonomy
    self.period = period
    self.known = known
    self.takenSlugs = takenSlugs
    self.sink = sink
    self.corrections = corrections
  }

  mutating func read(heading: RichText, blocks: [Block]) -> Area {
    let title = AreaHeading(heading.text)
    if title.name.isEmpty {
      sink.error(
        "area.tanpa-nama", "judul area kosong; tulis nama areanya sesudah “###”",
        at: heading.plain.sourceRange)
    }
    let official = taxonomy.area(named: title.name)
    if official == nil { reportUnknown(title.name, at: heading) }
    let slug = freeSlug(official?.slug ?? AreaHeading.slug(of: title.name), at: heading)
    var content = Content(
      slug: slug, corrections: corrections.corrections(in: [heading.text]))
    for part in blocks.split(atHeadingsOfLevel: 4) { read(part, into: &content) }
    if content.actions.isEmpty {
      sink.warning(
        "area.kosong", "area “\(title.name)” tidak memuat aksi", at: heading.plain.sourceRange)
    }
    return Area(
      slug: slug, number: title.number, name: title.name, heading: heading, official: official,
      parts: content.parts, actions: content.actions, corrections: content.corrections)
  }

  /// What has been read of an area.
  private struct Content {
    let slug: String
    var parts: [Area.Part] = []
    var actions: [Action] = []
    var corrections: [Correction]
  }

  private mutating func read(_ part: HeadedPart, into area: inout Content) {
    if let heading = part.heading {
      var reader = ActionBlockReader(
        period: period, known: known,
        ids: ActionIDs(area: area.slug, count: area.actions.count), sink: sink,
        corrections: corrections)
      let block = reader.read(heading: heading, blocks: part.blocks, after: area.actions.last)
      (sink, corrections) = (reader.sink, reader.corrections)
      area.actions.append(block.action)
      area.parts.append(.block(block.action))
      read(block.rest, into: &area)
    } else {
      read(part.blocks, into: &area)
    }
  }

  private mutating func read(_ blocks: [Block], into area: inout Content) {
    for block in blocks {
      if case .table(let table) = block.kind {
        read(table, into: &area)
      } else {
        reportBrokenTable(block)
        area.parts += passages([block]).map(Area.Part.passage)
      }
    }
  }

  private mutating func read(_ table: Table, into area: inout Content) {
    var reader = ActionTableReader(
      period: period, known: known,
      ids: ActionIDs(area: area.slug, count: area.actions.count), sink: sink,
      corrections: corrections)
    let result = reader.read(table)
    (sink, corrections) = (reader.sink, reader.corrections)
    area.corrections += corrections.corrections(in: table.head.map(\.text))
      .filter { !area.corrections.contains($0) }
    area.actions += result.actions
    area.parts.append(.table(result.table))
  }

  mutating func passages(_ blocks: [Block]) -> [Passage] {
    blocks.map { $0.passage(corrections: corrections.corrections(in: [[$0].plainText])) }
  }

  // MARK: - Findings

  /// Tables that stand under no area would have no page.
  mutating func reportTablesOutsideAreas(in blocks: [Block]) {
    for block in blocks {
      if case .table = block.kind {
        sink.error(
          "area.tidak-ada", "tabel berdiri di luar area; taruh di bawah judul area “### I. …”",
          at: block.range)
      }
      reportBrokenTable(block)
    }
  }

  /// A paragraph that begins with a bar was meant as a table, but its second line does not fit; an item
  /// with bars was meant as a row, but has none before it.
  private mutating func reportBrokenTable(_ block: Block) {
    if case .list(let items) = block.kind {
      for case .paragraph(let text)? in items.map(\.blocks.first?.kind)
      where text.text.utf8.count(where: { $0 == UInt8(ascii: "|") }) > 1 {
        sink.error(
          "tabel.tak-terbaca",
          "baris ini tertinggal di luar tabel; awali dengan “|” seperti baris di atasnya",
          at: sink.source.rangeOfLine(sink.source.line(at: text.plain.sourceRange.lowerBound)))
      }
    }
    if let first = firstTabbedRow(of: block) {
      sink.error(
        "tabel.tak-terbaca",
        "tabel yang ditempel dengan tab tidak terbaca; pisahkan selnya dengan “|”, juga di awal dan akhir baris, dan tulis “|---|---|…” di bawah kepalanya",
        at: sink.source.rangeOfLine(first))
    }
    guard case .paragraph(let text) = block.kind, text.text.hasPrefix("|") else { return }
    sink.error(
      "tabel.tak-terbaca",
      isCutOff(block)
        ? "baris kosong di atas memutus tabel, jadi baris ini tidak terbaca; hapus baris kosong itu"
        : "tabel tidak terbaca; baris kedua harus “|---|---|…” dengan sel sebanyak kepala tabel",
      at: block.range.lowerBound..<block.range.lowerBound + 1)
  }

  /// The first of two lines or more that a spreadsheet or a word processor has given, cells with tabs between;
  /// nil for a block that only goes on with them, as a list does where their first cells are numbers.
  private func firstTabbedRow(of block: Block) -> Int? {
    if case .table = block.kind { return nil }
    let source = sink.source
    let last = max(block.range.lowerBound, block.range.upperBound - 1)
    let first = (source.line(at: block.range.lowerBound)...source.line(at: last))
      .first { isTabbedRow($0) }
    return first.flatMap { !isTabbedRow($0 - 1) && isTabbedRow($0 + 1) ? $0 : nil }
  }

  private func isTabbedRow(_ line: Int) -> Bool {
    let source = sink.source
    guard (1...source.lineCount).contains(line) else { return false }
    return source[source.rangeOfLine(line)].utf8.count { $0 == UInt8(ascii: "\t") } > 1
  }

  /// Whether a row of a table stands above, behind empty lines.
  private func isCutOff(_ block: Block) -> Bool {
    let source = sink.source
    let above = (1..<source.line(at: block.range.lowerBound)).reversed()
    let row = above.first { line in !source[source.rangeOfLine(line)].allSatisfy(\.isWhitespace) }
    return row.map { source[source.rangeOfLine($0)].hasPrefix("|") } ?? false
  }

  private mutating func reportUnknown(_ name: String, at heading: RichText) {
    guard !name.isEmpty, !AreaHeading.isEditorial(name) else { return }
    if let nearest = taxonomy.nearestName(to: name) {
      sink.error(
        "area.salah-tulis",
        "area “\(name)” tidak dikenal, mungkin “\(nearest)”; perbaiki, atau catat sebagai koreksi bila keputusan memang menulisnya begitu",
        at: heading.plain.sourceRange, suggestion: nearest)
    } else {
      sink.warning(
        "area.tidak-dikenal",
        "area “\(name)” di luar daftar resmi; ia ditampilkan dengan namanya sendiri, atau tambahkan sebagai alias di area.yml",
        at: heading.plain.sourceRange)
    }
  }

  private mutating func freeSlug(_ slug: String, at heading: RichText) -> String {
    if takenSlugs.insert(slug).inserted { return slug }
    sink.warning(
      "area.ganda", "area “\(heading.text)” sudah ada di rencana ini; gabungkan keduanya",
      at: heading.plain.sourceRange)
    var number = 2
    while !takenSlugs.insert("\(slug)-\(number)").inserted { number += 1 }
    return "\(slug)-\(number)"
  }
}
