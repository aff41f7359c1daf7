internal import Citations
internal import Diagnostics
internal import PlanModel

/// Where the parts of an item's citations stand in its words.
///
/// Citations carry no places; their numbers, titles and gazette entries are looked for in the order in
/// which they were read, so that a number that stands twice is found at its own place.
struct CitationPlaces {
  /// The places of one instrument, in UTF-8 bytes of the item's text.
  struct Place {
    /// From the kind to the year: `Undang-Undang Nomor 7 Tahun 2017`.
    var head: Range<Int>
    var number: Range<Int>?
    var year: Range<Int>?
    var title: Range<Int>?
    /// In the order of the citation's entries.
    var gazette: [GazettePlace?]
    /// From the end of what stands before to the head: `) sebagaimana telah diubah dengan`.
    var lead: Range<Int>

    /// The place of the citation's gazette entry at an index.
    func gazettePlace(_ index: Int) -> GazettePlace? {
      gazette.indices.contains(index) ? gazette[index] : nil
    }
  }

  /// The places of one gazette entry.
  struct GazettePlace {
    /// From the gazette's name to the number.
    var whole: Range<Int>
    var number: Range<Int>
    var year: Range<Int>?
  }

  private(set) var places: [Place] = []
  private let words: PlainWords
  private var next = 0

  /// - Parameter instruments: what the text cites, in the order of its words.
  init(of instruments: [CitedInstrument], in text: String) {
    words = PlainWords(text)
    for instrument in instruments { places.append(place(of: instrument.citation)) }
  }

  init(of item: LegalBasisItem) { self.init(of: item.instruments, in: item.text.text) }

  private mutating func place(of citation: Citation) -> Place {
    let start = next
    let designation = designation(of: citation)
    let headStart = designation.map { self.headStart(of: citation, before: $0.lowerBound) } ?? start
    let headEnd = designation?.upperBound ?? min(start + 1, words.indices.upperBound)
    next = headEnd
    let title = title(of: citation)
    if let title, title.lowerBound < headEnd + 12 { next = title.upperBound }
    let entries = citation.gazette.map { gazettePlace(of: $0) }
    next = max(next, title?.upperBound ?? 0)
    return Place(
      head: words.range(of: headStart..<max(headEnd, headStart)),
      number: designation.flatMap { number(of: citation, in: $0) },
      year: year(of: citation, from: designation?.lowerBound ?? start),
      title: title.map(words.range), gazette: entries,
      lead: words.range(of: start..<headStart))
  }
}

// MARK: - The head

extension CitationPlaces {
  /// From the number to the year.
  private func designation(of citation: Citation) -> Range<Int>? {
    guard let number = citation.number else {
      guard let year = citation.year, let at = words.first([String(year)], in: rest) else {
        return nil
      }
      return at..<at + 1
    }
    let keys = PlainWords(number).keys
    let year = citation.year.map(String.init)
    var fallback: Range<Int>?
    for index in rest where words.stand(keys, at: index) {
      let end = index + keys.count
      guard let year else { return index..<end }
      if let at = words.first([year], in: end..<end + 3) { return index..<at + 1 }
      let follows = ["nomor", "no", "nomer", "noor"].contains(words[index - 1])
      if keys.last == year || (fallback == nil && follows) { fallback = fallback ?? index..<end }
    }
    return fallback
  }

  private func number(of citation: Citation, in designation: Range<Int>) -> Range<Int>? {
    guard let number = citation.number else { return nil }
    let count = PlainWords(number).words.count
    return words.range(of: designation.lowerBound..<designation.lowerBound + count)
  }

  /// The year of the head, or that of the date which gives it.
  private func year(of citation: Citation, from start: Int) -> Range<Int>? {
    guard let year = citation.year,
      let at = words.first([String(year)], in: start..<start + 60)
    else { return nil }
    return words.range(of: at..<at + 1)
  }

  /// The first word of the kind and its issuer, going back from the number.
  private func headStart(of citation: Citation, before number: Int) -> Int {
    let name = PlainWords(citation.kindName + " " + citation.abbreviation).keys
    let isOfHead = { (word: String) in Self.headWords.contains(word) || name.contains(word) }
    var start = number
    while start > next, isOfHead(words[start - 1]) { start -= 1 }
    while start < number - 1, words[start] == "dan" { start += 1 }
    return start
  }

  private static let headWords: Set<String> = [
    "nomor", "no", "nomer", "republik", "indonesia", "ri", "uu", "pp", "perpu", "perppu", "perpres",
    "permen", "pkpu", "kpu", "peraturan", "undang", "surat", "pan", "rb", "panrb", "per", "edaran",
    "keputusan", "menpan", "kementerian", "uud",
  ]
}

// MARK: - Title and gazette

extension CitationPlaces {
  private var rest: Range<Int> { min(next, words.indices.upperBound)..<words.indices.upperBound }

  private func title(of citation: Citation) -> Range<Int>? {
    guard let title = citation.title else { return nil }
    let keys = PlainWords(title).keys
    guard let start = words.first(keys, in: next..<next + 60) else { return nil }
    return start..<start + keys.count
  }

  private mutating func gazettePlace(of entry: GazetteEntry) -> GazettePlace? {
    guard let name = rest.first(where: { isName(of: entry.gazette, at: $0) }) else { return nil }
    let keys = PlainWords(entry.number).keys
    let window = name + 1..<name + 1 + Self.entryLength
    let year = entry.year.flatMap { words.first([String($0)], in: window) }
    let found = window.filter { words.stand(keys, at: $0) && $0 != year }
    let labelled = window.first {
      words.stand(keys, at: $0) && ["nomor", "no", "nomer"].contains(words[$0 - 1])
    }
    guard let number = labelled ?? found.first else { return nil }
    let end = max(number + keys.count, (year ?? 0) + 1)
    next = end
    return GazettePlace(
      whole: words.range(of: name..<end),
      number: words.range(of: number..<number + keys.count),
      year: year.map { words.range(of: $0..<$0 + 1) })
  }

  /// No entry is longer: `Lembaran Daerah Provinsi … Tahun 2017 Nomor 5 Seri E`.
  private static let entryLength = 14

  private func isName(of gazette: GazetteEntry.Gazette, at index: Int) -> Bool {
    let name = words[index]
    if name == gazette.rawValue.lowercased() || name == gazette.rawValue.lowercased() + "ri" {
      return true
    }
    let isSupplement = gazette.rawValue.hasPrefix("T")
    if isSupplement { return name == "tambahan" }
    guard words[index - 1] != "tambahan" else { return false }
    return gazette.rawValue.hasPrefix("L")
      ? name == "lembaran" || name == "lembar" : name == "berita"
  }
}
