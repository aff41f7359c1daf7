package import PlanModel

/// All actions of a site, in the order of the plans, for lists that are too long for one page.
extension Site {
  /// Actions that follow each other in an area of a plan.
  package struct ActionRun: Sendable {
    package var plan: PlanEntry
    package var area: Area
    package var actions: ArraySlice<Action>
  }

  package var actionCount: Int {
    plans.reduce(0) { $0 + $1.plan.areas.reduce(0) { $0 + $1.actions.count } }
  }

  /// The parts that the list of all actions is split into for the script of the search page, at most
  /// 300 KB each.
  package var actionLists: [Slice] { Slice.slices(of: actionCount, size: 750) }

  /// - Complexity: of the number of areas, not of actions, so that many slices of a long list are cheap.
  package func actions(in slice: Slice) -> [ActionRun] {
    var runs = [ActionRun]()
    var start = 0
    for plan in plans where start < slice.range.upperBound {
      for area in plan.plan.areas {
        let range = slice.range.clamped(to: start..<start + area.actions.count)
        if !range.isEmpty {
          let actions = area.actions[range.lowerBound - start..<range.upperBound - start]
          runs.append(ActionRun(plan: plan, area: area, actions: actions))
        }
        start += area.actions.count
      }
    }
    return runs
  }
}
