/// A text in which data of persons are looked for, with the digits in it found once for all checks.
struct SearchedText {
  let bytes: [UInt8]
  /// The runs of digits that are long enough for any number looked for.
  private let runs: [DigitRun]
  let telephoneNumbers: [TelephoneNumber]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    runs = DigitRun.runs(in: bytes, atLeast: TelephoneNumber.shortest)
    telephoneNumbers = TelephoneNumber.numbers(among: runs, in: bytes)
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// The numbers of some lengths that begin and end with a group of digits.
  func numbers(ofLength lengths: ClosedRange<Int>) -> [DigitRun.Number] {
    runs.filter { $0.digitCount >= lengths.lowerBound }
      .flatMap { $0.numbers(ofLength: lengths, in: bytes) }
  }
}
