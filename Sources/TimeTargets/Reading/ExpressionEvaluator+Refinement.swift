import Diagnostics

/// Times that only say another one more exactly, or only frame it.
extension ExpressionEvaluator {
  /// A bracket that lies within what stands before it takes its place, and the other way round:
  /// `Triwulan I (Maret)` and `Maret (Triwulan I)` are both March.
  mutating func applyRefinements() {
    let refining = indices { parts[$0].refines != nil }
    let groups = Dictionary(grouping: refining) { parts[$0].refines ?? $0 }
    for (anchor, members) in groups.sorted(by: { $0.key < $1.key }) {
      guard let whole = placements[anchor]?.months else { continue }
      let exact = months(of: members)
      if isHeading(anchor, of: members), !exact.isEmpty {
        placements[anchor] = nil
      } else if exceeds(exact, whole), namesMonths(members, ofUnit: anchor) {
        noteContradiction(at: anchor)
      } else if whole.isSubset(of: exact), !members.contains(where: { parts[$0].hasWeeks }) {
        for member in members { placements[member] = nil }
      } else if exact.isSubset(of: whole) {
        placements[anchor] = nil
      } else {
        refineList(endingAt: anchor, by: exact)
      }
    }
  }

  /// Whether a unit before a colon only says what the time after it is for: `Semester I: minggu ke-4
  /// Juli` is the July in which the first half's report is due.
  private func isHeading(_ anchor: Int, of members: [Int]) -> Bool {
    guard ![.month, .year].contains(parts[anchor].start.unit) else { return false }
    return members.allSatisfy { parts[$0].followsHeading && parts[$0].start.unit == .month }
  }

  private func exceeds(_ exact: MonthSet, _ whole: MonthSet) -> Bool {
    whole.isSubset(of: exact) && !exact.isSubset(of: whole)
  }

  /// Whether a bracket names the months of a unit, and so may not go beyond it: `Triwulan IV
  /// (Januari s.d. Desember)`.
  private func namesMonths(_ members: [Int], ofUnit anchor: Int) -> Bool {
    guard ![.month, .year].contains(parts[anchor].start.unit) else { return false }
    return members.allSatisfy { parts[$0].start.unit == .month && !parts[$0].start.isWholeYear }
  }

  /// `Triwulan I dan II (Maret, Juni)`: the bracket stands for the whole list.
  private mutating func refineList(endingAt anchor: Int, by exact: MonthSet) {
    var first = anchor
    while first > 0, placements[first - 1] != nil, parts[first - 1].refines == nil,
      !parts[first - 1].isExcluded
    {
      first -= 1
    }
    if exact.isSubset(of: months(of: Array(first...anchor))) {
      for index in first...anchor { placements[index] = nil }
    } else {
      noteContradiction(at: anchor)
    }
  }

  private mutating func noteContradiction(at anchor: Int) {
    remarks.append(
      Remark(
        id: "waktu.kurung-berbeda", severity: .warning,
        message: "waktu ini tidak termasuk dalam waktu yang diterangkannya; keduanya dipakai",
        range: parts[anchor].range))
  }

  /// A year by itself says nothing more where its months are named, and is not enough where the
  /// words leave the months open: `Maret 2025 (TA 2025)`, `2 kali dalam tahun 2025`, `LAKIP 2025`.
  mutating func dropFramingYears() {
    let named = months(of: indices { !parts[$0].isYearAlone })
    let leavesMonthsOpen =
      expression.recurrence == nil
      && (expression.hasUnscheduledWords || !expression.ignored.isEmpty)
    for index in indices(where: { parts[$0].isYearAlone }) {
      let years = placements[index]?.stretches.map { stretch in
        stretch.lowerBound / 12 * 12...stretch.upperBound / 12 * 12 + 11
      }
      let isNamed = named.overlaps(MonthSet(years ?? []))
      if isNamed || leavesMonthsOpen && !parts[index].isOpenAtEnd { placements[index] = nil }
    }
  }
}
