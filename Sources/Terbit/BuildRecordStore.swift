internal import Checksums
internal import Disk
internal import Glibc
internal import Output

/// The folder in which the records of builds are kept, one for each published folder.
package struct BuildRecordStore: Sendable {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// Where caches of the user stand (XDG Base Directory Specification); nil where the user has no home.
  package static var usual: BuildRecordStore? {
    let value = { (name: String) -> String? in
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let caches = value("XDG_CACHE_HOME") ?? value("HOME").map { $0 + "/.cache" }
    return caches.map { BuildRecordStore(folder: $0 + "/terbit") }
  }

  /// The record of the last build into a folder, if that was made from the same and nobody has touched the
  /// folder since.
  ///
  /// - Parameters:
  ///   - inputs: see `InputDigest`.
  ///   - jobs: how many folders of the site are looked at at the same time.
  /// - Throws: what the disk refuses of the site.
  func record(
    of place: String, from inputs: String, jobs: Int
  ) async throws(DiskError) -> BuildRecord? {
    guard let record = record(of: place), record.inputs == inputs else { return nil }
    return try await FolderFingerprint.of(place, jobs: jobs) == record.site ? record : nil
  }

  /// Nil if there is none, or none that can be read: then the site is built as if for the first time.
  private func record(of place: String) -> BuildRecord? {
    do throws(DiskError) {
      return BuildRecord(try Disk.read(file(for: place)))
    } catch {
      return nil
    }
  }

  /// Keeps a record; where that cannot be, the next build has more to do, and nothing else is lost.
  func keep(_ record: BuildRecord, of place: String) {
    let file = file(for: place)
    do throws(DiskError) {
      try Disk.makeFolders(folder)
      let draft = "\(file).\(getpid())"
      try Disk.remove(draft)
      try Disk.write(record.bytes, to: draft)
      try Disk.rename(draft, to: file)
    } catch {
      return
    }
  }

  private func file(for place: String) -> String {
    var digest = ContentDigest()
    digest.add(place)
    return folder + "/" + digest.text.prefix(32) + ".catatan"
  }
}
