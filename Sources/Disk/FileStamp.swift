internal import Glibc

/// What the file system knows of a file without reading it.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int
  /// When it was last written, in nanoseconds since 1970.
  package let modified: Int
  /// Its number in the file system, which a file written anew does not keep.
  package let number: UInt64
  /// Who may read, write and run it, as `chmod` counts: `0o644`.
  package let permissions: Int

  init(_ status: stat) {
    permissions = Int(status.st_mode & 0o777)
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    number = UInt64(status.st_ino)
  }
}

extension Disk {
  /// The permissions that a new file gets from this process.
  package static var permissionsOfNewFiles: Int {
    let mask = umask(0o022)
    umask(mask)
    return 0o644 & ~Int(mask)
  }

  /// The stamp of a file, or of what a symbolic link points to.
  package static func stamp(of path: String) throws(DiskError) -> FileStamp {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last("membaca", path) }
    return FileStamp(status)
  }

  /// Tells of every file at a path or in the folders below it, in the disk's own order.
  package static func walkFiles(
    _ path: String, _ visit: (_ path: String, FileStamp) -> Void
  ) throws(DiskError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .last("membaca", path) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return visit(path, FileStamp(status)) }
    try walkFolder(path, visit)
  }

  private static func walkFolder(
    _ path: String, _ visit: (_ path: String, FileStamp) -> Void
  ) throws(DiskError) {
    guard let folder = opendir(path) else { throw .last("membaca", path) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      let file = path + "/" + name
      var status = stat()
      guard fstatat(dirfd(folder), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw .last("membaca", file)
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        try walkFolder(file, visit)
      } else {
        visit(file, FileStamp(status))
      }
    }
  }
}
