internal import Diagnostics
package import PlanModel

/// All actions of a site, in the order of the plans, for lists that are too long for one page.
package struct ActionList: Sendable {
  /// Actions that follow each other in an area of a plan.
  package struct Run: Sendable {
    package var plan: PlanEntry
    package var area: Area
    package var actions: ArraySlice<Action>
  }

  package let count: Int
  private let runs: [Run]
  /// How many actions stand before each run.
  private let starts: [Int]

  init(of plans: [PlanEntry]) {
    runs = plans.flatMap { plan in
      plan.plan.areas.map { Run(plan: plan, area: $0, actions: $0.actions[...]) }
    }
    var starts = [Int]()
    var count = 0
    for run in runs {
      starts.append(count)
      count += run.actions.count
    }
    self.starts = starts
    self.count = count
  }

  /// The parts that the list is split into for the script of the search page.
  package var parts: [Slice] { slices(within: Slice.Room(count: 750, bytes: 220_000)) }

  func slices(within room: Slice.Room) -> [Slice] {
    let lengths = runs.lazy.flatMap { run in
      run.actions.indices.lazy.map { index in
        run.actions[index].listLength + (index == run.actions.startIndex ? Self.headingLength : 0)
      }
    }
    return Slice.slices(of: lengths, within: room)
  }

  /// How many bytes name the plan and the area of a run.
  private static let headingLength = 250

  /// The runs, or what is left of them, that a slice of the list shows.
  ///
  /// - Complexity: of the slice's length, so that many slices of a long list are cheap.
  package subscript(slice: Slice) -> [Run] {
    let first = starts.partitioningIndex { $0 > slice.range.lowerBound } - 1
    var shown = [Run]()
    for index in max(first, 0)..<runs.count {
      guard starts[index] < slice.range.upperBound else { break }
      var run = runs[index]
      let range = slice.range.clamped(to: starts[index]..<starts[index] + run.actions.count)
      guard !range.isEmpty else { continue }
      run.actions = run.actions[range.lowerBound - starts[index]..<range.upperBound - starts[index]]
      shown.append(run)
    }
    return shown
  }
}
