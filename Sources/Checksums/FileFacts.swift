internal import Crypto

/// What proves that a copy of a file is the published one: its size and its SHA-256.
package struct FileFacts: Hashable, Sendable {
  package let bytes: Int
  /// In 64 lower-case hexadecimal digits, as `sha256sum` prints it.
  package let sha256: String

  package init(of bytes: [UInt8]) {
    self.init { visit in bytes.withUnsafeBytes { visit($0) } }
  }

  /// Of a file that is read part by part.
  ///
  /// - Parameter read: hands over all its bytes from the first on.
  package init<Failure: Error>(
    reading read: ((UnsafeRawBufferPointer) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    var hash = SHA256()
    var count = 0
    try read { part in
      hash.update(bufferPointer: part)
      count += part.count
    }
    bytes = count
    sha256 = Self.hexadecimal(of: hash.finalize())
  }

  static func hexadecimal(of digest: SHA256.Digest) -> String {
    let digits: StaticString = "0123456789abcdef"
    return digest.withUnsafeBytes { digest in
      String(unsafeUninitializedCapacity: digest.count * 2) { text in
        for (index, byte) in digest.enumerated() {
          text[2 * index] = digits.utf8Start[Int(byte >> 4)]
          text[2 * index + 1] = digits.utf8Start[Int(byte & 15)]
        }
        return digest.count * 2
      }
    }
  }
}
