/// Marks English words in HTML, so that screen readers pronounce them (WCAG 2.2, 3.1.2).
///
/// With the term `role model`, `menjadi role model dan <em>coaching</em>` becomes
/// `menjadi <span lang="en">role model</span> dan <em lang="en">coaching</em>`. Emphasis counts as
/// English, as EYD has foreign terms in italics, unless one of its words is plainly Indonesian.
package struct ForeignTerms: Sendable {
  /// The terms in small letters by their first byte, the longest first.
  private let terms: [UInt8: [[UInt8]]]

  /// - Parameter terms: English terms; case does not matter.
  package init(_ terms: [String] = []) {
    let words = terms.map { Array($0.lowercased().utf8) }.filter { !$0.isEmpty }
    self.terms = Dictionary(grouping: words, by: { $0[0] })
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// - Parameter html: well-formed HTML as cmark-gfm renders it.
  func marked(_ html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
      guard !terms.isEmpty || Self.hasEmphasis(bytes) else { return nil }
      var scan = ForeignTermScan(bytes, terms: terms)
      return scan.result()
    } ?? html
  }

  private static func hasEmphasis(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset + 3 < bytes.count {
      if bytes[offset] == UInt8(ascii: "<"), bytes[offset + 1] == UInt8(ascii: "e"),
        bytes[offset + 2] == UInt8(ascii: "m"), bytes[offset + 3] == UInt8(ascii: ">")
      {
        return true
      }
      offset += 1
    }
    return false
  }
}

/// One pass over a piece of HTML.
private struct ForeignTermScan {
  private static let opening = Array("<em>".utf8)
  private static let closing = Array("</em>".utf8)

  private let bytes: UnsafeBufferPointer<UInt8>
  private let terms: [UInt8: [[UInt8]]]
  private var output: [UInt8] = []
  private var offset = 0
  /// Where what is not yet in the output begins.
  private var rest = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, terms: [UInt8: [[UInt8]]]) {
    self.bytes = bytes
    self.terms = terms
  }

  /// The marked HTML; nil if there is nothing to mark.
  mutating func result() -> String? {
    var isInWord = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "<") {
        takeTag()
        isInWord = false
      } else if byte == UInt8(ascii: "&") {
        skip(behind: UInt8(ascii: ";"))
        isInWord = false
      } else if !isInWord, let term = term(at: offset) {
        mark(offset..<offset + term, "<span lang=\"en\">", "</span>")
      } else {
        isInWord = byte.isWord
        offset += 1
      }
    }
    guard rest > 0 else { return nil }
    output += bytes[rest...]
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func takeTag() {
    guard starts(Self.opening, at: offset), let end = endOfEmphasis(),
      EmphasizedWords.areForeign(bytes[offset + Self.opening.count..<end])
    else { return skip(behind: UInt8(ascii: ">")) }
    let content = offset + Self.opening.count
    output += bytes[rest..<offset]
    output += Array("<em lang=\"en\">".utf8)
    (rest, offset) = (content, end + Self.closing.count)
  }

  private func endOfEmphasis() -> Int? {
    (offset..<bytes.count).first { starts(Self.closing, at: $0) }
  }

  private mutating func mark(_ range: Range<Int>, _ opening: String, _ closing: String) {
    output += bytes[rest..<range.lowerBound]
    output += Array(opening.utf8) + bytes[range] + Array(closing.utf8)
    (rest, offset) = (range.upperBound, range.upperBound)
  }

  private mutating func skip(behind end: UInt8) {
    while offset < bytes.count, bytes[offset] != end { offset += 1 }
    offset += 1
  }

  private func starts(_ words: [UInt8], at place: Int) -> Bool {
    guard place + words.count <= bytes.count else { return false }
    return words.indices.allSatisfy { bytes[place + $0] == words[$0] }
  }

  /// The length of the term that stands whole at a place.
  private func term(at place: Int) -> Int? {
    terms[bytes[place].lowercased]?.first { term in
      guard place + term.count <= bytes.count,
        term.indices.allSatisfy({ bytes[place + $0].lowercased == term[$0] })
      else { return false }
      return place + term.count == bytes.count || !bytes[place + term.count].isWord
    }?.count
  }
}

/// What stands in emphasis: an English term, or words of another language.
private enum EmphasizedWords {
  private static let indonesian: Set<String> = [
    "ad", "akan", "atas", "atau", "bagi", "bahwa", "belum", "bukan", "dalam", "dan", "dapat",
    "dari",
    "dengan", "di", "ex", "harus", "hoc", "ini", "itu", "jo", "juncto", "ke", "kepada", "oleh",
    "officio", "pada", "para", "sebagai", "secara", "serta", "setiap", "sudah", "telah", "tentang",
    "tidak", "untuk", "wajib", "yang",
  ]
  private static let endings = ["asi", "itas", "kan", "nya"]

  /// `pelayanan`, `keputusan`
  private static func isNoun(_ word: String) -> Bool {
    word.utf8.count > 6 && word.hasSuffix("an")
      && (word.hasPrefix("pe") || word.hasPrefix("ke") || word.hasPrefix("ber"))
  }

  static func areForeign(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = bytes.split { !$0.isWord }.map {
      String(decoding: $0.map(\.lowercased), as: UTF8.self)
    }
    return words.contains { $0.utf8.contains { $0 > 0x40 } }
      && !words.contains { word in
        indonesian.contains(word) || isNoun(word) || endings.contains { word.hasSuffix($0) }
      }
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// Whether it belongs to a word: an ASCII letter or digit, or a byte of another letter.
  fileprivate var isWord: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
