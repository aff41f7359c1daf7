internal import PlanModel

/// The parts of a decree as stretches of its lines.
struct DecreeParts {
  enum Part: Int, CaseIterable {
    case head, considerations, legalBasis, attention, dictum, closing, annex

    var name: String {
      switch self {
      case .head: "kepala keputusan"
      case .considerations: "Menimbang"
      case .legalBasis: "Mengingat"
      case .attention: "Memperhatikan"
      case .dictum: "Memutuskan"
      case .closing: "penutup (“Ditetapkan di …”)"
      case .annex: "lampiran"
      }
    }
  }

  private(set) var lines: [Part: [DecreeLine]] = [:]
  /// Whether the considerations were found without the word Menimbang.
  private(set) var lacksConsiderationsLabel = false

  subscript(part: Part) -> [DecreeLine] { lines[part] ?? [] }

  /// Cuts the lines where the words stand that open each part; the parts have one order.
  init(_ all: [DecreeLine]) {
    var part = Part.head
    // A file that holds nothing but an annex has no considerations.
    if !all.contains(where: { Self.opening(of: $0.words) != nil }) { part = .annex }
    for line in all {
      var line = line
      if part != .annex, let opened = Self.opening(of: line.words),
        opens(opened.part, after: part)
      {
        part = opened.part
        line.text = opened.rest
      } else if part == .closing, AnnexOpening.opens(line, after: self[.closing]) {
        part = .annex
      } else if part == .dictum, AnnexOpening.isLabel(line.words) {
        part = .annex
      }
      lines[part, default: []].append(line)
    }
    findUnlabelledConsiderations()
  }

  /// A part opens where it is due; of those above the decision, some decrees name Mengingat first.
  private func opens(_ new: Part, after current: Part) -> Bool {
    if new.rawValue > current.rawValue { return true }
    return new.rawValue > Part.head.rawValue && current.rawValue < Part.dictum.rawValue
      && self[new].isEmpty
  }

  /// Where the word Menimbang is lost, often with the first page, its items tell themselves by `bahwa`.
  /// They begin with the words behind the last line in capitals, which may end an item of that page.
  private mutating func findUnlabelledConsiderations() {
    let head = self[.head]
    guard self[.considerations].isEmpty,
      let first = head.firstIndex(where: { line in
        (StepMark(line.words)?.rest ?? line.words).lowercased().hasPrefix("bahwa ")
      })
    else { return }
    let above = head[..<first].lastIndex { !$0.text.contains(where: \.isLowercase) && !$0.isBlank }
    let start = above.map { $0 + 1 } ?? 0
    lines[.head] = Array(head[..<start])
    lines[.considerations] = Array(head[start...])
    lacksConsiderationsLabel = true
  }

  private static func opening(of text: String) -> (part: Part, rest: String)? {
    var text = text[...]
    while let first = text.first, "-•".contains(first) {
      text = text.dropFirst().drop { $0 == " " }
    }
    let words: [(String, Part)] = [
      ("menimbang", .considerations), ("mengingat", .legalBasis), ("memperhatikan", .attention),
    ]
    for (word, part) in words where text.lowercased().hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      let behind = rest.drop { $0 == " " }
      // `Mengingat pentingnya …` in the running text opens nothing.
      let isOpening =
        behind.isEmpty || behind.first == ":" || StepMark(behind) != nil
        || behind.hasPrefix("bahwa")
      guard isOpening, rest.first.map({ !$0.isLetter }) ?? true else { continue }
      return (part, Spaces.trimmed(behind.drop { $0 == ":" || $0 == " " }))
    }
    let letters = text.prefix(40).filter(\.isLetter)
    if letters.hasPrefix("MEMUTUSKAN"), text.first == "M" {
      let rest = text.lastIndex(of: ":").map { text[text.index(after: $0)...] } ?? ""
      return (.dictum, letters.count > 10 ? String(Spaces.trimmed(rest)) : "")
    }
    if text.lowercased().hasPrefix("ditetapkan di") { return (.closing, String(text)) }
    return nil
  }
}

/// Tells where the annex begins behind the closing of the decree.
enum AnnexOpening {
  static func opens(_ line: DecreeLine, after closing: [DecreeLine]) -> Bool {
    let text = line.words
    if isLabel(text) || line.text.contains("\t") || RowSplitter.isBarRow(text) { return true }
    guard closing.count > 2 else { return false }
    return isTitle(text) || isChapter(text) || isNumberedArea(text)
  }

  /// `II Penataan Tata Laksana`.
  private static func isNumberedArea(_ text: String) -> Bool {
    guard let number = AreaHeading(text).number, text.split(separator: " ").count < 12 else {
      return false
    }
    return RomanNumber(number) != nil && number.allSatisfy(\.isUppercase)
  }

  /// `LAMPIRAN`, `Lampiran I`, `LAMPIRAN KEPUTUSAN …`, but no sentence that speaks of an annex.
  static func isLabel(_ text: String) -> Bool {
    guard text.hasPrefix("LAMPIRAN") || text.hasPrefix("Lampiran"),
      !".;,".contains(text.last ?? ".")
    else { return false }
    let words = text.dropFirst(8).split(separator: " ")
    guard let next = words.first, text.dropFirst(8).first.map({ !$0.isLetter }) ?? true else {
      return text.count == 8
    }
    let known: Set<String> = ["keputusan", "surat", "nomor", ":", "peraturan"]
    return known.contains(next.lowercased()) || RomanNumber(String(next)) != nil
      || Int(next.filter { $0 != ":" }) != nil
  }

  private static let titleWords = ["RENCANA", "PROGRAM", "MATRIKS", "MATRIK", "TABEL", "DAFTAR"]

  private static func isTitle(_ text: String) -> Bool {
    titleWords.contains { text.hasPrefix($0 + " ") } && text == text.uppercased()
  }

  static func isChapter(_ text: String) -> Bool {
    text.hasPrefix("BAB ") || (StepMark(text)?.isFirst ?? false && text == text.uppercased())
  }
}
