/// An e-mail address in a text.
struct MailAddress {
  let range: Range<Int>
  /// In small letters.
  let domain: String

  /// Whether it is at one of the providers where anyone has an address.
  var isPrivate: Bool {
    let labels = domain.split(separator: ".")
    guard labels.count > 1, !domain.hasSuffix(".go.id") else { return false }
    // `yahoo.co.id` and `hotmail.com` have their provider's name first.
    return labels.first.map { Self.providers.contains(String($0)) } ?? false
  }

  static func addresses(in bytes: [UInt8]) -> [MailAddress] {
    var addresses = [MailAddress]()
    for (position, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      var lower = position
      while lower > 0, isLocal(bytes[lower - 1]) { lower -= 1 }
      var upper = position + 1
      while upper < bytes.count, isDomain(bytes[upper]) { upper += 1 }
      while upper > position, bytes[upper - 1] == UInt8(ascii: ".") { upper -= 1 }
      guard lower < position, upper > position + 1 else { continue }
      addresses.append(
        MailAddress(
          range: lower..<upper,
          domain: String(decoding: bytes[position + 1..<upper], as: UTF8.self).lowercased()))
    }
    return addresses
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "%")
  }

  private static let providers: Set<String> = [
    "aol", "fastmail", "gmail", "gmx", "googlemail", "hotmail", "icloud", "live", "mail", "me",
    "msn", "outlook", "plasa", "proton", "protonmail", "rocketmail", "telkom", "yahoo", "yandex",
    "ymail", "zoho",
  ]
}
