internal import Glibc

extension Disk {
  /// Does something while no other process does the same in that folder; waits until it may.
  ///
  /// The lock is on the folder itself, so it leaves nothing behind and ends with the process.
  package static func withLock<Result>(
    on folder: String, _ body: () throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("membuka", folder) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw .last("mengunci", folder) }
    return try body()
  }
}
