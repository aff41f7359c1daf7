/// Tells what stands on a page of the copy but is no part of the decree.
enum PageFurniture {
  /// The lines without page numbers, pictures and running heads; the line behind one of them, or
  /// behind a form feed, starts a page.
  static func removed(from lines: [DecreeLine]) -> [DecreeLine] {
    let running = runningLines(lines)
    let addresses = addressLines(lines)
    var kept = [DecreeLine]()
    var startsPage = false
    var above = ""
    for (index, line) in lines.enumerated() {
      startsPage = startsPage || line.startsPage
      let endsPage = index + 1 == lines.count || lines[index + 1].startsPage
      let isApart = index == 0 || lines[index - 1].isBlank || line.startsPage
      let standsAlone = endsPage || (isApart && lines[index + 1].isBlank)
      let isApartFromText = standsAlone && !awaitsNumber(above)
      if isPageNumber(line.text, standsAlone: isApartFromText) || running.contains(line.number) {
        startsPage = true
        continue
      }
      if isPicture(line.text) || addresses.contains(line.number) { continue }
      var line = line
      line.startsPage = startsPage && !line.isBlank
      if !line.isBlank { (startsPage, above) = (false, line.text) }
      kept.append(line)
    }
    return kept
  }

  /// Whether a number goes on with the line: `Undang-Undang Nomor`, where each word has a line of its own.
  private static func awaitsNumber(_ text: String) -> Bool {
    let word = text.split(separator: " ").last?.lowercased() ?? ""
    return ["nomor", "no.", "no", "tahun", "pasal", "ayat", "angka", "tanggal", "bab"].contains(
      word)
  }

  /// `- 2 -`, `~ 2 ~`, `– 12 –`, `Halaman 2 dari 10`, `Page 2`; a bare number only where it stands alone.
  static func isPageNumber(_ text: String, standsAlone: Bool) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 24, !text.contains("\t") else { return false }
    let words = text.lowercased().split { $0 == " " || $0 == "/" }
    let isDashed = "-–—~".contains(text.first ?? " ") && "-–—~".contains(text.last ?? " ")
    let core = text.filter { !"-–—~ ".contains($0) }
    if isDashed, text.count > 1 {
      return !core.isEmpty && core.allSatisfy(\.isNumber) && core.count <= 4
    }
    if let first = words.first, ["halaman", "hal", "hal.", "page"].contains(String(first)) {
      return words.count > 1
        && words.dropFirst().allSatisfy { $0 == "dari" || $0 == "of" || Int($0) != nil }
    }
    return standsAlone && core.count <= 3 && core.allSatisfy(\.isNumber) && !core.isEmpty
  }

  private static func isPicture(_ text: String) -> Bool {
    text.hasPrefix("![") && text.hasSuffix(")")
  }

  /// `jdih.kpu.go.id` on a line of its own; if a line's end has cut it behind a dot, with the rest.
  private static func addressLines(_ lines: [DecreeLine]) -> Set<Int> {
    var found = Set<Int>()
    var isCut = false
    for line in lines where !line.isBlank {
      let text = line.text.lowercased()
      let isRest = isCut && text.utf8.count <= 6 && text.allSatisfy { $0.isLetter || $0 == "." }
      let isAddress =
        !text.contains { $0.isWhitespace }
        && ["jdih.", "www.", "http://", "https://"].contains { text.hasPrefix($0) }
      isCut = isAddress && text.hasSuffix(".")
      if isAddress || isRest { found.insert(line.number) }
    }
    return found
  }

  /// The lines at the head or foot of a page that, but for digits, most pages have there.
  private static func runningLines(_ lines: [DecreeLine]) -> Set<Int> {
    var pages: [[DecreeLine]] = [[]]
    for line in lines {
      if line.startsPage { pages.append([]) }
      if !line.isBlank { pages[pages.count - 1].append(line) }
    }
    guard pages.count >= 4 else { return [] }
    var places: [String: [Int]] = [:]
    for page in pages.dropFirst() {
      let edges = page.count > 1 ? [page.first, page.last] : [page.first]
      for line in edges.compactMap({ $0 }) where !HeadRow.looksLikeHead(line.text) {
        places[line.words.filter { !$0.isNumber }, default: []].append(line.number)
      }
    }
    return Set(places.values.filter { $0.count * 2 > pages.count }.joined())
  }
}
