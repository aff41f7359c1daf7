/// A calendar month of a year, such as `2025-11`.
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The months since January of the year 0, so that months are counted and compared as integers.
  let ordinal: Int

  package var year: Int { ordinal / 12 }
  /// 1 for January to 12 for December.
  package var number: Int { ordinal % 12 + 1 }

  /// - Precondition: `number` is 1 to 12 and `year` is 0 to 9999.
  package init(year: Int, number: Int) {
    precondition((1...12).contains(number), "a month's number is 1 to 12")
    precondition((0...9999).contains(year), "a month's year has at most four digits")
    ordinal = year * 12 + number - 1
  }

  init(ordinal: Int) { self.ordinal = ordinal }

  /// Reads the form `2025-11`; nil if the text has any other shape.
  package init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 7, digits[4] == UInt8(ascii: "-") else { return nil }
    var values = [Int]()
    for (index, digit) in digits.enumerated() where index != 4 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      values.append(Int(digit - UInt8(ascii: "0")))
    }
    let number = values[4] * 10 + values[5]
    guard (1...12).contains(number) else { return nil }
    self.init(
      year: values[0] * 1000 + values[1] * 100 + values[2] * 10 + values[3], number: number)
  }

  package static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }

  /// The month after this one.
  package var next: Month { Month(ordinal: ordinal + 1) }
  /// The month before this one.
  package var previous: Month { Month(ordinal: ordinal - 1) }

  /// The form `2025-11`, as in URLs and data.
  package var description: String {
    let (year, number) = (year, number)
    let digit = { (value: Int) in UInt8(ascii: "0") + UInt8(value % 10) }
    return String(unsafeUninitializedCapacity: 7) { bytes in
      bytes[0] = digit(year / 1000)
      bytes[1] = digit(year / 100)
      bytes[2] = digit(year / 10)
      bytes[3] = digit(year)
      bytes[4] = UInt8(ascii: "-")
      bytes[5] = digit(number / 10)
      bytes[6] = digit(number)
      return 7
    }
  }
}
