package import Content
package import Diagnostics
package import Markdown
internal import TimeTargets

/// Reads a plan's file into a `Plan`.
///
/// All findings are gathered, not just the first; a plan is given only when its front matter has all
/// that a page needs.
package struct PlanReader: Sendable {
  private let taxonomy: AreaTaxonomy
  private let known = KnownReadings()

  private let foreignTerms: ForeignTerms?

  /// - Parameter foreignTerms: the English terms that the pages mark besides emphasised ones.
  package init(taxonomy: AreaTaxonomy, marking foreignTerms: ForeignTerms? = nil) {
    self.taxonomy = taxonomy
    self.foreignTerms = foreignTerms
  }

  /// The keys that a plan's front matter may and must have.
  package static var frontMatterSchema: YAMLSchema { PlanHeadReader.schema }

  package func read(_ planSource: SourceTree.PlanSource, office: String) -> Diagnosed<Plan?> {
    read(
      planSource.source, id: PlanID(office: office, year: planSource.year, slug: planSource.slug))
  }

  /// Reads a plan's file, wherever it lies.
  package func read(_ source: SourceText, id: PlanID) -> Diagnosed<Plan?> {
    let file = ContentFile.read(source, marking: foreignTerms)
    guard let content = file.value else { return Diagnosed(nil, file.diagnostics) }
    if let excess = PlanLimits.excess(in: content) {
      return Diagnosed(nil, file.diagnostics + [excess])
    }
    let plan = read(content, id: id)
    return Diagnosed(plan.value, file.diagnostics + plan.diagnostics)
  }

  /// What the front matter says of the decree's words, of a plan that cannot be read whole.
  package func readEdits(of planSource: SourceTree.PlanSource, office: String) -> PlanEdits {
    guard let content = ContentFile.read(planSource.source).value else {
      return PlanEdits(
        office: office, source: planSource.source, corrections: [], acceptances: [])
    }
    let id = PlanID(office: office, year: planSource.year, slug: planSource.slug)
    let head = PlanHeadReader.read(content, id: id).value
    return PlanEdits(
      office: office, source: content.source, corrections: head.corrections,
      acceptances: head.acceptances)
  }

  private func read(_ content: ContentFile, id: PlanID) -> Diagnosed<Plan?> {
    let head = PlanHeadReader.read(content, id: id)
    let period = head.value.period ?? Period(year: head.value.decree?.year ?? id.year)
    var sections = SectionReader(
      source: content.source, taxonomy: taxonomy, period: period, known: known,
      corrections: CorrectionMarker(head.value.corrections))
    let parts = sections.read(content.document)
    let diagnostics =
      head.diagnostics + sections.sink.diagnostics + sections.unfoundCorrections()
    guard let decree = head.value.decree else { return Diagnosed(nil, diagnostics) }
    var plan = Plan(
      id: id,
      source: content.source,
      frontMatter: content.frontMatter,
      decree: decree,
      period: period,
      completeness: head.value.completeness,
      gaps: head.value.gaps,
      signedCopy: head.value.signedCopy,
      amends: head.value.amends,
      revokes: head.value.revokes,
      isDraft: head.value.isDraft,
      history: head.value.history,
      publicInformation: head.value.publicInformation,
      corrections: head.value.corrections,
      acceptances: head.value.acceptances,
      reports: [:],
      sections: parts,
      footnotes: content.document.footnotes,
      links: content.document.links
    )
    let reports = ReportMatcher.match(head.value.reports, to: plan)
    plan.reports = reports.value
    return Diagnosed(plan, diagnostics + reports.diagnostics)
  }
}
