package import Markdown
internal import PlanModel
internal import Slugs

/// The places within a file of the content to which a link may point, and where they are published.
///
/// Of a plan: its areas, its actions, the items of its legal basis (`#butir-3`); of another page: its
/// headings, by the slugs of their words.
package enum ContentAnchors {
  static func places(in plan: PlanEntry) -> [String: Route] {
    var places = [String: Route]()
    for item in plan.plan.legalBasis {
      places["butir-\(item.position)"] = .legalBasis(of: plan.id)
    }
    for area in plan.plan.areas {
      let route = Route.area(area.slug, of: plan.id)
      for action in area.actions { places[action.id] = route }
    }
    return places
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
