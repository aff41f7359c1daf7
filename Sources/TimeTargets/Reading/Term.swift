/// What a word or a sign of a time target means to the grammar; `Peb` is `month(2)`.
enum Term: Hashable {
  // Times.
  case month(Int)
  /// A date in figures: `31/12/2025`, `2025-03`, `B06`.
  case calendar(CalendarDate)
  case number(Int, digits: Int)
  /// `kedua`, `ke-2`, `II`.
  case ordinal(Int)
  /// `terakhir`.
  case lastOrdinal
  /// A year that can be nothing else: `'25`.
  case year(Int)
  /// A year counted from the plan's first one: 0 `tahun berjalan`, 1 `tahun berikutnya`.
  case relative(Int)
  case unit(CalendarUnit)
  /// `tanggal`.
  case dateWord
  /// `Senin`.
  case weekday

  // Ways of joining times.
  case dash, until, slash, comma, semicolon, colon, lineEnd, and, or, open, close
  /// `antara`: the next `dan` is a range.
  case between
  /// `mulai`: up to the period's end, unless an end follows.
  case from
  /// `selesai`: the end of what `mulai` opened.
  case finish
  /// `ke`: the end of what `dari` opened, and otherwise nothing.
  case to
  /// `dan seterusnya`.
  case onward
  /// `kecuali`.
  case except

  // Ways of meaning them.
  /// `setiap`.
  case each
  /// `per`, which also means "as of".
  case per
  /// `bulanan`.
  case adverb(CalendarUnit)
  /// `kali`.
  case times
  /// `sekali`.
  case once
  /// `secara berkala`: recurring, in months still to be named.
  case recurring
  case edge(Edge)
  /// `paling lambat`.
  case by
  /// `sebelum`.
  case before
  /// `setelah`: what follows is an event, not a time of the action.
  case after
  /// `sepanjang`.
  case throughout
  /// `selama`.
  case during

  // Words without a time.
  /// `insidentil`, `sesuai kebutuhan`: a time that names no month.
  case unscheduled
  /// `pada`, `dilaksanakan`: says nothing that matters here.
  case filler
  /// `bukan`, `ditunda`: turns the meaning of what stands beside it.
  case contrary
  /// A misspelling; the index of its repair.
  case garbled(Int)
  case unknown
}

extension Term {
  /// Whether it may stand between numbers of one kind: days, weeks, years, quarters.
  var joinsNumbers: Bool {
    switch self {
    case .dash, .until, .comma, .and, .slash, .or: true
    default: false
    }
  }
}

/// A month in figures, with its day and its year where they are said.
struct CalendarDate: Hashable {
  var year: Int?
  /// Not checked yet: figures may say month 13.
  var month: Int
  var day: Int?
}

/// A term, and the bytes of the input it was read from.
struct Lexeme {
  let term: Term
  let range: Range<Int>
}
