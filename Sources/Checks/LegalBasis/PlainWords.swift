/// The words and numbers of a text, in lower case and without any sign, each with its place.
///
/// `Tahun1999 Undang–Undang` gives `tahun`, `1999`, `undang`, `undang`: spacing, hyphens and split lines
/// make no difference, so that what a citation says can be found again in the words it was read from.
struct PlainWords {
  struct Word: Hashable {
    var key: String
    /// In UTF-8 bytes from the start of the text.
    var range: Range<Int>

    var number: Int? { key.utf8.first?.isDigit == true ? Int(key) : nil }
  }

  private(set) var words: [Word] = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let isDigit = bytes[start].isDigit
        guard isDigit || bytes[start].isLetter else {
          start += 1
          continue
        }
        var end = start + 1
        while end < bytes.count, isDigit ? bytes[end].isDigit : bytes[end].isLetter { end += 1 }
        words.append(Word(key: Self.key(bytes[start..<end]), range: start..<end))
        start = end
      }
    }
  }

  var keys: [String] { words.map(\.key) }

  var indices: Range<Int> { words.indices }

  subscript(index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  /// The bytes from the first to the last of the words.
  func range(of indices: Range<Int>) -> Range<Int> {
    guard !indices.isEmpty else { return 0..<0 }
    return words[indices.lowerBound].range
      .lowerBound..<words[indices.upperBound - 1].range.upperBound
  }

  /// Whether the words stand at an index.
  func stand(_ keys: [String], at index: Int) -> Bool {
    guard !keys.isEmpty, index >= 0, index + keys.count <= words.count else { return false }
    return keys.indices.allSatisfy { words[index + $0].key == keys[$0] }
  }

  /// Where the words first stand within a range of indices, if need be beyond its end.
  func first(_ keys: [String], in indices: Range<Int>) -> Int? {
    indices.clamped(to: words.indices).first { stand(keys, at: $0) }
  }

  /// Small letters; a plain number without its leading zeros, for `Nomor 05` is `Nomor 5`.
  private static func key(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var bytes = bytes
    if bytes[bytes.startIndex].isDigit {
      while bytes.count > 1, bytes[bytes.startIndex] == UInt8(ascii: "0") { bytes.removeFirst() }
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      buffer.initialize(fromContentsOf: bytes.lazy.map { $0 | 0x20 })
    }
  }
}

extension String {
  /// A cheap search for a word in small letters, whatever the case here.
  func contains(folded word: String) -> Bool {
    let word = Array(word.utf8)
    return utf8.withContiguousStorageIfAvailable { bytes in
      var matched = 0
      for byte in bytes {
        if byte | 0x20 != word[matched] { matched = 0 }
        guard byte | 0x20 == word[matched] else { continue }
        matched += 1
        if matched == word.count { return true }
      }
      return false
    } ?? lowercased().contains(String(decoding: word, as: UTF8.self))
  }
}
