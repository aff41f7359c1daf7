internal import Crypto

/// A number that two runs share only if they were given the same things in the same order (SHA-256).
package struct ContentDigest: Sendable {
  private var hash = SHA256()

  package init() {}

  /// Each thing is told from the next by its length.
  package mutating func add(_ bytes: [UInt8]) {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  package mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// In hexadecimal digits.
  package var text: String { FileFacts.hexadecimal(of: hash.finalize()) }
}
