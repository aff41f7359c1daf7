import Disk
import Foundation
import Testing

@testable import Preview

@Suite struct FolderWatchTests {
  @Test func changesOfAllKindsAreSeenAlsoInNewFolders() async throws {
    let top = FileManager.default.temporaryDirectory.path + "/terbit-watch-\(UUID().uuidString)"
    let root = top + "/isi"
    try Disk.makeFolders(root + "/dalam")
    defer { #expect(throws: Never.self) { try Disk.remove(top) } }
    let watch = try FolderWatch([root])
    defer { watch.stop() }
    var changes = watch.changes.makeAsyncIterator()
    let steps: [() throws -> Void] = [
      { try Disk.write([1], to: root + "/dalam/a") },
      { try Disk.rename(root + "/dalam/a", to: root + "/dalam/b") },
      { try Disk.makeFolders(root + "/baru") },
      { try Disk.write([1], to: root + "/baru/c") },
      { try Disk.remove(root + "/baru") },
      { try Disk.rename(root, to: top + "/lain") },
      { try Disk.rename(top + "/lain", to: root) },
      { try Disk.write([1], to: root + "/dalam/d") },
    ]
    for step in steps {
      try watch.watchNewFolders()
      try step()
      #expect(await changes.next() != nil)
    }
  }

  /// Roots of which one is the folder above another, or above itself.
  @Test(arguments: [["."], ["isi", "isi/templat"]])
  func changesBesideARootAreSeenInARoot(_ roots: [String]) async throws {
    let top = FileManager.default.temporaryDirectory.path + "/terbit-watch-\(UUID().uuidString)"
    try Disk.makeFolders(top + "/isi/templat")
    defer { #expect(throws: Never.self) { try Disk.remove(top) } }
    let watch = try FolderWatch(roots.map { top + "/" + $0 })
    defer { watch.stop() }
    var changes = watch.changes.makeAsyncIterator()
    try watch.watchNewFolders()
    try Disk.write([1], to: top + "/isi/situs.yml")
    #expect(await changes.next() != nil)
  }

  @Test func theSystemsOwnLimitIsNotTakenForAFullDisk() {
    let failure = "\(FolderWatch.failure("isi", code: ENOSPC))"
    #expect(failure.contains("fs.inotify.max_user_watches"))
    #expect(!failure.contains("penuh"))
    #expect(FolderWatch.failure("isi", code: EACCES) is DiskError)
  }
}
