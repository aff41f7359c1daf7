internal import Slugs

/// The heading of an area taken apart: `I. Manajemen Perubahan` is number `I` and the name behind it.
///
/// Decrees also write `II PENATAAN TATA LAKSANA`, `IV.PENGUATAN AKUNTABILITAS`, `Area I: Manajemen
/// Perubahan` and `POKJA II Penataan Tatalaksana`.
package struct AreaHeading {
  package let number: String?
  package let name: String

  private static let groupWords: Set<String> = ["area", "pokja", "program", "bidang", "kelompok"]

  package init(_ text: String) {
    let opening = text.prefix { $0 == "(" }
    let heading = Self.afterGroupWord(text[...]) ?? text.dropFirst(opening.count)
    let ordinal = heading.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    var rest = heading.dropFirst(ordinal.count)
    let hasMark = rest.first.map { ".):-".contains($0) } ?? false
    if hasMark { rest.removeFirst() }
    rest = rest.drop { $0.isWhitespace || $0 == ":" }
    let isOrdinal =
      hasMark ? ItemMark(ordinal + ".") != nil : Self.isBareNumber(ordinal)
    if isOrdinal, !rest.isEmpty {
      (number, name) = (String(ordinal), String(rest))
    } else {
      (number, name) = (nil, text)
    }
  }

  /// A heading in square brackets is the editor's: `[Judul area tidak terbaca]`.
  static func isEditorial(_ name: String) -> Bool { name.hasPrefix("[") && name.hasSuffix("]") }

  /// The address of an area outside the taxonomy.
  static func slug(of name: String) -> String {
    let slug = Slug.make(String(name.prefix(60)))
    return slug.isEmpty ? "area" : slug
  }

  /// Without its mark only a number or a roman number is no word of the name.
  private static func isBareNumber(_ word: Substring) -> Bool {
    !word.isEmpty
      && (word.allSatisfy { "IVXLC".contains($0) } || word.allSatisfy(\.isNumber))
  }

  /// What stands behind `Area` or `Pokja`, if a number does.
  private static func afterGroupWord(_ text: Substring) -> Substring? {
    let word = text.prefix(while: \.isLetter)
    guard groupWords.contains(word.lowercased()) else { return nil }
    let rest = text.dropFirst(word.count).drop(while: \.isWhitespace)
    let ordinal = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isBareNumber(ordinal) ? rest : nil
  }
}
