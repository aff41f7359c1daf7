import Diagnostics

/// What is doubtful about a target that was read.
extension ExpressionEvaluator {
  mutating func remarkMissingDays() {
    for index in kept {
      guard let missing = placements[index].flatMap(parts[index].missingDay(in:)) else { continue }
      remarks.append(
        Remark(
          id: "waktu.tanggal-tidak-ada", severity: .warning,
          message: "\(missing.month.longName) tidak punya tanggal \(missing.day)",
          range: missing.range))
    }
  }

  mutating func remarkOutside(_ months: MonthSet) {
    let outside = months.subtracting(MonthSet([period.ordinals]))
    guard !outside.isEmpty else { return }
    for index in kept {
      for stretch in placements[index]?.stretches ?? [] {
        guard let months = outside.bounds(within: stretch) else {
          continue
        }
        remarks.append(
          .outside(
            period, first: Month(ordinal: months.lowerBound),
            last: Month(ordinal: months.upperBound), at: parts[index].range))
      }
    }
  }

  /// `sebelum Maret` may mean the end of February; the words name March, so March is kept.
  mutating func remarkBefore() {
    guard expression.deadline == .before, !expression.recurs,
      let part = kept.first.map({ parts[$0] }), (part.last.days?.upperBound ?? 1) == 1,
      !part.last.hasEdge
    else { return }
    remarks.append(
      Remark(
        id: "waktu.sebelum-bulan", severity: .note,
        message: "sebelum sebuah bulan dibaca sebagai tenggat pada bulan itu", range: part.range))
  }
}

extension MonthSet {
  /// The first and last of its months within a stretch.
  fileprivate func bounds(within stretch: ClosedRange<Int>) -> ClosedRange<Int>? {
    let first = ranges.partitioningIndex { $0.upperBound >= stretch.lowerBound }
    let end = ranges.partitioningIndex { $0.lowerBound > stretch.upperBound }
    guard first < end else { return nil }
    let lower = max(ranges[first].lowerBound, stretch.lowerBound)
    return lower...min(ranges[end - 1].upperBound, stretch.upperBound)
  }
}
