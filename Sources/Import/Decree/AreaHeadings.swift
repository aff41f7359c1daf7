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
  /// The places of the lines, none if they are not counted from the first without a gap.
  static func places(in pieces: [SheetGatherer.Piece]) -> Set<Int> {
    var places = [Int]()
    var last: StepMark?
    for (index, piece) in pieces.enumerated() {
      guard case .text(let line) = piece, let mark = StepMark(line.words), !mark.rest.isEmpty,
        AnnexReader.opensTable(pieces, at: index)
      else { continue }
      guard last.map({ mark.follows($0) }) ?? mark.isFirst else { return [] }
      last = mark
      places.append(index)
    }
    return places.count > 1 ? Set(places) : []
  }
}
