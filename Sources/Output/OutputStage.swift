internal import Checksums
package import Disk
internal import Synchronization

/// The folder in which a site is put together, beside the published one, before it takes its place.
///
/// A file that the published folder holds already, to the byte, is not written again: it gets a second name,
/// so that what copies the site elsewhere by its times (rsync, FTP) moves only what has changed.
package final class OutputStage: OutputSink {
  private let path: String
  /// The published folder, if there is one.
  private let published: String?
  private let nanoseconds = Atomic<Int64>(0)
  private let bytes = Atomic<Int>(0)
  private let changes = Atomic<Int>(0)
  private let permissions = Disk.permissionsOfNewFiles
  private let clock = ContinuousClock()
  private let record = Mutex(Record())

  private struct Record {
    /// What has been written so far, by path.
    var facts: [String: FileFacts] = [:]
    var fingerprint = FolderFingerprint()
  }

  init(path: String, published: String?) {
    self.path = path
    self.published = published
  }

  /// The time that all tasks together have spent writing.
  package var timeSpent: Duration { .nanoseconds(nanoseconds.load(ordering: .relaxed)) }

  /// How many bytes the site has so far.
  package var byteCount: Int { bytes.load(ordering: .relaxed) }

  /// How many files are new or others than the published ones.
  package var changeCount: Int { changes.load(ordering: .relaxed) }

  /// What the site will be known by.
  package var fingerprint: FolderFingerprint { record.withLock { $0.fingerprint } }

  /// Whether the site stands in a folder already, to the last file and no other.
  package func isSame(as folder: String?, jobs: Int) async throws(DiskError) -> Bool {
    guard let folder, changeCount == 0 else { return false }
    return try await FolderFingerprint.of(folder, jobs: jobs) == fingerprint
  }

  package func write(_ file: OutputFile) throws(DiskError) {
    try timed { () throws(DiskError) in
      let content =
        switch file.content {
        case .bytes(let bytes): bytes
        case .copy(let source): try Disk.read(source)
        case .checksums: checksums
        }
      let facts = file.facts ?? FileFacts(of: content)
      keep(file.path, facts, try place(content, file.path))
    }
  }

  package func begin(_ name: String) throws(DiskError) -> StagedFile {
    let file = path + "/" + name
    let new = try inFolder(of: file) { () throws(DiskError) in try NewFile(at: file) }
    return StagedFile(name, new, of: self)
  }

  /// Keeps a file that has been written part by part, or the published one if that is the same.
  func keep(_ new: NewFile, _ name: String, _ facts: FileFacts) throws(DiskError) {
    let file = path + "/" + name
    if let old = published.map({ $0 + "/" + name }),
      let stamp = try Disk.holds(whatIsIn: new, at: old), stamp.permissions == permissions,
      try Disk.linkIfAllowed(old, as: file + Self.markOfOld)
    {
      try new.finish()
      try Disk.rename(file + Self.markOfOld, to: file)
      return keep(name, facts, stamp)
    }
    changes.add(1, ordering: .relaxed)
    keep(name, facts, try new.finish())
  }

  /// No file of a site ends so.
  private static let markOfOld = "~"

  private func keep(_ name: String, _ facts: FileFacts, _ stamp: FileStamp) {
    record.withLock {
      $0.facts[name] = facts
      $0.fingerprint.add(name, stamp)
    }
    bytes.add(facts.bytes, ordering: .relaxed)
  }

  /// Counts what a task does as time spent writing.
  func timed<Result>(
    _ write: () throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let start = clock.now
    defer {
      let (seconds, attoseconds) = (clock.now - start).components
      nanoseconds.add(seconds * 1_000_000_000 + attoseconds / 1_000_000_000, ordering: .relaxed)
    }
    return try write()
  }

  /// The checksums of all that has been written, in the order of the paths.
  private var checksums: [UInt8] { ChecksumList(record.withLock { $0.facts }).bytes }

  private func place(_ bytes: [UInt8], _ name: String) throws(DiskError) -> FileStamp {
    let file = path + "/" + name
    if let published {
      let old = published + "/" + name
      if let stamp = try Disk.holds(bytes, at: old), stamp.permissions == permissions,
        try inFolder(of: file, { () throws(DiskError) in try Disk.linkIfAllowed(old, as: file) })
      {
        return stamp
      }
    }
    changes.add(1, ordering: .relaxed)
    return try inFolder(of: file) { () throws(DiskError) in try Disk.write(bytes, to: file) }
  }

  /// Most files stand in a folder of their own, which is made when the first file wants to be in it.
  private func inFolder<Result>(
    of file: String, _ make: () throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    do throws(DiskError) {
      return try make()
    } catch {
      guard error.saysNothingThere else { throw error }
      try Disk.makeFolders(Disk.parent(of: file))
      return try make()
    }
  }
}
