/// The regulations read so far, each with the chain of its amendments.
struct CitationList {
  private(set) var citations: [Citation] = []

  var isEmpty: Bool { citations.isEmpty }

  /// The last amendment of the last regulation.
  var lastAmendment: Citation? { citations.last?.amendments.last?.citation }

  /// What a gazette or a title that comes next belongs to.
  var lastInstrument: Citation? { lastAmendment ?? citations.last }

  /// Keeps a regulation as one of its own, or with a formula as a link of the last one's chain.
  mutating func append(_ citation: Citation, by formula: Formula?) {
    guard let formula, let last = citations.indices.last else {
      citations.append(citation)
      return
    }
    citations[last].amendments.append(
      Amendment(relation: formula.relation, isLatest: formula.isLatest, citation: citation))
  }

  mutating func changeLastInstrument(_ change: (inout Citation) -> Void) {
    guard let last = citations.indices.last else { return }
    if let amendment = citations[last].amendments.indices.last {
      change(&citations[last].amendments[amendment].citation)
    } else {
      change(&citations[last])
    }
  }
}
