internal import Glibc
internal import Synchronization

/// A new file that is written part by part, for what would be too large to stand in memory whole.
///
/// It is closed when it is finished, or when nobody holds it any more.
package final class NewFile: Sendable {
  private let path: String
  /// -1 once it is closed.
  private let descriptor: Atomic<Int32>
  private let length = Atomic<Int>(0)

  /// Makes the file; it is an error if something stands at the path.
  package init(at path: String) throws(DiskError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last("menulis", path) }
    self.path = path
    self.descriptor = Atomic(descriptor)
  }

  deinit { if number >= 0 { close(number) } }

  private var number: Int32 { descriptor.load(ordering: .relaxed) }

  /// How many bytes have been written.
  package var count: Int { length.load(ordering: .relaxed) }

  /// Writes bytes behind those that are there; one task at a time.
  package func append(_ bytes: [UInt8]) throws(DiskError) {
    try write(bytes, at: count)
    length.add(bytes.count, ordering: .relaxed)
  }

  /// Writes bytes over as many that are there already.
  package func overwrite(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
    precondition(offset + bytes.count <= count, "there is nothing to write over")
    try write(bytes, at: offset)
  }

  private func write(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, failure == 0 {
        let count = pwrite(
          number, buffer.baseAddress?.advanced(by: written), buffer.count - written,
          offset + written)
        if count < 0 { failure = errno } else { written += count }
      }
    }
    guard failure == 0 else { throw DiskError("menulis", path, code: failure) }
  }

  /// Hands over all that has been written, from the beginning, a part at a time.
  package func readBack(_ visit: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
    let failure = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
      var offset = 0
      while true {
        let count = pread(number, room.baseAddress, room.count, offset)
        guard count > 0 else { return count < 0 ? errno : 0 }
        visit(UnsafeRawBufferPointer(rebasing: room[..<count]))
        offset += count
      }
    }
    guard failure == 0 else { throw DiskError("membaca", path, code: failure) }
  }

  /// Closes the file; nothing can be written after that.
  ///
  /// - Returns: its stamp.
  @discardableResult
  package func finish() throws(DiskError) -> FileStamp {
    var status = stat()
    var failure: Int32 = fstat(number, &status) == 0 ? 0 : errno
    // What a disk over a network refuses, it may say only now.
    if close(descriptor.exchange(-1, ordering: .relaxed)) != 0, failure == 0 {
      failure = errno
    }
    guard failure == 0 else { throw DiskError("menulis", path, code: failure) }
    return FileStamp(status)
  }
}
