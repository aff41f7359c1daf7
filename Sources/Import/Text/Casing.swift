/// Writes words that a decree has in capitals as it writes them elsewhere.
///
/// `PEMBANGUNAN ZONA INTEGRITAS MENUJU WBK` becomes `Pembangunan Zona Integritas Menuju WBK`: a word
/// that the decree's other lines have in capitals stays so, the small words of a title stay small.
struct Casing {
  /// Words in capitals in lines that are not all capitals.
  private let abbreviations: Set<String>

  private static let smallWords: Set<String> = [
    "dan", "di", "ke", "dari", "yang", "untuk", "pada", "dengan", "dalam", "atau", "oleh", "atas",
    "bagi", "tentang", "sebagai", "serta", "terhadap", "kepada",
  ]
  private static let known: Set<String> = [
    "KPU", "WBK", "WBBM", "SDM", "ASN", "DPRD", "RI", "ZI", "PPID", "SPIP",
  ]

  init(_ lines: [DecreeLine]) {
    var abbreviations = Set<String>()
    var plain = Set<String>()
    for line in lines where line.text.contains(where: \.isLowercase) {
      // A line with more capitals than small letters is a title with a stray small word.
      let letters = line.text.count(where: \.isLetter)
      guard line.text.count(where: \.isLowercase) * 2 > letters else { continue }
      // An address has its own way of writing.
      let sentences = line.text.split(separator: " ").filter {
        !$0.contains("/") || !$0.contains(".")
      }
      for word in sentences.joined(separator: " ").split(whereSeparator: { !$0.isLetter })
      where (2...6).contains(word.count) {
        if word.allSatisfy(\.isUppercase) {
          abbreviations.insert(String(word))
        } else {
          plain.insert(word.uppercased())
        }
      }
    }
    self.abbreviations = abbreviations.subtracting(plain)
  }

  /// A title or an office; a text that is not all capitals stays as it is.
  func title(_ text: String) -> String {
    guard isCapitals(text) else { return text }
    let words = text.split(separator: " ").enumerated().map { index, word in
      index > 0 && Self.smallWords.contains(word.lowercased())
        ? word.lowercased() : capitalised(String(word))
    }
    return words.joined(separator: " ")
  }

  /// A person's or a place's name; what holds a dot, such as `S.H.`, stays as it is.
  func name(_ text: String) -> String {
    guard isCapitals(text) else { return text }
    return text.split(separator: " ").map { word in
      word.contains(".") || word.count == 1 ? String(word) : Self.capitalised(String(word))
    }.joined(separator: " ")
  }

  private func isCapitals(_ text: String) -> Bool {
    let letters = text.count(where: \.isLetter)
    return letters > 0 && text.count(where: \.isUppercase) * 5 > letters * 4
  }

  private func capitalised(_ word: String) -> String {
    let letters = word.filter(\.isLetter)
    if Self.known.contains(letters) || abbreviations.contains(letters) { return word }
    // `eTA` among capitals is a name that is written so.
    if word.first?.isLowercase == true, letters.contains(where: \.isUppercase) { return word }
    return Self.capitalised(word)
  }

  static func capitalised(_ word: String) -> String {
    var result = ""
    var startsPart = true
    for character in word {
      result += startsPart ? character.uppercased() : character.lowercased()
      startsPart = !character.isLetter && character != "'" && character != "’"
    }
    return result
  }
}
