/// A number as decrees write it: `3`, `c`, `III`, `KETIGA`.
struct Ordinal: Hashable {
  /// The ways of writing a number.
  enum Style: Hashable {
    case arabic, lowerLetter, upperLetter, lowerRoman, upperRoman, word
  }

  var style: Style
  var value: Int

  var next: Ordinal { Ordinal(style: style, value: value + 1) }

  /// What a text may stand for, the smallest number first: `V` is five or the 22nd letter.
  static func readings(of text: String) -> [Ordinal] {
    if let value = Int(text), (0...9999).contains(value) {
      return [Ordinal(style: .arabic, value: value)]
    }
    if let value = words.firstIndex(of: text.uppercased()) {
      return [Ordinal(style: .word, value: value + 1)]
    }
    guard text.utf8.count <= 12, text.allSatisfy({ $0.isASCII && $0.isLetter }) else { return [] }
    let isLower = text.first?.isLowercase == true
    let letter = letterValue(text).map {
      Ordinal(style: isLower ? .lowerLetter : .upperLetter, value: $0)
    }
    let roman = romanValue(text).map {
      Ordinal(style: isLower ? .lowerRoman : .upperRoman, value: $0)
    }
    return [letter, roman].compactMap { $0 }.sorted { $0.value < $1.value }
  }

  /// As its style writes it.
  var text: String {
    switch style {
    case .arabic: String(value)
    case .lowerLetter: Self.letters(value).lowercased()
    case .upperLetter: Self.letters(value)
    case .lowerRoman: Self.roman(value).lowercased()
    case .upperRoman: Self.roman(value)
    case .word: Self.words.indices.contains(value - 1) ? Self.words[value - 1] : String(value)
    }
  }

  /// The headings of a decree's decisions.
  static let words = [
    "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN",
    "KESEMBILAN", "KESEPULUH", "KESEBELAS", "KEDUABELAS", "KETIGABELAS", "KEEMPATBELAS",
    "KELIMABELAS", "KEENAMBELAS", "KETUJUHBELAS", "KEDELAPANBELAS", "KESEMBILANBELAS",
    "KEDUAPULUH",
  ]

  /// One letter, or behind the 26th a doubled one.
  private static func letterValue(_ text: String) -> Int? {
    let bytes = Array(text.uppercased().utf8)
    guard let first = bytes.first, bytes.count <= 2, bytes.allSatisfy({ $0 == first }) else {
      return nil
    }
    return Int(first) - 64 + (bytes.count - 1) * 26
  }

  private static func letters(_ value: Int) -> String {
    guard (1...52).contains(value) else { return String(value) }
    let letter = String(decoding: [UInt8(65 + (value - 1) % 26)], as: UTF8.self)
    return value > 26 ? letter + letter : letter
  }

  private static let numerals: [(text: String, value: Int)] = [
    ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4),
    ("I", 1),
  ]

  private static func roman(_ value: Int) -> String {
    var rest = value
    var text = ""
    for numeral in numerals {
      while rest >= numeral.value {
        text += numeral.text
        rest -= numeral.value
      }
    }
    return text
  }

  private static func romanValue(_ text: String) -> Int? {
    var rest = text.uppercased()[...]
    var value = 0
    for numeral in numerals {
      while rest.hasPrefix(numeral.text) {
        rest = rest.dropFirst(numeral.text.count)
        value += numeral.value
      }
    }
    return rest.isEmpty && value > 0 && roman(value) == text.uppercased() ? value : nil
  }
}
