/// The words of a line behind its bullet, and which of them open a part of a decree.
struct RunningWords {
  private let text: String
  private let words: [Substring]

  init(_ text: String) {
    self.text = text
    let words = text.split(separator: " ")
    self.words = Array(words.drop { $0 == "-" || $0 == "•" })
  }

  var indices: Range<Int> { words.indices }

  subscript(range: Range<Int>) -> ArraySlice<Substring> { words[range] }

  /// The text cut before the words at these places.
  func parted(at places: [Int]) -> [String] {
    let starts = places.filter { $0 > 0 && $0 < words.count }.map { words[$0].startIndex }
    let bounds = [text.startIndex] + starts + [text.endIndex]
    return zip(bounds, bounds.dropFirst()).map { Spaces.trimmed(text[$0..<$1]) }
  }

  func word(_ place: Int) -> Substring { words.indices.contains(place) ? words[place] : "" }

  /// The word without a colon at its end.
  func bare(_ place: Int) -> Substring {
    let word = word(place)
    return word.hasSuffix(":") ? word.dropLast() : word
  }

  private func hasColon(at place: Int) -> Bool {
    word(place).hasSuffix(":") || word(place + 1).hasPrefix(":")
  }

  // MARK: - The head

  /// `KEPUTUSAN KOMISI PEMILIHAN UMUM …` behind the words of the letterhead.
  func opensKind(at place: Int) -> Bool {
    if word(place) == "SURAT" { return word(place + 1) == "KEPUTUSAN" }
    return ["KEPUTUSAN", "PERATURAN", "INSTRUKSI"].contains(word(place))
      && word(place - 1) != "SURAT"
  }

  /// `TENTANG`, `Tentang:`; in small letters it is a word of a sentence.
  func opensTitle(at place: Int) -> Bool {
    bare(place) == "TENTANG" || word(place) == "Tentang:"
  }

  /// Where `DENGAN RAHMAT TUHAN YANG MAHA ESA` ends, if it begins here.
  func endOfInvocation(at place: Int) -> Int? {
    guard word(place) == "DENGAN", word(place + 1) == "RAHMAT" else { return nil }
    let end = words[place...].prefix(7).firstIndex { $0.hasPrefix("ESA") }
    return end.map { $0 + 1 }
  }

  // MARK: - The parts

  private static let labels: Set<String> = ["menimbang", "mengingat", "memperhatikan"]

  /// `Menimbang :`, `Mengingat 1.`, `Menimbang` at the end of a line and behind a sentence, and both words
  /// together, where the column of labels was read first.
  func opensItems(at place: Int) -> Bool {
    let label = bare(place)
    guard label.first?.isUppercase == true, Self.labels.contains(label.lowercased()) else {
      return false
    }
    if hasColon(at: place) || beginsItem(at: place + 1) { return true }
    let next = word(place + 1)
    if Self.labels.contains(bare(place + 1).lowercased()) {
      return hasColon(at: place + 1) || beginsItem(at: place + 2)
    }
    return (next.isEmpty || next == "bahwa") && (place == 0 || endsSentence(at: place - 1))
  }

  private func beginsItem(at place: Int) -> Bool { StepMark(word(place))?.isFirst ?? false }

  private func endsSentence(at place: Int) -> Bool {
    let word = word(place)
    return ".;,".contains(word.last ?? " ") || !word.contains(where: \.isLowercase)
  }

  /// `MEMUTUSKAN`, also with its letters set apart.
  func opensDictum(at place: Int) -> Bool {
    if bare(place) == "MEMUTUSKAN" { return true }
    guard word(place) == "M", word(place + 1) == "E" else { return false }
    return words[place...].prefix(10).joined() == "MEMUTUSKAN"
  }

  /// `Menetapkan :`, `KESATU :`, `KEDUA BELAS :`.
  func opensDecision(at place: Int) -> Bool {
    let name = bare(place).uppercased()
    guard word(place).first?.isUppercase == true else { return false }
    if name == "MENETAPKAN" || DictumReader.ones.contains(name) {
      if hasColon(at: place) { return true }
      return ["BELAS", "PULUH"].contains(bare(place + 1)) && hasColon(at: place + 1)
    }
    return false
  }
}
