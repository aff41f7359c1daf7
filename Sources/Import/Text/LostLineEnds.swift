/// Puts back the ends of lines that a copy lost where a part of the decree begins.
///
/// Programs that take the text out of a PDF may run a page together: `… KOTA SEMARANG TAHUN 2015 KETUA
/// KOMISI PEMILIHAN UMUM KOTA SEMARANG, Menimbang : a. bahwa …`. A word opens a part only in the form
/// that such words have, and in the order of a decree; rows of cells are left alone.
struct LostLineEnds {
  private enum Stage: Int { case head, items, dictum, closing, annex }

  private var stage = Stage.head
  private var result: [DecreeLine] = []
  private var sawAbout = false

  static func restored(in lines: [DecreeLine]) -> [DecreeLine] {
    var restorer = LostLineEnds()
    for line in lines { restorer.take(line) }
    return restorer.result
  }

  private mutating func take(_ line: DecreeLine) {
    guard !line.isBlank, stage != .annex, !line.text.contains("\t") else {
      return result.append(line)
    }
    if AnnexOpening.isLabel(line.words) {
      stage = .annex
      return result.append(line)
    }
    let words = RunningWords(line.text)
    var places = Set<Int>()
    for place in words.indices { mark(place, of: words, in: &places) }
    places.remove(0)
    guard !places.isEmpty else { return result.append(line) }
    for (index, piece) in words.parted(at: places.sorted()).enumerated() {
      var part = line
      part.text = piece
      if index > 0 { (part.indent, part.startsPage) = (0, false) }
      result.append(part)
    }
  }

  /// Marks the place as the beginning of a line, if a part of the decree begins there.
  private mutating func mark(_ place: Int, of words: RunningWords, in places: inout Set<Int>) {
    switch stage {
    case .head, .items:
      if words.opensItems(at: place) {
        if stage == .head { partOfficer(before: place, of: words, in: &places) }
        stage = .items
        places.insert(place)
      } else if words.opensDictum(at: place) {
        stage = .dictum
        places.insert(place)
      } else if stage == .head {
        markHead(place, of: words, in: &places)
      }
    case .dictum:
      if words.opensClosing(at: place) {
        stage = .closing
        places.insert(place)
        if place > 0 { places.formUnion(words.closingLines(from: place)) }
      } else if words.opensDecision(at: place) {
        places.insert(place)
      }
    case .closing, .annex: break
    }
  }

  private mutating func markHead(
    _ place: Int, of words: RunningWords, in places: inout Set<Int>
  ) {
    if words.opensKind(at: place), !sawAbout { places.insert(place) }
    if words.opensTitle(at: place), !sawAbout {
      sawAbout = true
      if place > 0 { places.formUnion([place, place + 1]) }
    }
    if let end = words.endOfInvocation(at: place), place > 0 { places.formUnion([place, end]) }
  }

  /// The officer stands between the title and Menimbang, on the same line or at the end of the one above.
  private mutating func partOfficer(
    before place: Int, of words: RunningWords, in places: inout Set<Int>
  ) {
    let start = places.filter { $0 < place }.max() ?? 0
    if place > 0 {
      if let officer = Officer.lastPlace(in: words[start..<place]) {
        places.insert(start + officer)
      }
      return
    }
    guard let index = result.lastIndex(where: { !$0.isBlank }), result[index].text.hasSuffix(","),
      !Officer.begins(result[index].words)
    else { return }
    let above = RunningWords(result[index].text)
    guard let officer = Officer.lastPlace(in: above[above.indices]) else { return }
    let pieces = above.parted(at: [officer])
    var below = result[index]
    result[index].text = pieces[0]
    (below.text, below.indent, below.startsPage) = (pieces[1], 0, false)
    result.insert(below, at: index + 1)
  }
}
