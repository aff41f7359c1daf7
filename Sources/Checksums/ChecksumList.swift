/// The checksums of a folder's files in the form that `sha256sum -c` reads, a line a file:
///
/// ```
/// 3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b  soppeng/index.html
/// ```
package struct ChecksumList: Sendable {
  /// Its name in the folder.
  package static let name = "SHA256SUMS"

  /// The list so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// - Parameter files: by path; they are listed in the order of their paths' bytes.
  package init(_ files: [String: FileFacts]) {
    let order = files.map { (path: Array($0.key.utf8), facts: $0.value) }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
    bytes.reserveCapacity(order.reduce(0) { $0 + $1.path.count + 68 })
    for (path, facts) in order { add(path, facts) }
  }

  /// - Parameter path: from the folder, with `/` between the names.
  package mutating func add(_ path: String, _ facts: FileFacts) { add(Array(path.utf8), facts) }

  private mutating func add(_ path: [UInt8], _ facts: FileFacts) {
    let isPlain = !path.contains { $0 == 0x5C || $0 == 0x0A || $0 == 0x0D }
    // A backslash before the line says that its name is escaped (GNU coreutils, "cksum common options").
    if !isPlain { bytes.append(0x5C) }
    bytes += facts.sha256.utf8
    bytes += [0x20, 0x20]
    if isPlain { bytes += path } else { writeEscaped(path) }
    bytes.append(0x0A)
  }

  private mutating func writeEscaped(_ path: [UInt8]) {
    for byte in path {
      switch byte {
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
      case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
      default: bytes.append(byte)
      }
    }
  }
}
