/// The months' names in Indonesian, long as in `10 Desember 2025`, short as over a timeline.
extension Month {
  /// `November`, without the year.
  package var indonesianName: String { Self.names[number - 1] }

  /// `Nov`, without the year.
  package var shortName: String { Self.shortNames[number - 1] }

  /// `November 2025`.
  package var longName: String { "\(indonesianName) \(year)" }

  /// The month's number, from 1, that a word names in any spelling that time targets know: 11 for
  /// `Nopember` and `nov`; nil for another word.
  package static func number(named word: String) -> Int? {
    guard case .month(let number) = Vocabulary.term(word.lowercased()) else { return nil }
    return number
  }

  /// January to December; their first three letters are the short names of REFERENCE "Time".
  package static let names = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
  ]
  private static let shortNames = names.map { String($0.prefix(3)) }
}
