internal import Crypto

/// A UUID made from a name (RFC 9562, version 5): the same name gives the same identifier on every
/// machine and under every address of the site.
package struct NameBasedUUID: Hashable, Sendable, CustomStringConvertible {
  /// `c3e2f7a5-…`, in lower case.
  package let description: String

  /// - Parameter name: `rencana:soppeng/2025/zona-integritas`.
  package init(_ name: String) {
    var hash = Insecure.SHA1()
    hash.update(data: Self.namespace)
    hash.update(data: Array(name.utf8))
    var bytes = Array(hash.finalize().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    description = Self.text(bytes)
  }

  /// Terbit's own namespace, drawn once at random: bd7c2c4e-6a4f-4d0b-9a55-0e6f8d1b7a93.
  private static let namespace: [UInt8] = [
    0xBD, 0x7C, 0x2C, 0x4E, 0x6A, 0x4F, 0x4D, 0x0B, 0x9A, 0x55, 0x0E, 0x6F, 0x8D, 0x1B, 0x7A, 0x93,
  ]

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append("-") }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }
}
