internal import Glibc

extension Disk {
  /// The first bytes of a file, fewer if it is shorter.
  package static func read(_ path: String, first count: Int) throws(DiskError) -> [UInt8] {
    try read(path, first: count, flags: O_NONBLOCK)
  }

  /// The first bytes of a file or of a pipe, for which it waits; fewer if it ends before.
  package static func readStream(
    _ path: String, atMost count: Int
  ) throws(DiskError) -> [UInt8] {
    try read(path, first: count, flags: 0)
  }

  private static func read(
    _ path: String, first count: Int, flags: Int32
  ) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | flags)
    guard descriptor >= 0 else { throw .last("membaca", path) }
    defer { close(descriptor) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, failure == 0 {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if read < 0 { failure = errno }
        guard read > 0 else { break }
        filled += read
      }
    }
    guard failure == 0 else { throw DiskError("membaca", path, code: failure) }
    return bytes
  }
}
