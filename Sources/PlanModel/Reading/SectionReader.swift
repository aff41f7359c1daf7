internal import Citations
internal import Diagnostics
internal import Markdown
internal import TimeTargets
internal import Workers

/// Reads the body of a plan into the parts of its decree.
struct SectionReader {
  var sink: DiagnosticSink
  var corrections: CorrectionMarker
  private let taxonomy: AreaTaxonomy
  private let period: Period
  private let known: KnownReadings
  private var takenSlugs: Set<String> = []

  init(
    source: SourceText, taxonomy: AreaTaxonomy, period: Period,
    known: KnownReadings, corrections: CorrectionMarker
  ) {
    sink = DiagnosticSink(source: source)
    self.taxonomy = taxonomy
    self.period = period
    self.known = known
    self.corrections = corrections
  }

  mutating func read(_ document: Document) -> [Section] {
    var sections = [Section]()
    for part in document.blocks.split(atHeadingsOfLevel: 2) {
      guard let heading = part.heading else {
        reportBeforeFirstSection(part.blocks)
        continue
      }
      let follows = sections.last.map { if case .dictum = $0.kind { true } else { false } } ?? false
      let kind = kind(heading: heading, blocks: part.blocks, followsDictum: follows)
      sections.append(
        Section(
          heading: heading, kind: kind,
          corrections: corrections.corrections(in: [heading.text])))
    }
    return sections
  }

  /// Corrections of words that stand nowhere in the plan: most likely mistyped.
  func unfoundCorrections() -> [Diagnostic] {
    var sink = DiagnosticSink(source: self.sink.source)
    for correction in corrections.unfound {
      sink.warning(
        "koreksi.tak-ditemukan",
        "kutipan koreksi “\(correction.quote.text)” tidak ada dalam naskah; salin kata-katanya persis",
        at: correction.quote.sourceRange)
    }
    return sink.diagnostics
  }

  // MARK: - Parts

  private mutating func kind(
    heading: RichText, blocks: [Block], followsDictum: Bool
  ) -> Section.Kind {
    switch AreaTaxonomy.key(heading.text) {
    case "menimbang": return .considerations(considerations(blocks))
    case "mengingat": return .legalBasis(legalBasis(blocks))
    case "memutuskan", "memutuskanmenetapkan": return .dictum(dictum(blocks))
    case "penutup" where followsDictum: return .closing(passages(blocks))
    case "rencanaaksi": return .actionPlan(actionPlan(blocks))
    default: return .chapter(passages(blocks))
    }
  }

  private mutating func considerations(_ blocks: [Block]) -> [Clause] {
    var clauses = [Clause]()
    for item in listItems(of: blocks, in: "Menimbang") {
      clauses.append(
        Clause(
          position: clauses.count + 1, passages: passages(item.blocks),
          text: item.blocks.leadingText(at: item.range.lowerBound)))
    }
    return clauses
  }

  private mutating func legalBasis(_ blocks: [Block]) -> [LegalBasisItem] {
    var items = [LegalBasisItem]()
    for item in listItems(of: blocks, in: "Mengingat") {
      let text = item.blocks.leadingText(at: item.range.lowerBound)
      let reading = known.citation(text.text)
      sink.add(reading.remarks, about: text)
      let words = item.blocks.plainText
      let numbered = item.number.map { ["\($0). \(words)"] } ?? [words]
      items.append(
        LegalBasisItem(
          position: items.count + 1, number: item.number, passages: uncorrected(item.blocks),
          text: text, reading: reading, corrections: corrections.corrections(in: numbered)))
    }
    return items
  }

  private mutating func dictum(_ blocks: [Block]) -> Dictum {
    var dictum = Dictum(opening: [], decisions: [])
    for part in blocks.split(atHeadingsOfLevel: 3) {
      if let heading = part.heading {
        dictum.decisions.append(
          Dictum.Decision(
            heading: heading, passages: passages(part.blocks),
            corrections: corrections.corrections(in: [heading.text])))
      } else {
        dictum.opening = passages(part.blocks)
      }
    }
    return dictum
  }

  private mutating func actionPlan(_ blocks: [Block]) -> ActionPlan {
    var plan = ActionPlan(opening: [], areas: [])
    var reader = AreaReader(
      taxonomy: taxonomy, period: period, known: known, takenSlugs: takenSlugs, sink: sink,
      corrections: corrections)
    for part in blocks.split(atHeadingsOfLevel: 3) {
      if let heading = part.heading {
        plan.areas.append(reader.read(heading: heading, blocks: part.blocks))
      } else {
        reader.reportTablesOutsideAreas(in: part.blocks)
        plan.opening = reader.passages(part.blocks)
      }
    }
    (sink, corrections, takenSlugs) = (reader.sink, reader.corrections, reader.takenSlugs)
    return plan
  }

  // MARK: - Lists and passages

  /// The items of all lists; anything between them is reported, since it would be lost, but once for
  /// all blocks that follow one another.
  private mutating func listItems(of blocks: [Block], in section: String) -> [ListItem] {
    var items = [ListItem]()
    var isInStray = false
    for block in blocks {
      if case .list(let list) = block.kind {
        items += list
        isInStray = false
      } else if !isInStray {
        isInStray = true
        sink.error(
          "naskah.bukan-butir",
          "isi “\(section)” harus berupa daftar bernomor; tulis teks ini sebagai butir “1. …”",
          at: block.range)
      }
    }
    return items
  }

  private mutating func passages(_ blocks: [Block]) -> [Passage] {
    blocks.map { $0.passage(corrections: corrections.corrections(in: [[$0].plainText])) }
  }

  private func uncorrected(_ blocks: [Block]) -> [Passage] {
    blocks.map { $0.passage(corrections: []) }
  }

  private mutating func reportBeforeFirstSection(_ blocks: [Block]) {
    for block in blocks {
      sink.error(
        "naskah.di-luar-bagian",
        "teks berdiri sebelum bagian pertama; taruh di bawah judul “## …”", at: block.range)
    }
  }
}
