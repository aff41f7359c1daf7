internal import PlanModel

/// Gathers the areas of all plans: who plans what in an area.
enum AreaIndex {
  static func entries(of plans: [PlanEntry]) -> [AreaEntry] {
    var entries = [String: AreaEntry]()
    var orders = [String: Int]()
    for plan in plans {
      for area in plan.plan.areas {
        let slug = area.official?.slug ?? area.slug
        entries[
          slug,
          default: AreaEntry(
            slug: slug, name: area.displayName, isOfficial: area.official != nil, uses: [],
            actionCount: 0)
        ].add(AreaEntry.Use(plan: plan, area: area))
        orders[slug] = area.official?.order ?? Int.max
      }
    }
    return entries.values.sorted {
      (orders[$0.slug] ?? 0, $0.slug) < (orders[$1.slug] ?? 0, $1.slug)
    }
  }
}

extension AreaEntry {
  fileprivate mutating func add(_ use: Use) {
    uses.append(use)
    actionCount += use.area.actions.count
  }
}
