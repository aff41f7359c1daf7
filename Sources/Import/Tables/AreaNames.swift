internal import PlanModel

/// Knows the names of areas in a decree, whatever stands around them.
struct AreaNames {
  private let taxonomy: AreaTaxonomy

  init(_ taxonomy: AreaTaxonomy) { self.taxonomy = taxonomy }

  private static let groupWords = [
    "area perubahan", "area", "program", "pokja", "bidang", "kelompok kerja",
  ]

  /// Whether a text names an official area; a misspelt name counts only behind a number.
  func isArea(_ text: String) -> Bool {
    let text = Spaces.single(text.replacing(CellBreak.text, with: " "))
    guard !text.isEmpty, text.utf8.count <= 160 else { return false }
    let name = Self.withoutGroupWord(AreaHeading(text).name)
    if [text, AreaHeading(text).name, name].contains(where: { taxonomy.area(named: $0) != nil }) {
      return true
    }
    return AreaHeading(text).number != nil && (12...80).contains(name.utf8.count)
      && taxonomy.nearestName(to: name) != nil
  }

  /// `Area Perubahan: Manajemen Perubahan` without what says that it is an area.
  private static func withoutGroupWord(_ name: String) -> String {
    let lowered = name.lowercased()
    guard
      let word = groupWords.first(where: {
        lowered.hasPrefix($0 + " ") || lowered.hasPrefix($0 + ":")
      })
    else { return name }
    return String(name.dropFirst(word.count).drop { $0 == ":" || $0.isWhitespace })
  }

  /// The key by which the same area is known again: `MANAJEMEN PERUBAHAN (lanjutan)`.
  static func key(_ text: String) -> String {
    AreaTaxonomy.key(
      AreaHeading(Spaces.single(text)).name.lowercased().replacing("lanjutan", with: ""))
  }

  /// The heading of a row that holds nothing but an area: `I | MANAJEMEN PERUBAHAN |  |`, its cells
  /// merged or each with the same words.
  func heading(ofRow row: CellRow) -> String? {
    var filled = row.filled
    if filled.count > 2, Set(filled).count == 1 { filled = [filled[0]] }
    if filled.count > 2, Set(filled.dropFirst()).count == 1 { filled = Array(filled.prefix(2)) }
    guard filled.count <= 2, let last = filled.last, !last.contains(CellBreak.character) else {
      return nil
    }
    let isNumbered = filled.count == 2
    if isNumbered, !RowNumber.isNumber(filled[0]) { return nil }
    let heading = isNumbered ? AreaNames.joined(filled[0], last) : last
    if isArea(last) { return heading }
    // An area outside the list must be numbered as areas are, by a roman number or a capital.
    guard row[0] == filled[0], opensAsArea(heading), Self.isTitle(last) else { return nil }
    return heading
  }

  /// `I` and `Manajemen Perubahan`, each in its cell, as one heading.
  static func joined(_ number: String, _ name: String) -> String {
    number.last.map { $0.isLetter || $0.isNumber } ?? false
      ? "\(number). \(name)" : "\(number) \(name)"
  }

  private func opensAsArea(_ heading: String) -> Bool {
    guard let number = AreaHeading(heading).number else { return false }
    return number.allSatisfy(\.isUppercase) && number.allSatisfy(\.isLetter)
  }

  private static func isTitle(_ text: String) -> Bool {
    text.split(separator: " ").count <= 15 && !".;,:".contains(text.last ?? ".")
  }

  /// A line of text that is the heading of an area.
  ///
  /// - Parameter opensTable: whether a table follows; then its number is enough.
  func isHeading(_ line: DecreeLine, opensTable: Bool) -> Bool {
    let text = line.words
    if isArea(text) { return true }
    return opensTable && opensAsArea(text) && Self.isTitle(text)
  }
}
