internal import PlanModel

/// What several checks ask of a plan, found once for all of them.
package struct PlanReading {
  let words: SourceWords
  let citedItems: CitedItems
  let searchedText: SearchedText

  /// - Parameter citations: reads a text once, however many plans have it in the same words.
  init(of plan: Plan, citations: CitationMemory) {
    words = SourceWords(plan)
    citedItems = CitedItems(of: plan, memory: citations)
    searchedText = SearchedText(words.bytes)
  }
}
