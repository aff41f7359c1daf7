/// Finds what a page's foot and head leave in words copied from a printed decree: the number of the
/// page, and beside it the address of the site or the gazette's issue that it was published in, as
/// in `Komisi jdih.kpu.go.id -3- Pemilihan Umum` and `Republik 2019, No. 1114 -2- Indonesia`.
///
/// An address without a page's number may belong to a title, so it counts only with one beside it.
enum PageFurniture {
  /// The tokens without page furniture, and where that stands in the text.
  static func parted(_ tokens: [Token]) -> (words: [Token], furniture: [Range<Int>]) {
    var (words, furniture): ([Token], [Range<Int>]) = ([], [])
    var index = 0
    while index < tokens.count {
      guard let end = end(ofFurnitureAt: index, in: tokens) else {
        words.append(tokens[index])
        index += 1
        continue
      }
      furniture.append(tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
      index = end
    }
    return (words, furniture)
  }

  private static func end(ofFurnitureAt start: Int, in tokens: [Token]) -> Int? {
    guard start > 0, tokens[start].isSpaced else { return nil }
    if let number = end(ofNumberAt: start, in: tokens) {
      return end(ofAddressAt: number, in: tokens) ?? number
    }
    let head = end(ofAddressAt: start, in: tokens) ?? end(ofIssueAt: start, in: tokens)
    return head.flatMap { end(ofNumberAt: $0, in: tokens) }
  }

  /// `- 3 -`, `-3-`, with space on both sides.
  private static func end(ofNumberAt start: Int, in tokens: [Token]) -> Int? {
    let end = start + 3
    guard end < tokens.count, tokens[start].isSpaced, tokens[start].isSymbol("-"),
      tokens[start + 1].kind == .number, tokens[start + 1].folded.utf8.count <= 3,
      tokens[start + 2].isSymbol("-"), tokens[end].isSpaced
    else { return nil }
    return end
  }

  /// `2019, No. 1114`, which heads the pages of a gazette's issue.
  private static func end(ofIssueAt start: Int, in tokens: [Token]) -> Int? {
    let end = start + 5
    guard end <= tokens.count, tokens[start].year != nil, tokens[start + 1].isSymbol(","),
      tokens[start + 2].isAny(.number), tokens[start + 3].isSymbol("."),
      tokens[start + 4].kind == .number
    else { return nil }
    return end
  }

  /// `jdih.kpu.go.id`, `www.bpkp.go.id`: words that dots join, the last of two letters.
  private static func end(ofAddressAt start: Int, in tokens: [Token]) -> Int? {
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, end - start < 12, tokens[end].isSymbol("."),
      !tokens[end].isSpaced,
      tokens[end + 1].kind == .word, !tokens[end + 1].isSpaced
    {
      end += 2
    }
    return end - start >= 5 && tokens[end - 1].folded.utf8.count == 2 ? end : nil
  }
}
