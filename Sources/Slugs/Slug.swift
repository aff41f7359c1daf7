/// A name that stands in an address: lower-case letters a to z, digits and single hyphens.
package enum Slug {
  package static func isValid(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 80 else { return false }
    return make(text) == text
  }

  /// The slug of some words: `Penataan Tata Laksana` gives `penataan-tata-laksana`.
  package static func make(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    var bytes = [UInt8]()
    for letter in (isPlain ? text : text.lowercased()).utf8 {
      let byte = (0x41...0x5A).contains(letter) ? letter | 0x20 : letter
      if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
