extension String {
  /// The words and numbers in lower case, without what stands between them: `Rencana Aksi (2025)`
  /// gives `rencana`, `aksi`, `2025`.
  package var lowercaseWords: [String] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return utf8.split { !$0.isAlphanumeric }.map { word in
      String(unsafeUninitializedCapacity: word.count) { buffer in
        // In ASCII this bit makes a letter small, and is set in every digit.
        buffer.initialize(fromContentsOf: word.lazy.map { $0 | 0x20 })
      }
    }
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
