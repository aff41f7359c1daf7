/// The running text of a decree as its copy has it, from its title to its table: lines joined to
/// paragraphs, labels and item marks taken off.
struct FaithfulnessProse {
  enum Part {
    case title, considerations, legalBasis, dictum, annex
  }

  struct Paragraph {
    let part: Part
    /// The line of the copy on which it begins, from 1.
    let line: Int
    /// `a` or `10`, of an item of Menimbang, Mengingat or the dictum.
    let mark: String?
    var words: String
  }

  private(set) var paragraphs: [Paragraph] = []
  private var part = Part.title
  private var isOpen = false
  private var blankLines = 0

  init(_ decree: FaithfulnessDecree) throws {
    for (index, line) in try decree.lines().enumerated() {
      // The annex's closing, behind the table, repeats the decree's own and is transcribed once.
      if line.contains("\t") || line.hasPrefix("|") { break }
      read(line, number: index + 1)
    }
  }

  func paragraphs(of part: Part) -> [Paragraph] { paragraphs.filter { $0.part == part } }

  private mutating func read(_ line: String, number: Int) {
    var text = line.replacing(/^\s*(- )?\s*/, with: "")
    blankLines = text.isEmpty ? blankLines + 1 : 0
    // A page break cuts a sentence with one blank line; more end it, and so does its full stop.
    if text.isEmpty { isOpen = isOpen && blankLines == 1 && !endsSentence }
    openPart(&text)
    guard !text.isEmpty else { return }
    if let mark = takeMark(from: &text) {
      add(text, mark: mark, line: number)
    } else if isOpen, continues(text) {
      paragraphs[paragraphs.count - 1].words += " " + text
    } else {
      add(text, mark: nil, line: number)
    }
    isOpen = !text.hasSuffix(";")
  }

  private mutating func add(_ words: String, mark: String?, line: Int) {
    paragraphs.append(Paragraph(part: part, line: line, mark: mark, words: words))
  }

  /// Begins a part at its label, and takes the label off.
  private mutating func openPart(_ text: inout String) {
    let labels: [(Regex<Substring>, Part)] = [
      (/^Menimbang\s*:\s*/, .considerations), (/^Mengingat\s*:\s*/, .legalBasis),
      (/^MEMUTUSKAN\s*:?\s*$/, .dictum),
    ]
    for (label, part) in labels where text.prefixMatch(of: label) != nil {
      text.replace(label, with: "")
      (self.part, isOpen) = (part, false)
    }
    if text.hasPrefix("Ditetapkan di ") { (part, isOpen) = (.annex, false) }
    if part == .title, text.hasPrefix("KEPUTUSAN ") || text.hasPrefix("KETUA ") { isOpen = false }
  }

  /// In the annex the marks are the site's own words too, and stay.
  private func takeMark(from text: inout String) -> String? {
    if part == .dictum, let label = text.prefixMatch(of: /(KE[A-Z]+|M[Ee][A-Za-z]+)\s*:\s/) {
      if label.1.hasPrefix("KE") { text = "\(label.1) " + text[label.range.upperBound...] }
      return String(label.1)
    }
    if part == .annex {
      return text.prefixMatch(of: /[a-z][.)]\s|\d\d?[.)]\s|[IVX]+\s/).map { String($0.0) }
    }
    guard part != .title, let item = text.prefixMatch(of: /([a-z]|\d\d?)[.)](?!\d)\s*/) else {
      return nil
    }
    text = String(text[item.range.upperBound...])
    return String(item.1)
  }

  private var endsSentence: Bool {
    guard let last = paragraphs.last?.words.last else { return true }
    return ".;:".contains(last)
  }

  /// Headings in capitals are not gone on with by a sentence, nor a sentence by a heading.
  private func continues(_ text: String) -> Bool {
    guard let last = paragraphs.last, last.part == part else { return false }
    return !text.contains(where: \.isLetter)
      || last.words.contains(where: \.isLowercase) == text.contains(where: \.isLowercase)
  }
}
