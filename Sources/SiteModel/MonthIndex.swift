internal import PlanModel
package import TimeTargets

/// Gathers the months of all plans: what is due when. Every month of a period has an entry.
enum MonthIndex {
  static func entries(of plans: [PlanEntry]) -> [MonthEntry] {
    var entries = [Month: [MonthEntry.Use]]()
    for plan in plans {
      for month in plan.months where entries[month] == nil { entries[month] = [] }
      let areas = MonthEntry.SharedAreas(plan.plan.areas)
      for (areaIndex, area) in areas.areas.enumerated() {
        for (actionIndex, action) in area.actions.enumerated() {
          for month in action.time.months {
            entries[month, default: []].append(
              MonthEntry.Use(plan: plan, areas: areas, position: (areaIndex, actionIndex)))
          }
        }
      }
    }
    return entries.sorted { $0.key < $1.key }.map { MonthEntry(month: $0.key, uses: $0.value) }
  }
}

extension PlanEntry {
  /// The months of the plan's period, and those outside it in which an action is due.
  package var months: [Month] {
    Set(plan.period.months).union(plan.actions.flatMap(\.time.months)).sorted()
  }
}
