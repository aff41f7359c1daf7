package import Diagnostics
package import SiteModel

/// A rule that a good legal drafter or editor would hold a plan against.
///
/// A check is one file with one type: its description with its examples, which are its tests, and the
/// function that finds. It never changes a word.
package protocol Check: Sendable {
  /// What the check is about; the reference and the tests are made from it.
  static var description: CheckDescription { get }
  init()
  /// What it finds when it looks at a plan.
  ///
  /// - Parameter reading: what several checks ask of the plan.
  func planFindings(in entry: PlanEntry, _ reading: PlanReading, of site: Site) -> [Diagnostic]
  /// What it finds when it looks at the site as a whole.
  func siteFindings(in site: Site) -> [Diagnostic]
}

extension Check {
  package func planFindings(
    in entry: PlanEntry, _ reading: PlanReading, of site: Site
  ) -> [Diagnostic] { [] }
  package func siteFindings(in site: Site) -> [Diagnostic] { [] }
}

/// A check that looks at one plan at a time, if need be in the company of the others.
package protocol PlanCheck: Check {
  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic]
}

extension PlanCheck {
  package func planFindings(
    in entry: PlanEntry, _ reading: PlanReading, of site: Site
  ) -> [Diagnostic] { findings(in: entry, of: site) }
}

/// A check that looks at the words of one plan, which are found once for all such checks.
package protocol WordCheck: Check {
  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic]
}

extension WordCheck {
  package func planFindings(
    in entry: PlanEntry, _ reading: PlanReading, of site: Site
  ) -> [Diagnostic] { findings(among: reading.words, of: entry) }
}

/// A check that looks at the regulations that one plan lists.
protocol CitedItemCheck: Check {
  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic]
}

extension CitedItemCheck {
  func planFindings(
    in entry: PlanEntry, _ reading: PlanReading, of site: Site
  ) -> [Diagnostic] { findings(in: reading.citedItems, of: entry, site) }
}

/// A check that looks at the site as a whole.
package protocol SiteCheck: Check {
  func findings(in site: Site) -> [Diagnostic]
}

extension SiteCheck {
  package func siteFindings(in site: Site) -> [Diagnostic] { findings(in: site) }
}

extension Check {
  /// A finding of this check at a place of a plan's file, with the check's id and severity.
  func finding(
    _ message: String, at range: SourceRange, in source: SourceText,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: Self.description.id, severity: Self.description.severity, message: message,
      at: source.location(of: range), notes: notes, suggestion: suggestion)
  }
}
