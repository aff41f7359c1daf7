internal import Citations
internal import Diagnostics
internal import PlanModel

extension Plan {
  /// The regulations on which the considerations and the decisions rest, and those that a chapter
  /// leans on in so many words; a chapter that only tells of a regulation does not.
  ///
  /// - Parameter years: those of the regulations that are asked for, as a text must have one.
  func mentions(ofYears years: [WordSearch]) -> [(text: LocatedText, citations: [Citation])] {
    let reader = CitationReader()
    let mayCite = { (text: LocatedText) in
      text.mayCite && years.contains { $0.isFound(in: text.text) }
    }
    return sections.flatMap { section -> [(LocatedText, [Citation])] in
      switch section.kind {
      case .considerations(let clauses):
        return clauses.flatMap(\.passages).flatMap(\.block.texts).filter(mayCite)
          .map { ($0, reader.read($0.text).citations) }
      case .dictum(let dictum):
        return (dictum.opening + dictum.decisions.flatMap(\.passages)).flatMap(\.block.texts)
          .filter(mayCite).map { ($0, reader.read($0.text).citations) }
      case .chapter(let passages):
        return passages.flatMap(\.block.texts).filter(mayCite).flatMap {
          $0.bases(reader)
        }
      default: return []
      }
    }
  }
}

extension LocatedText {
  /// A cheap test before reading: a number after `Nomor`.
  fileprivate var mayCite: Bool { text.contains(folded: "nomor") }

  /// The stretches of a chapter's paragraph that begin `mengacu pada …`, each read by itself.
  fileprivate func bases(_ reader: CitationReader) -> [(LocatedText, [Citation])] {
    let words = PlainWords(text)
    let verbs = words.indices.filter { Self.leaning.contains(words[$0]) }
    return verbs.compactMap { index in
      let end = min(index + Self.length, words.indices.upperBound)
      let part = trimmed(words.range(of: index..<end))
      guard let citation = reader.read(part.text).citations.first,
        let place = CitationPlaces(of: citation.instruments, in: part.text).places.first,
        PlainWords(String(decoding: part.text.utf8.prefix(place.head.lowerBound), as: UTF8.self))
          .words.count <= 5
      else { return nil }
      return (part, [citation])
    }
  }

  /// How many words from the verb on are read: enough for a regulation's name.
  private static let length = 40

  private static let leaning: Set<String> = ["mengacu", "berpedoman", "merujuk"]
}
