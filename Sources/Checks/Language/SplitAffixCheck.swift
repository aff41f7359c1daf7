internal import Diagnostics

/// Finds prefixes and endings that stand apart from their word: `me laksanakan`, `pelaksanaan nya`.
struct SplitAffixCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.imbuhan-terpisah", group: .language, severity: .warning,
    summary: "Awalan atau akhiran berdiri terpisah dari katanya.",
    reason:
      "Imbuhan ditulis serangkai; yang terpisah biasanya kata yang terpenggal saat menyalin dari PDF.",
    rule: "EYD V, bagian Imbuhan",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa *to me laksana* per tahun, se-Indonesia, ME dan PE KAN, serta an. Ketua ber-AKHLAK ditetapkan;"
      )
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa “tim” ⟦me verifikasi⟧ dan ⟦ber kumpul⟧ dalam ⟦sosialisasi nya⟧ ⟦meng\nundang⟧;")
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    words.indices(wherePair: { first, second in
      Self.isPrefix(first, before: second) || Self.isEnding(second, behind: first)
    }).compactMap { index -> Diagnostic? in
      let (first, second) = (words.words[index - 1], words.words[index])
      guard words.followsDirectly(index), Self.isSmall(first, in: words),
        Self.isSmall(second, in: words), !Self.isEmphasis(before: first, in: words)
      else { return nil }
      let joined = words.text(index - 1) + words.text(index)
      return finding(
        "imbuhan ditulis serangkai; tulis “\(joined)”",
        at: first.range.lowerBound..<second.range.upperBound, in: words.source, suggestion: joined)
    }
  }

  private static func isPrefix(_ word: SourceWords.Word, before next: SourceWords.Word) -> Bool {
    word.range.count <= 4 && next.range.count > 3 && prefixes.contains(word.key)
  }

  private static func isEnding(_ word: SourceWords.Word, behind last: SourceWords.Word) -> Bool {
    word.range.count == 3 && last.range.count > 3 && endings.contains(word.key)
  }

  private static func isSmall(_ word: SourceWords.Word, in words: SourceWords) -> Bool {
    words.bytes[word.range].allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// English words stand in emphasis.
  private static func isEmphasis(before word: SourceWords.Word, in words: SourceWords) -> Bool {
    let line = words.source.rangeOfLine(words.source.line(at: word.range.lowerBound))
    let stars = words.bytes[line.lowerBound..<word.range.lowerBound].filter {
      $0 == UInt8(ascii: "*")
    }
    return stars.count % 2 == 1
  }

  /// None of them is a word; `per` is one, and `di` and `ke` are told of by themselves.
  private static let prefixes: WordKeys = [
    "me", "mem", "meng", "meny", "pe", "pem", "peng", "peny", "ber", "ter",
  ]
  private static let endings: WordKeys = ["nya", "kan", "lah"]
}
