internal import Diagnostics
internal import PlanModel

extension Plan {
  /// The running words of the considerations, the decisions and the chapters.
  var proseTexts: [LocatedText] {
    sections.flatMap { section -> [LocatedText] in
      switch section.kind {
      case .considerations(let clauses): clauses.flatMap(\.passages).flatMap(\.block.texts)
      case .dictum(let dictum):
        (dictum.opening + dictum.decisions.flatMap(\.passages)).flatMap(\.block.texts)
      case .closing(let passages), .chapter(let passages): passages.flatMap(\.block.texts)
      case .actionPlan(let plan): plan.opening.flatMap(\.block.texts)
      case .legalBasis: []
      }
    }
  }
}
