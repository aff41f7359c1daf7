/// Digits that a scanner took for letters: `2OO8` and `zo12` are years, `a301` is 4301, and the
/// parts of `134/PMK.O5/2O15` are `PMK.05` and `2015`.
///
/// Where only digits can stand, any letter that looks like one is taken for it; in a regulation's
/// number, whose parts may have letters of their own, only the two that every scanner confuses.
enum ScannedDigits {
  /// The year that four signs mean; nil if a sign can be no digit or none is one.
  static func year(meantBy word: String) -> Int? {
    guard word.utf8.count == 4, hasDigit(word), let year = Int(digits(in: word, lookalikes)),
      (1800...2199).contains(year)
    else { return nil }
    return year
  }

  /// The number of a gazette's issue; a letter after its digits may be one: `12a`.
  static func issue(meantBy word: String) -> String {
    guard hasDigit(word), !endsInLetterOfItsOwn(word) else { return word }
    let digits = digits(in: endsInBracket(word) ? String(word.dropLast()) : word, lookalikes)
    return digits.utf8.allSatisfy(\.isDigit) ? digits : word
  }

  /// A number of a kind that never counts in Roman: the `I` and the `ll` of laws are 1 and 11.
  static func arabic(_ number: String) -> String {
    guard number.utf8.count <= 3, number.utf8.allSatisfy("Il1".utf8.contains) else { return number }
    return String(repeating: "1", count: number.utf8.count)
  }

  /// A regulation's number with the digits of its parts mended.
  static func mended(number: String) -> String {
    var (mended, part) = ("", "")
    for sign in withRomanMonth(number) {
      if sign == "/" || sign == "." {
        mended += Self.part(part) + String(sign)
        part = ""
      } else {
        part.append(sign)
      }
    }
    return mended + Self.part(part)
  }

  /// The number with the month before its year in Roman, if an I of it is the letter that looks like
  /// it: `KPU-Kab/l/2021`.
  private static func withRomanMonth(_ number: String) -> String {
    guard number.utf8.contains(UInt8(ascii: "l")) else { return number }
    var parts = number.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let month = parts.count - 2
    guard month > 0, parts[month].utf8.allSatisfy("lIVX".utf8.contains) else { return number }
    parts[month] = parts[month].replacing("l", with: "I")
    return parts.joined(separator: "/")
  }

  private static func part(_ part: String) -> String {
    let digits = digits(in: part, commonest)
    return hasDigit(part) && digits.utf8.allSatisfy(\.isDigit) ? digits : part
  }

  private static func digits(in word: String, _ meanings: [Character: Character]) -> String {
    String(word.map { meanings[$0] ?? $0 })
  }

  private static func hasDigit(_ word: String) -> Bool { word.utf8.contains(where: \.isDigit) }

  private static func endsInLetterOfItsOwn(_ word: String) -> Bool {
    guard let last = word.last, "aAbB".contains(last) else { return false }
    return word.utf8.dropLast().allSatisfy(\.isDigit)
  }

  /// No issue has five digits, so that the l or 1 after four is the closing bracket: `3472l`.
  private static func endsInBracket(_ word: String) -> Bool {
    guard word.utf8.count == 5, let last = word.last, "lIJ1".contains(last) else { return false }
    return word.utf8.dropLast().allSatisfy(\.isDigit)
  }

  private static let commonest: [Character: Character] = ["o": "0", "O": "0", "l": "1"]

  private static let lookalikes: [Character: Character] = [
    "o": "0", "O": "0", "A": "0", "l": "1", "L": "1", "i": "1", "I": "1", "t": "1", "z": "2",
    "Z": "2",
    "a": "4", "s": "5", "S": "5", "b": "6", "G": "6", "B": "8", "g": "9", "q": "9",
  ]
}
