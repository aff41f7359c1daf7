/// Some words by their `SourceWords` keys: nearly all words of a plan are none of them, and are told apart
/// without looking them up.
struct WordKeys: Sendable, ExpressibleByArrayLiteral {
  private let keys: Set<UInt64>
  /// A bit for the last bits of each key.
  private let bits: [UInt64]

  init(_ words: some Sequence<some StringProtocol>) {
    keys = Set(words.map { SourceWords.key($0) })
    var bits = [UInt64](repeating: 0, count: 64)
    for key in keys { bits[Int(key >> 6 & 63)] |= 1 << (key & 63) }
    self.bits = bits
  }

  init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ key: UInt64) -> Bool {
    bits[Int(key >> 6 & 63)] & 1 << (key & 63) != 0 && keys.contains(key)
  }
}
