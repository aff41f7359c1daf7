internal import Citations
internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import Workers

/// The items of Mengingat and of every other list of regulations, as narrative chapters have them.
struct CitedItems {
  let ofBasis: [LegalBasisItem]
  /// The items of a chapter's list that begin with a regulation; of a chapter on the legal basis all
  /// items.
  let ofChapters: [LegalBasisItem]
  private let memory: CitationMemory

  init(of plan: Plan, memory: CitationMemory) {
    self.memory = memory
    ofBasis = plan.legalBasis
    ofChapters = plan.sections.flatMap { section -> [LegalBasisItem] in
      guard case .chapter(let passages) = section.kind else { return [] }
      let isLegalBasis = section.isLegalBasis
      return passages.flatMap { $0.block.listItems }.enumerated().compactMap { index, item in
        LegalBasisItem(
          item, position: index + 1, mustCite: !isLegalBasis, memory: memory)
      }
    }
  }

  var all: [LegalBasisItem] { ofBasis + ofChapters }

  /// Where the parts of an item's citations stand, in the order of its instruments.
  func places(in item: LegalBasisItem) -> [CitationPlaces.Place] {
    memory.places(of: item.reading, in: item.text.text)
  }
}

/// What texts cite and where, each text read once however many plans have it in the same words.
struct CitationMemory: Sendable {
  private let readings = Memo { CitationReader().read($0) }
  private let places = Memo { (text: Cited) in
    CitationPlaces(of: text.instruments, in: text.text).places
  }

  /// A text with what it cites.
  private struct Cited: Hashable {
    var text: String
    var instruments: [CitedInstrument]

    static func == (left: Cited, right: Cited) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }

  func reading(of text: String) -> CitationReading { readings(text) }

  func places(of reading: CitationReading, in text: String) -> [CitationPlaces.Place] {
    places(Cited(text: text, instruments: reading.instruments))
  }
}

extension Section {
  /// `Dasar Hukum`, `2. DASAR HUKUM`, `Landasan Hukum`.
  var isLegalBasis: Bool {
    let words = PlainWords(heading.text).keys
    return words.last == "hukum" && (words.contains("dasar") || words.contains("landasan"))
  }
}

extension Block {
  /// The items of a list, and of the lists in them.
  fileprivate var listItems: [ListItem] {
    guard case .list(let items) = kind else { return [] }
    return items.flatMap { [$0] + $0.blocks.flatMap(\.listItems) }
  }
}

extension LegalBasisItem {
  /// - Parameter mustCite: whether an item that does not begin with a regulation's name is none.
  fileprivate convenience init?(
    _ item: ListItem, position: Int, mustCite: Bool, memory: CitationMemory
  ) {
    guard case .paragraph(let words)? = item.blocks.first?.kind, words.plain.text.utf8.count > 8
    else { return nil }
    let text = words.plain
    let reading = memory.reading(of: text.text)
    if mustCite {
      guard let first = reading.citations.first, first.number != nil,
        let place = memory.places(of: reading, in: text.text).first,
        place.head.lowerBound <= Self.ownMark
      else { return nil }
    }
    self.init(
      position: position, number: item.number, text: text, reading: reading)
  }

  /// How many bytes the decree's own mark may take: `1) `, `**a.** `.
  private static let ownMark = 8
}
