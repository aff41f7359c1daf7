internal import Checksums
internal import Content
internal import Disk
internal import Workers

/// The sizes and checksums of attachments, which the pages beside them tell.
enum AttachmentFacts {
  /// Reads every attachment.
  ///
  /// - Returns: what was read of each, by its path on disk.
  /// - Throws: the first that the disk refuses.
  static func read(
    _ attachments: [SourceTree.Attachment], jobs: Int
  ) async throws(DiskError) -> [String: FileFacts] {
    let readings = await attachments.map(\.path).mapInParallel(jobs: jobs) { path in
      Result { () throws(DiskError) in (path, FileFacts(of: try Disk.read(path))) }
    }
    var facts = [String: FileFacts]()
    for reading in readings {
      let (path, known) = try reading.get()
      facts[path] = known
    }
    return facts
  }
}
