/// Finds the lines that number the tables of an annex, one table each: they name its areas, whatever
/// their words and marks.
///
/// ```
/// 1. Kebijakan Pelayanan
/// No | Rencana Aksi | …
/// 2. Profesionalisme SDM
/// No | Rencana Aksi | …
/// ```
enum AreaHeadings {
  /// The places of the lines, which are counted from the first; one or two may be part of a table.
  static func places(in pieces: [SheetGatherer.Piece]) -> Set<Int> {
    var places = [Int]()
    var last: (word: Substring, mark: StepMark)?
    for (index, piece) in pieces.enumerated() {
      guard case .text(let line) = piece, AnnexReader.opensTable(pieces, at: index),
        let found = counted(line.words)
      else { continue }
      let follows = last.map { $0.word == found.word && found.mark.follows($0.mark, within: 3) }
      guard follows ?? found.mark.isFirst else { continue }
      last = found
      places.append(index)
    }
    return places.count > 1 ? Set(places) : []
  }

  /// `2. Profesionalisme SDM`, or with the word for what is counted: `Sasaran 2: Meningkatnya …`.
  private static func counted(_ text: String) -> (word: Substring, mark: StepMark)? {
    if let mark = StepMark(text) { return mark.rest.isEmpty ? nil : ("", mark) }
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[0].allSatisfy(\.isLetter) else { return nil }
    let number = words[1].filter { !".:)".contains($0) }
    guard let mark = StepMark(number + "."), mark.style.kind != .letter else { return nil }
    return (words[0], mark)
  }
}
