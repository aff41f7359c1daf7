internal import Diagnostics
internal import PlanModel

extension Office {
  /// Where the front matter first has a value's words.
  func place(of value: String) -> SourceRange {
    let head = source[0..<source.bodyStart]
    let lines = head.firstRange(of: ": \(value)") ?? head.firstRange(of: value)
    guard let end = lines?.upperBound else { return 0..<0 }
    let upper = head.utf8.distance(from: head.startIndex, to: end)
    return upper - value.utf8.count..<upper
  }
}
