/// Turns tokens into terms: `Okt.`, `s.d.`, `31/12/2025` become a month, a range word, a date.
///
/// It settles everything that can be settled from a word's near neighbours, so that the parser sees
/// neither abbreviations' dots nor bullets, nor figures that are really a date.
struct Lexer {
  let tokens: [Token]
  /// The years a garbled year is most likely to be: those of the plan's period.
  let likelyYears: ClosedRange<Int>
  var position = 0
  var lexemes = [Lexeme]()
  var repairs = [Repair]()
  /// Whether figures now read belong to a unit before them: the 1 and 2 of `TW 1-2/2025`.
  var countsUnits = false
  private var openBrackets = 0
  private var isBulleted = false

  init(tokens: [Token], likelyYears: ClosedRange<Int>) {
    self.tokens = tokens
    self.likelyYears = likelyYears
    isBulleted = tokens.first?.isMark("-") ?? false
  }

  mutating func run() {
    while position < tokens.count {
      switch tokens[position].kind {
      case .word(let word): readWord(word)
      case .number(let value, let digits): readNumber(value, digits: digits)
      case .lineEnd: append(.lineEnd, length: 1)
      case .mark(let mark): readMark(Unicode.Scalar(mark))
      }
    }
  }

  // MARK: - For the extensions

  func token(_ index: Int) -> Token? { index < tokens.count ? tokens[index] : nil }

  /// Adds a term for the next tokens and moves past them.
  mutating func append(_ term: Term, length: Int) {
    let range = tokens[position].range.lowerBound..<tokens[position + length - 1].range.upperBound
    lexemes.append(Lexeme(term: term, range: range))
    position += length
    switch term {
    case .unit(let unit): countsUnits = unit != .month && unit != .year
    case .number, .ordinal, .dash, .until, .slash, .comma, .and, .open: break
    default: countsUnits = false
    }
  }

  mutating func appendGarbled(_ replacement: String?, length: Int) {
    let range = tokens[position].range.lowerBound..<tokens[position + length - 1].range.upperBound
    appendGarbled(replacement, range: range)
    position += length
  }

  private mutating func appendGarbled(_ replacement: String?, range: Range<Int>) {
    lexemes.append(Lexeme(term: .garbled(repairs.count), range: range))
    repairs.append(Repair(range: range, replacement: replacement))
  }

  var isAtLineStart: Bool {
    guard let term = lexemes.last?.term else { return true }
    return term == .lineEnd || term == .semicolon
  }

  // MARK: - Marks

  private mutating func readMark(_ mark: Unicode.Scalar) {
    switch mark {
    case "-", "~": readDash()
    case ".": readDot()
    case ",", "|": append(.comma, length: 1)
    case ";": append(.semicolon, length: 1)
    case ":": append(.colon, length: 1)
    case "/", "\\": append(.slash, length: 1)
    case "&", "+": append(.and, length: 1)
    case "(", "[", "{": readOpen()
    case ")", "]", "}": readClose()
    case "'": readApostrophe()
    case "*" where !tokens[position].isGlued && !isAtLineStart: append(.semicolon, length: 1)
    case "_": readBlank()
    default: position += 1
    }
  }

  /// A dash that opens a line is a bullet if the first line has one too; otherwise it is a range
  /// that was broken before its dash.
  private mutating func readDash() {
    if isAtLineStart {
      let isBullet = isBulleted || lexemes.last?.term != .lineEnd
      guard !isBullet else { return position += 1 }
      lexemes.removeLast()
    }
    guard lexemes.last?.term != .dash else { return position += 1 }
    append(.dash, length: 1)
  }

  /// A dot ends a sentence after a whole word or a figure, and is nothing after an abbreviation.
  private mutating func readDot() {
    if let next = token(position + 1), next.isMark(".") { return readBlank() }
    guard let last = lexemes.last else { return position += 1 }
    switch last.term {
    case .month(let number) where last.range.count == Month.names[number - 1].utf8.count:
      append(.semicolon, length: 1)
    case .number where !isAtLineStart, .year, .calendar, .relative:
      append(.semicolon, length: 1)
    default: position += 1
    }
  }

  /// Dots or lines left to be filled in: after figures, as in `20…`, they are an unread year.
  private mutating func readBlank() {
    switch lexemes.last?.term {
    case .number:
      if let range = lexemes.popLast()?.range { appendGarbled(nil, range: range) }
    // What a list leaves out: `Januari, …, Desember`
    case .comma: appendGarbled(nil, range: tokens[position].range)
    default: break
    }
    while let next = token(position), next.isMark(".") || next.isMark("_") { position += 1 }
  }

  private mutating func readOpen() {
    openBrackets += 1
    append(.open, length: 1)
  }

  /// A bracket that was never opened belongs to a count before it: `1) Maret 2) Juni`.
  private mutating func readClose() {
    if openBrackets > 0 {
      openBrackets -= 1
      return append(.close, length: 1)
    }
    switch lexemes.last?.term {
    case .number, .ordinal:
      lexemes.removeLast()
      append(.semicolon, length: 1)
    default: position += 1
    }
  }

  /// `'25` is a year; other apostrophes say nothing.
  private mutating func readApostrophe() {
    guard let next = token(position + 1), next.isGlued,
      case .number(let value, digits: 2) = next.kind
    else { return position += 1 }
    append(.year(2000 + value), length: 2)
  }
}
