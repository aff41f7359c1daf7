/// Reads the date of a letter or of minutes for its year: `tanggal 18 Januari 2022`,
/// `tertanggal Senin, 9 Januari Tahun 2025`, `tgl. 18-01-2022`.
struct DateReader: Sendable {
  let words: Words

  /// The year of the date that begins here with `tanggal`.
  func date(at start: Int) -> Found<Int>? {
    guard words[start].isAny(.date) else { return nil }
    var index = words.skipping(".:", from: start + 1)
    if words[index].isAny(.weekday) { index = words.skipping(",", from: index + 1) }
    guard let day = words[index].integer, (1...31).contains(day) else { return nil }
    index = words.skipping("-/.", from: index + 1)
    guard isMonth(words[index]) else { return nil }
    index = words.skipping("-/.,", from: index + 1)
    if words[index].isAny(.year) { index += 1 }
    guard let year = words[index].year else { return nil }
    return Found(value: year, end: index + 1)
  }

  private func isMonth(_ token: Token) -> Bool {
    if let number = token.integer { return (1...12).contains(number) }
    return token.isAny(.month)
  }
}
