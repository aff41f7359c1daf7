import Disk
import Glibc

/// A folder of its own for one test, gone when the test ends.
struct TemporaryFolder {
  let path: String

  /// Makes the folder, does something with it, and removes it again.
  static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let name = "terbit-content-\(UInt64.random(in: .min ... .max))"
    let folder = TemporaryFolder(path: try Disk.resolve(parent) + "/" + name)
    try Disk.makeFolder(folder.path)
    let result = Swift.Result { try body(folder) }
    try Disk.remove(folder.path)
    return try result.get()
  }

  /// Writes a file, and the folders that it stands in.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = path + "/" + name
    try Disk.makeFolders(Disk.parent(of: file))
    try Disk.write(bytes, to: file)
  }

  func makeLink(_ name: String, to target: String) throws {
    guard symlink(target, path + "/" + name) == 0 else {
      throw DiskError("menautkan", name, code: errno)
    }
  }
}
