/// Where the finished files of a site go, one by one and from several tasks at once.
///
/// Every file of a site passes here, with its path and its bytes or where they are copied from.
package protocol OutputSink: Sendable {
  /// Why it may refuse a file.
  associatedtype Failure: Error
  /// Where a file grows.
  associatedtype Growing: GrowingFile where Growing.Failure == Failure

  /// The file whose content is the others' checksums comes last.
  func write(_ file: OutputFile) throws(Failure)

  /// Begins a file that is handed on part by part.
  func begin(_ path: String) throws(Failure) -> Growing
}
