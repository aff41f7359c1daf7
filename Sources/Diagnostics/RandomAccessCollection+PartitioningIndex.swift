extension RandomAccessCollection {
  /// Where the first element stands that a condition holds for, once it holds for all behind it too; the
  /// end if it holds for none.
  ///
  /// - Complexity: O(log *n*) calls of the condition.
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var (lower, count) = (startIndex, count)
    while count > 0 {
      let half = count / 2
      let middle = index(lower, offsetBy: half)
      if isBehind(self[middle]) {
        count = half
      } else {
        lower = index(after: middle)
        count -= half + 1
      }
    }
    return lower
  }
}
