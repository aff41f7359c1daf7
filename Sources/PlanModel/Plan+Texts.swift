package import Diagnostics
internal import Markdown

/// The words of a plan wherever they stand, for checks that read them all.
extension Plan {
  /// Every piece of text that is published from the body: paragraphs, list items, headings, cells.
  package var texts: [LocatedText] {
    sections.flatMap { [$0.heading.plain] + $0.texts }
  }
}

extension Section {
  fileprivate var texts: [LocatedText] {
    switch kind {
    case .considerations(let clauses): clauses.flatMap(\.passages).flatMap(\.block.texts)
    case .legalBasis(let items): items.flatMap(\.passages).flatMap(\.block.texts)
    case .dictum(let dictum):
      dictum.opening.flatMap(\.block.texts)
        + dictum.decisions.flatMap { [$0.heading.plain] + $0.passages.flatMap(\.block.texts) }
    case .closing(let passages), .chapter(let passages): passages.flatMap(\.block.texts)
    case .actionPlan(let plan):
      plan.opening.flatMap(\.block.texts)
        + plan.areas.flatMap { [$0.heading.plain] + $0.parts.flatMap(\.texts) }
    }
  }
}

extension Area.Part {
  fileprivate var texts: [LocatedText] {
    switch self {
    case .passage(let passage): passage.block.texts
    case .table(let table):
      (table.labels + table.rows.flatMap(\.cells)).map(\.plain).filter { !$0.isEmpty }
    case .block(let action): action.texts
    }
  }
}

extension Action {
  /// The action's own words and those of its parts.
  package var texts: [LocatedText] {
    let parts = [component, indicator, words, evidence, timeWords, outcome, target, responsible]
    return (parts.compactMap { $0 } + extras.map(\.words)).map(\.plain)
  }
}

extension Block {
  /// The texts of the block and of the blocks inside it.
  package var texts: [LocatedText] {
    switch kind {
    case .heading(_, let text), .paragraph(let text): [text.plain]
    case .list(let items): items.flatMap(\.blocks).flatMap(\.texts)
    case .table(let table): (table.head + table.rows.flatMap(\.cells)).map(\.plain)
    case .other(let text): text.isEmpty ? [] : [text]
    }
  }
}
