extension String {
  /// The words and numbers in lower case, without what stands between them: `Rencana Aksi (2025)`
  /// gives `rencana`, `aksi`, `2025`.
  package var lowercaseWords: [String] {
    if let words = utf8.withContiguousStorageIfAvailable(Self.lowercaseWords), let words {
      return words
    }
    return lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Nil for a text that is not all ASCII.
  private static func lowercaseWords(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var words = [String]()
    var start = 0
    for index in 0...bytes.count where index == bytes.count || !bytes[index].isAlphanumeric {
      if index > start {
        words.append(
          String(unsafeUninitializedCapacity: index - start) { buffer in
            // In ASCII this bit makes a letter small, and is set in every digit.
            buffer.initialize(fromContentsOf: bytes[start..<index].lazy.map { $0 | 0x20 })
          })
      }
      start = index + 1
    }
    return words
  }

  /// The text with a single space for any white space, and none at its ends; most texts are so
  /// already.
  package var withSingleSpaces: String {
    utf8.withContiguousStorageIfAvailable(Self.hasSingleSpaces) == true
      ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func hasSingleSpaces(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      guard byte > 0x20 || (byte == 0x20 && previous != 0x20) else { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// Whether nothing but white space stands in it.
  package var isBlank: Bool {
    // Nearly always the first byte tells.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return allSatisfy(\.isWhitespace)
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  fileprivate var isAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
  }
}
