import Disk
import Glibc
import Output

/// A folder of its own for one test, gone when the test ends.
struct TemporaryFolder {
  let path: String

  /// Makes the folder, does something with it, and removes it again.
  static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try make()
    let result = Swift.Result { try body(folder) }
    try Disk.remove(folder.path)
    return try result.get()
  }

  /// Makes a folder that the caller removes.
  static func make() throws -> TemporaryFolder {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let name = "terbit-output-\(UInt64.random(in: .min ... .max))"
    let folder = TemporaryFolder(path: try Disk.resolve(parent) + "/" + name)
    try Disk.makeFolder(folder.path)
    return folder
  }

  /// The path of something in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders that it stands in.
  func write(_ text: String, to name: String) throws {
    try Disk.makeFolders(Disk.parent(of: self(name)))
    try Disk.write(Array(text.utf8), to: self(name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Disk.read(self(name)), as: UTF8.self)
  }

  func makeLink(_ name: String, to target: String) throws {
    guard symlink(target, self(name)) == 0 else {
      throw DiskError("menautkan", name, code: errno)
    }
  }

  /// All that stands in the folder, by path; folders end with a slash, links with an at sign.
  func contents() throws -> [String] { try contents(below: "") }

  private func contents(below prefix: String) throws -> [String] {
    try Disk.names(inFolder: self(prefix)).flatMap { name throws -> [String] in
      switch try Disk.kind(of: self(prefix + name)) {
      case .folder: [prefix + name + "/"] + (try contents(below: prefix + name + "/"))
      case .symbolicLink: [prefix + name + "@"]
      default: [prefix + name]
      }
    }
  }
}

extension OutputTree {
  /// A tree of files with these texts.
  init(_ texts: [String: String]) {
    self.init(texts.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }
}
