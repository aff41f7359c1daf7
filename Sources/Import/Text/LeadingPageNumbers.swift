/// Takes away the number with which a copy begins each page that it runs together on one line.
///
/// ```
/// 1 SALINAN KOMISI PEMILIHAN UMUM KABUPATEN …
///
/// 2 - 2 - Pemerintah Provinsi Daerah Khusus Ibukota …
/// ```
/// They are page numbers only if the text begins with 1 and each stands behind an empty line where the
/// next one is due; a numbered item has a mark.
enum LeadingPageNumbers {
  static func removed(from lines: [DecreeLine]) -> [DecreeLine] {
    guard let first = lines.firstIndex(where: { !$0.isBlank }),
      let start = behind(1, in: lines[first].text)
    else { return lines }
    var lines = lines
    lines[first].text = start
    var next = 2
    for index in lines.indices.dropFirst(first + 1) where lines[index - 1].isBlank {
      guard let rest = behind(next, in: lines[index].text) else { continue }
      lines[index].text = rest
      lines[index].startsPage = true
      next += 1
    }
    return lines
  }

  /// What stands behind the number, and behind the page's own number that may follow it.
  private static func behind(_ number: Int, in text: String) -> String? {
    guard text.hasPrefix("\(number) "), !text.contains("\t") else { return nil }
    var words = text.split(separator: " ").dropFirst()
    let own = words.prefix(3).joined()
    if own.hasPrefix("-\(number)-") {
      while let word = words.first, word.allSatisfy({ $0 == "-" || $0.isNumber }) {
        words.removeFirst()
      }
    }
    // A row of figures, or a number of something, is no page.
    guard let word = words.first, words.count >= 8,
      word.first.map({ $0.isUppercase || $0.isLowercase || $0 == "(" }) ?? false
    else { return nil }
    return words.joined(separator: " ")
  }
}
