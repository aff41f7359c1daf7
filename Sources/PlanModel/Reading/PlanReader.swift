package import Content
package import Diagnostics
internal import Markdown
internal import TimeTargets

/// Reads a plan's file into a `Plan`.
///
/// All findings are gathered, not just the first; a plan is given only when its front matter has all
/// that a page needs.
package struct PlanReader: Sendable {
  private let taxonomy: AreaTaxonomy

  package init(taxonomy: AreaTaxonomy) { self.taxonomy = taxonomy }

  /// The keys that a plan's front matter may and must have.
  package static var frontMatterSchema: YAMLSchema { PlanHeadReader.schema }

  package func read(_ planSource: SourceTree.PlanSource, office: String) -> Diagnosed<Plan?> {
    let file = ContentFile.read(planSource.source)
    guard let content = file.value else { return Diagnosed(nil, file.diagnostics) }
    let id = PlanID(office: office, year: planSource.year, slug: planSource.slug)
    let plan = read(content, id: id)
    return Diagnosed(plan.value, file.diagnostics + plan.diagnostics)
  }

  /// What the front matter says of the decree's words, of a plan that cannot be read whole.
  package func readEdits(of planSource: SourceTree.PlanSource, office: String) -> PlanEdits? {
    guard let content = ContentFile.read(planSource.source).value else { return nil }
    let id = PlanID(office: office, year: planSource.year, slug: planSource.slug)
    let head = PlanHeadReader.read(content, id: id).value
    return PlanEdits(
      source: content.source, corrections: head.corrections, acceptances: head.acceptances)
  }

  private func read(_ content: ContentFile, id: PlanID) -> Diagnosed<Plan?> {
    let head = PlanHeadReader.read(content, id: id)
    let period = head.value.period ?? Period(year: head.value.decree?.year ?? id.year)
    var sections = SectionReader(
      source: content.source, taxonomy: taxonomy, period: period,
      corrections: CorrectionMarker(head.value.corrections))
    let parts = sections.read(content.document)
    let diagnostics =
      head.diagnostics + sections.sink.diagnostics + sections.unfoundCorrections()
    guard let decree = head.value.decree else { return Diagnosed(nil, diagnostics) }
    let plan = Plan(
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
      publicInformation: head.value.publicInformation,
      corrections: head.value.corrections,
      acceptances: head.value.acceptances,
      sections: parts,
      footnotes: content.document.footnotes,
      links: content.document.links
    )
    return Diagnosed(plan, diagnostics)
  }
}
