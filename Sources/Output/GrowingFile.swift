package import Checksums

/// A file of the site that is handed on part by part while it is made, since it is too large to stand in
/// memory whole.
///
/// One task at a time writes to it. A file that is not finished is no part of the site.
package protocol GrowingFile: Sendable {
  /// Why it may be refused.
  associatedtype Failure: Error

  /// Writes bytes behind those before.
  mutating func append(_ bytes: [UInt8]) throws(Failure)

  /// Writes bytes over as many that were written before.
  mutating func overwrite(_ bytes: [UInt8], at offset: Int) throws(Failure)

  /// Makes it a part of the site.
  mutating func finish() throws(Failure) -> FileFacts
}
