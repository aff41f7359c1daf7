internal import Glibc

/// The right to change what stands in a folder: no other process has it while this value lives.
///
/// The lock is on the folder itself, so it leaves nothing behind and ends with the process.
package struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until the right is free.
  package init(on folder: String) throws(DiskError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("membuka", folder) }
    guard flock(descriptor, LOCK_EX) == 0 else {
      let error = DiskError.last("mengunci", folder)
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
