import Testing

/// A text as the words it has, so that only words and their order count, never white space.
struct FaithfulnessWords: CustomTestStringConvertible {
  let words: [String]
  private let places: [String: [Int]]

  init(_ text: String) {
    words = Self.split(text)
    var places = [String: [Int]]()
    for (place, word) in words.enumerated() { places[word, default: []].append(place) }
    self.places = places
  }

  /// A page's words: tags removed, entities decoded.
  init(html: String) { self.init(FaithfulnessHTML.text(of: html)) }

  /// Whether the words of a text stand here, all of them, one behind the other.
  func contain(_ text: String) -> Bool {
    let wanted = Self.split(text)
    guard let first = wanted.first else { return true }
    return places[first, default: []].contains { place in
      words[place...].prefix(wanted.count).elementsEqual(wanted)
    }
  }

  var testDescription: String { "a text of \(words.count) words" }

  /// Curly quotation marks are words of their own: a page may set them around a decree's words.
  static func split(_ text: String) -> [String] {
    text.replacing("“", with: " “ ").replacing("”", with: " ” ")
      .split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The text with one space between two words.
  static func normalised(_ text: String) -> String { split(text).joined(separator: " ") }
}

/// What a reader sees of a page.
enum FaithfulnessHTML {
  /// Tags inside a word or between two; all others end a word.
  private static let inline: Set<String> = ["a", "b", "i", "em", "strong", "span", "code", "sup"]

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": "\u{A0}",
  ]

  static func text(of html: String) -> String {
    var text = ""
    var rest = html[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      text += rest[..<start]
      let isTag = rest[start] == "<"
      guard let end = rest[start...].firstIndex(of: isTag ? ">" : ";") else {
        return text + rest[start...]
      }
      let inside = rest[rest.index(after: start)..<end]
      text += isTag ? separator(of: inside) : character(of: inside)
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }

  private static func separator(of tag: Substring) -> String {
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    return inline.contains(name.lowercased()) ? "" : " "
  }

  private static func character(of entity: Substring) -> String {
    if let known = entities[String(entity)] { return known }
    let code = entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : nil
    let number = code ?? (entity.hasPrefix("#") ? UInt32(entity.dropFirst()) : nil)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "&\(entity);"
  }
}
