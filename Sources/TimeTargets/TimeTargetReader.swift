import Diagnostics

/// Reads the words of a time target against the period of its plan.
///
/// `Februari minggu ke-2 tahun 2025` gives kind `pada`, month 2025-02 and its second week; `Desembr
/// 2025` gives kind `tak-terbaca` and the suggestion `Desember 2025`. Every text gives a reading, in
/// time that grows with its length alone.
///
/// The grammar, in EBNF. Words stand for all their forms in `Vocabulary`, letter case and accents of
/// dashes and spaces do not matter, and other words may stand anywhere: they are passed over with a
/// note, and make a target unreadable only where they turn its meaning (`semula`, `ditunda`).
///
/// ```
/// target      = { time | open | recurrence | deadline | exclusion | refinement | vague } ;
/// time        = mention [ range mention ] { list time } ;
/// range       = "-" | "s.d." | "sampai [dengan]" | "hingga" ;
/// list        = "," | ";" | "/" | "&" | "dan" | "serta" | "atau" | line end ;
/// mention     = [ edge { list edge } ] ( month | unit | "tahun" year | figures ) ;
/// month       = [ weeks ] [ days ] [ "bulan" ] month name [ year ] [ weeks [ year ] ]
///             | "bulan" number | "B" two digits ;
/// unit        = ( "triwulan" | "caturwulan" | "semester" ) number { ( list | range ) number } [ year ]
///             | "bulan" number [ "setiap" ] unit ;
/// weeks       = "minggu" number { ( list | range ) [ "minggu" ] number } ;
/// days        = [ "tanggal" ] digits { ( list | range ) digits } ;
/// number      = digits [ "(" words ")" ] | [ "ke-" ] ( digits | roman | words ) | "terakhir" ;
/// year        = [ "tahun" [ "anggaran" ] ] ( four digits | two digits | "berjalan" | "berikutnya" ) ;
/// figures     = d/m/yyyy | d/m/yy | yyyy-m-d | m/yyyy | yyyy-m | d/m ;   (also with "-" or ".")
/// edge        = "awal" | "pertengahan" | "akhir" ;
/// open        = ( "mulai" | "sejak" | "dari" ) mention [ ( range | "selesai" ) mention ]
///             | mention "dan seterusnya" ;
/// recurrence  = ( "setiap" | "per" ) [ edge ] [ number ] ( unit word | weekday | "tanggal" | mention )
///             | number unit word "sekali" | unit word "-an" | "sepanjang tahun" | "berkala"
///             | number "kali" [ "dalam" ] number unit word ;
/// deadline    = ( "paling lambat" | "selambat-lambatnya" | "sebelum" | range ) mention ;
/// exclusion   = "kecuali" mention { list mention } ;
/// refinement  = mention ( "(" time ")" | ":" time | time ) ;   (the smaller of the two is meant)
/// vague       = number unit word | ( number unit word ) "setelah" event | "sesuai" words | … ;
/// ```
///
/// Sources: SPEC "Time targets"; UU 17/2003 and PP 39/2006 for the fiscal year and its quarters; the
/// five decrees' annexes; the spelling of numbers and of `s.d.` after Ejaan yang Disempurnakan.
///
/// How it decides where the words leave a choice:
/// - Recurring words outweigh a deadline, a deadline outweighs plain months, months outweigh words
///   that name none (`Januari 2025 (tentatif)`). An edge (`akhir Juni`) is a deadline, but not at an
///   end of a range.
/// - A year or `awal`, `minggu ke-1` said before a list holds for the list; said behind it, weeks
///   hold for the month they stand at, a year for all.
/// - `November - Januari 2026` begins in 2025, unless the plan lies in 2026 alone: there, as with
///   `Juni - Maret` in any plan of one year, the end comes before the start, which is an error.
/// - A year by itself is all its months in the period, but only the frame of other words: `2 kali
///   dalam tahun 2025` names no month.
/// - `setiap tahun` and `2 kali setahun` name no month; `setiap 3 bulan` is the quarters' last
///   months, whatever `mulai` says.
/// - What follows `setelah`, or a number of days before `sebelum`, is an event and no time.
/// - `sampai Juni` by itself is a deadline in June, with `setiap bulan` a range from the period's
///   start. `Maret sampai selesai` is March: its end cannot be read.
/// - `minggu terakhir` gives no week: some months have four, others five.
/// - A list with one garbled word is garbled as a whole; half a list is never given.
package struct TimeTargetReader: Sendable {
  private let period: Period

  package init(period: Period) { self.period = period }

  package func read(_ text: String) -> TimeTargetReading {
    read(text, suggestsRepair: true)
  }

  func read(_ text: String, suggestsRepair: Bool) -> TimeTargetReading {
    let tokens = Tokenizer.tokens(of: text)
    if let known = withoutWords(tokens, text) { return known }
    var lexer = Lexer(tokens: tokens, likelyYears: period.first.year...period.last.year)
    lexer.run()
    var parser = ExpressionParser(lexemes: lexer.lexemes, of: text, period: period)
    var expression = parser.run()
    guard expression.garbled.isEmpty else {
      let suggestion = suggestsRepair ? repairedText(text, lexer.repairs) : nil
      return unreadable(text, lexer.repairs.map { remark(on: $0, in: text, suggestion) })
    }
    guard !expression.isUnreadable else {
      return unreadable(text, expression.remarks.filter { $0.severity != .note })
    }
    expression.tidy()
    return evaluate(expression, text)
  }

  private func evaluate(_ expression: Expression, _ text: String) -> TimeTargetReading {
    var evaluator = ExpressionEvaluator(expression, period: period)
    guard let target = evaluator.evaluate(text) else {
      let message = "teks ini tidak menyebut waktu; tulis bulan dan tahunnya"
      return unreadable(text, [.unreadable(message, at: 0..<text.utf8.count)])
    }
    var remarks = evaluator.remarks
    if !target.months.isEmpty { remarks += expression.ignored.map { ignored($0, in: text) } }
    return TimeTargetReading(target: target, remarks: sorted(remarks))
  }

  /// Texts that are no words: an empty cell, a dash, the mark of a copy that cannot be read.
  private func withoutWords(_ tokens: [Token], _ text: String) -> TimeTargetReading? {
    if tokens.allSatisfy({ $0.isMark("-") || $0.kind == .lineEnd }) {
      return TimeTargetReading(target: TimeTarget(text: text, kind: .unscheduled))
    }
    guard tokens.count == 4, tokens[0].isMark("["), tokens[1].word == "tak",
      tokens[2].word == "terbaca", tokens[3].isMark("]")
    else { return nil }
    let remark = Remark(
      id: "waktu.salinan-tak-terbaca", severity: .note,
      message: "waktunya tidak terbaca pada salinan keputusan",
      range: tokens[0].range.lowerBound..<tokens[3].range.upperBound)
    return unreadable(text, [remark])
  }

  private func unreadable(_ text: String, _ remarks: [Remark]) -> TimeTargetReading {
    TimeTargetReading(target: TimeTarget(text: text, kind: .unreadable), remarks: sorted(remarks))
  }

  private func sorted(_ remarks: [Remark]) -> [Remark] {
    var unique = [Remark]()
    for remark in remarks.sorted(by: { ($0.range.lowerBound, $0.id) < ($1.range.lowerBound, $1.id) }
    )
    where remark != unique.last {
      unique.append(remark)
    }
    return unique
  }
}
