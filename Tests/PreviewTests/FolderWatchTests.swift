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
}
