internal import Glibc

extension Disk {
  /// Makes an empty folder for work that leaves nothing behind, in `TMPDIR` or `/tmp`; who asks for it
  /// removes it.
  package static func makeTemporaryFolder() throws(DiskError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array((parent + "/terbit-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw .last("membuat folder", parent) }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
