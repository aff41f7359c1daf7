internal import Citations
internal import PlanModel
internal import Workers

/// What several checks ask of a plan, found once for all of them.
package struct PlanReading {
  let words: SourceWords
  let citedItems: CitedItems
  let searchedText: SearchedText

  /// - Parameter citations: reads a text once, however many plans have it in the same words.
  init(of plan: Plan, citations: Memo<String, CitationReading>) {
    words = SourceWords(plan)
    citedItems = CitedItems(of: plan, citations: citations)
    searchedText = SearchedText(words.bytes)
  }
}
