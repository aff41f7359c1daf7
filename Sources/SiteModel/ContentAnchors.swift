package import Markdown
internal import PlanModel
internal import Slugs

/// The places within a file of the content to which a link may point, and where they are published.
///
/// Of a plan: its areas, its actions, the items of its legal basis (`#butir-3`); of another page: its
/// headings, by the slugs of their words.
package enum ContentAnchors {
  static func route(of anchor: String, in plan: PlanEntry) -> Route? {
    if let area = plan.plan.areas.first(where: { $0.actions.contains { $0.id == anchor } }) {
      return .area(area.slug, of: plan.id)
    }
    let isItem = plan.plan.legalBasis.contains { "butir-\($0.position)" == anchor }
    return isItem ? .legalBasis(of: plan.id) : nil
  }

  /// The anchor of each heading among some blocks, in their order; nil for what is no heading.
  package static func headings(of blocks: [Block]) -> [String?] {
    var taken = [String: Int]()
    return blocks.map { block in
      guard case .heading(_, let words) = block.kind else { return nil }
      let slug = Slug.make(words.text)
      guard !slug.isEmpty else { return nil }
      let count = taken[slug, default: 0] + 1
      taken[slug] = count
      return count == 1 ? slug : "\(slug)-\(count)"
    }
  }
}
