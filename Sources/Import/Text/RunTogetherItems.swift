/// Parts the items of a list that the copy has on one line.
///
/// `a. bahwa …; b. bahwa …` are two items, `meliputi: 1. …; 2. …` a sentence and two items. A mark counts
/// only where it is due: the next one, behind the end of an item; the first, behind a colon.
enum RunTogetherItems {
  /// - Parameters:
  ///   - open: the mark of the item that the text goes on with, if it begins with none.
  ///   - opensLists: whether a colon may open a list inside the text.
  static func parted(
    _ text: String, after open: StepMark? = nil, opensLists: Bool = false
  ) -> [String] {
    var current = StepMark(text) ?? open
    var pieces = [String]()
    var start = text.startIndex
    var before: Substring = ""
    var beforeLast: Substring = ""
    for word in text.split(separator: " ") {
      if let mark = StepMark(word),
        isDue(mark, behind: before.isJoint ? beforeLast : before, current, opensLists)
      {
        if start != word.startIndex { pieces.append(Spaces.trimmed(text[start..<word.startIndex])) }
        start = word.startIndex
        current = mark
      }
      (beforeLast, before) = (before, word)
    }
    pieces.append(Spaces.trimmed(text[start...]))
    return pieces
  }

  private static func isDue(
    _ mark: StepMark, behind word: Substring, _ current: StepMark?, _ opensLists: Bool
  ) -> Bool {
    switch word.last {
    case ";": current.map { mark.follows($0, within: 3) } ?? false
    case ".", ")": current.map { mark.follows($0) && mark.style.closing == "." } ?? false
    case ":": opensLists && mark.isFirst
    default: false
    }
  }
}

extension Substring {
  /// `…; dan b. …`: the word belongs to the item that ends.
  fileprivate var isJoint: Bool { ["dan", "serta", "atau", "dan/atau"].contains(self) }
}
