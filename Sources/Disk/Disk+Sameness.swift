internal import Glibc

/// Whether what stands already is what would be written.
extension Disk {
  /// Whether a plain file holds just these bytes.
  ///
  /// - Returns: its stamp, or nil if it does not or is none.
  package static func holds(_ bytes: [UInt8], at path: String) throws(DiskError) -> FileStamp? {
    try stamp(ofPlainFile: path, with: bytes.count) { descriptor in
      bytes.withUnsafeBytes { holds($0, in: descriptor, from: 0) }
    }
  }

  /// Whether a plain file holds just what has been written to a new one.
  ///
  /// - Returns: its stamp, or nil if it does not or is none.
  package static func holds(
    whatIsIn file: NewFile, at path: String
  ) throws(DiskError) -> FileStamp? {
    try stamp(ofPlainFile: path, with: file.count) { descriptor throws(DiskError) in
      var (offset, isSame) = (0, true)
      try file.readBack { part in
        isSame = isSame && holds(part, in: descriptor, from: offset)
        offset += part.count
      }
      return isSame
    }
  }

  private static func stamp(
    ofPlainFile path: String, with count: Int, where isRight: (Int32) throws(DiskError) -> Bool
  ) throws(DiskError) -> FileStamp? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
      throw .last("membaca", path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last("membaca", path) }
    guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == count else { return nil }
    return try isRight(descriptor) ? FileStamp(status) : nil
  }

  /// Whether these bytes stand in an open file from an offset on.
  private static func holds(
    _ bytes: UnsafeRawBufferPointer, in descriptor: Int32, from offset: Int
  ) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
      var start = 0
      while start < bytes.count {
        let count = pread(descriptor, room.baseAddress, room.count, offset + start)
        let length = min(count, bytes.count - start)
        guard count > 0, let base = bytes.baseAddress, let read = room.baseAddress,
          memcmp(base + start, read, length) == 0
        else { return false }
        start += length
      }
      return true
    }
  }
}
