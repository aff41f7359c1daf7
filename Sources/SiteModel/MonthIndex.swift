internal import PlanModel
internal import TimeTargets

/// Gathers the months of all plans: what is due when. Every month of a period has an entry.
enum MonthIndex {
  static func entries(of plans: [PlanEntry]) -> [MonthEntry] {
    var entries = [Month: [MonthEntry.Use]]()
    for plan in plans {
      for month in plan.months where entries[month] == nil { entries[month] = [] }
      for area in plan.plan.areas {
        for action in area.actions {
          for month in action.time.months {
            entries[month, default: []].append(
              MonthEntry.Use(plan: plan, area: area, action: action))
          }
        }
      }
    }
    return entries.sorted { $0.key < $1.key }.map { MonthEntry(month: $0.key, uses: $0.value) }
  }
}
