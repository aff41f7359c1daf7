internal import Checksums
package import Disk
internal import Synchronization

/// The folder in which a site is put together, beside the published one, before it takes its place.
package final class OutputStage: OutputSink {
  private let path: String
  private let nanoseconds = Atomic<Int64>(0)
  private let bytes = Atomic<Int>(0)
  private let clock = ContinuousClock()
  /// What has been written so far, by path.
  private let facts = Mutex<[String: FileFacts]>([:])

  init(path: String) { self.path = path }

  /// The time that all tasks together have spent writing.
  package var timeSpent: Duration { .nanoseconds(nanoseconds.load(ordering: .relaxed)) }

  /// How many bytes have been written.
  package var byteCount: Int { bytes.load(ordering: .relaxed) }

  package func write(_ file: OutputFile) throws(DiskError) {
    let start = clock.now
    let content =
      switch file.content {
      case .bytes(let bytes): bytes
      case .copy(let source): try Disk.read(source)
      case .checksums: checksums
      }
    let known = file.facts ?? FileFacts(of: content)
    facts.withLock { $0[file.path] = known }
    try write(content, to: path + "/" + file.path)
    bytes.add(content.count, ordering: .relaxed)
    let (seconds, attoseconds) = (clock.now - start).components
    nanoseconds.add(seconds * 1_000_000_000 + attoseconds / 1_000_000_000, ordering: .relaxed)
  }

  /// The checksums of all that has been written, in the order of the paths.
  private var checksums: [UInt8] { ChecksumList(facts.withLock { $0 }).bytes }

  /// Most files stand in a folder of their own, which is made when the first file wants to be in it.
  private func write(_ bytes: [UInt8], to file: String) throws(DiskError) {
    do throws(DiskError) {
      try Disk.write(bytes, to: file)
    } catch {
      guard error.saysNothingThere else { throw error }
      try Disk.makeFolders(Disk.parent(of: file))
      try Disk.write(bytes, to: file)
    }
  }
}
