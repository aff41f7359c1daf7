internal import PlanModel

/// What several checks ask of a plan, found once for all of them.
package struct PlanReading {
  let words: SourceWords
  let citedItems: CitedItems

  init(of plan: Plan) {
    words = SourceWords(plan)
    citedItems = CitedItems(of: plan)
  }
}
