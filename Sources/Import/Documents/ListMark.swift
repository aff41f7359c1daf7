/// The mark of an item of an HTML list, which HTML itself does not hold: `a.`, `IV.`, `3.`, `-`.
enum ListMark {
  /// - Parameter type: as HTML's attribute has it; empty in a list without numbers.
  static func text(of number: Int, type: String) -> String {
    switch type {
    case "": "-"
    case "a": letter(number) + "."
    case "A": letter(number).uppercased() + "."
    case "i": roman(number).lowercased() + "."
    case "I": roman(number) + "."
    default: "\(number)."
    }
  }

  private static func letter(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let index = max(number - 1, 0)
    return (index >= 26 ? String(letters[index / 26 - 1 & 15]) : "") + String(letters[index % 26])
  }

  private static func roman(_ number: Int) -> String {
    let numerals: [(Int, String)] = [
      (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = min(max(number, 1), 89)
    var result = ""
    for (value, text) in numerals {
      while rest >= value {
        result += text
        rest -= value
      }
    }
    return result
  }
}
