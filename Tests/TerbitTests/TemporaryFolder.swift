import Disk
import Foundation

/// A folder of its own for one test, gone when the test ends.
struct TemporaryFolder {
  let path: String

  /// Makes the folder, does something with it, and removes it again.
  static func with<Result>(
    _ body: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    let parent = try Disk.resolve(FileManager.default.temporaryDirectory.path)
    let folder = TemporaryFolder(
      path: "\(parent)/terbit-\(UInt64.random(in: .min ... .max))")
    try Disk.makeFolder(folder.path)
    do {
      let result = try await body(folder)
      try Disk.remove(folder.path)
      return result
    } catch {
      try Disk.remove(folder.path)
      throw error
    }
  }

  /// Copies a folder with all it holds.
  func copy(_ source: String, to name: String) throws {
    for (file, bytes) in try Disk.bytesByPath(below: source) {
      let target = "\(path)/\(name)/\(file)"
      try Disk.makeFolders(Disk.parent(of: target))
      try Disk.write(bytes, to: target)
    }
  }
}
