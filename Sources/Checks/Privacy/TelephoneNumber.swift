internal import Diagnostics

/// A telephone number as it stands in a text: `0812-3456-7890`, `+62 812 3456 7890`, `(0484) 21067`.
struct TelephoneNumber {
  enum Kind {
    /// Of a person: `08…`.
    case mobile
    /// Of a house or an office, with its area code: `0484…`.
    case landline
  }

  let kind: Kind
  /// With the `+` or the bracket it begins with.
  let range: Range<Int>
  /// Its digits as they are dialled within the country: `081234567890`.
  let dialled: String

  /// - Parameter runs: the text's runs of digits, from the shortest number on.
  static func numbers(among runs: [DigitRun], in bytes: [UInt8]) -> [TelephoneNumber] {
    var end = 0
    return runs.flatMap { run in
      run.numbers(ofLength: 8...14, in: bytes) + run.numbers(ofLength: 5...7, in: bytes)
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
    .compactMap { number in
      guard number.range.lowerBound >= end, let found = TelephoneNumber(number, in: bytes) else {
        return nil
      }
      end = number.range.upperBound
      return found
    }
  }

  /// The digits of a text as they would be dialled, to compare two ways of writing a number.
  static func dialled(_ text: some StringProtocol) -> String {
    let digits = String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
    return digits.hasPrefix("62") ? "0" + digits.dropFirst(2) : digits
  }

  /// How many digits the shortest number has.
  static let shortest = 5

  private init?(_ number: DigitRun.Number, in bytes: [UInt8]) {
    let digits = number.digits
    let isAbroad = digits.starts(with: "62".utf8)
    let national = isAbroad ? digits.dropFirst(2) : digits.dropFirst(digits.first == 0x30 ? 1 : 0)
    let start = number.range.lowerBound
    let opening = start > 0 ? bytes[start - 1] : 0x20
    let isOpened = opening == UInt8(ascii: "+") || opening == UInt8(ascii: "(")
    guard let kind = Self.kind(of: number, national: Array(national), opening: opening, in: bytes)
    else { return nil }
    self.kind = kind
    range = (isOpened ? start - 1 : start)..<number.range.upperBound
    let hasTrunk = isAbroad || digits.first == 0x30
    dialled = (hasTrunk ? "0" : "") + String(decoding: national, as: UTF8.self)
  }

  private static func kind(
    of number: DigitRun.Number, national: [UInt8], opening: UInt8, in bytes: [UInt8]
  ) -> Kind? {
    let digits = number.digits
    let isAbroad = digits.starts(with: "62".utf8)
    if isMobile(number) { return .mobile }
    let isNamed = Surroundings.mention(
      names, within: 14, before: number.range.lowerBound, in: bytes)
    guard digits.first == 0x30 || (isAbroad && opening == UInt8(ascii: "+")) else {
      // A number within the town, `Telp. 21067`, is known by the word alone.
      return isNamed && (5...8).contains(digits.count) && number.groupSizes.count <= 2
        && !number.separators.contains(UInt8(ascii: ".")) ? .landline : nil
    }
    return isLandline(number, national, opening, isNamed: isNamed) ? .landline : nil
  }

  private static func isMobile(_ number: DigitRun.Number) -> Bool {
    let digits = number.digits
    guard digits.count >= 10 else { return false }
    let isLocal = digits.starts(with: "08".utf8) && digits[2] != 0x30 && digits.count <= 13
    let isInternational =
      digits.starts(with: "628".utf8) && (11...14).contains(digits.count)
    guard isLocal || isInternational else { return false }
    // `08-12-2025` is a date: the operator's code keeps three digits or more together.
    let sizes = number.groupSizes.drop { isInternational && $0 == 2 }
    return (sizes.first ?? 0) >= 3 && sizes.dropFirst().allSatisfy { $0 >= 2 }
  }

  /// An area code of two or three digits behind the 0, which is parted from the rest unless a word
  /// says that this is a telephone number, and five to eight digits more.
  private static func isLandline(
    _ number: DigitRun.Number, _ national: [UInt8], _ opening: UInt8, isNamed: Bool
  ) -> Bool {
    guard let first = national.first, first != 0x30, first != 0x31, first != 0x38 else {
      return false
    }
    let code = cities.contains { national.starts(with: $0.utf8) } ? 2 : 3
    guard (5...8).contains(national.count - code), national.count <= 11 else { return false }
    let sizes = number.groupSizes.drop { $0 == 2 && number.digits.starts(with: "62".utf8) }
    let isParted = sizes.count > 1 && (sizes.first == code || sizes.first == code + 1)
    let isBracketed = opening == UInt8(ascii: "(") || opening == UInt8(ascii: "+")
    let isPlain = sizes.count <= 3 && !number.separators.contains(UInt8(ascii: "."))
    if isNamed { return sizes.count <= 4 }
    return isPlain && isParted && (isBracketed || sizes.dropFirst().allSatisfy { $0 >= 3 })
  }

  /// The area codes of two digits; all others have three.
  private static let cities = ["21", "22", "24", "31", "61"]

  private static let names: [WordSearch] = [
    "telp", "telepon", "telpon", "tlp", "faks", "fax", "hubungi", "kontak", "whatsapp", "hotline",
    "tel.", "tel:", "hp ", "hp.", "hp:", "wa ", "wa.", "wa:",
  ]
}
