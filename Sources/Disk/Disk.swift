internal import Glibc

/// The file operations that Terbit needs, straight on the system's calls.
package enum Disk {
  /// What stands under a name.
  package enum Kind: Hashable, Sendable {
    case file(size: Int)
    case folder
    case symbolicLink
    /// A device, a pipe, a socket.
    case special
  }

  /// What stands at a path, or nil if nothing does.
  ///
  /// - Parameter followsLink: whether a symbolic link counts as what it points to.
  package static func kind(of path: String, followsLink: Bool = false) throws(DiskError) -> Kind? {
    var status = stat()
    let result = followsLink ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .last("membaca", path)
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(status.st_size))
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .special
    }
  }

  /// The names in a folder in the order of their bytes, never in the disk's own.
  package static func names(inFolder path: String) throws(DiskError) -> [String] {
    guard let folder = opendir(path) else { throw .last("membaca", path) }
    defer { closedir(folder) }
    var names = [String]()
    while let entry = readdir(folder) {
      let name = name(of: entry)
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  package static func read(_ path: String) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("membaca", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last("membaca", path) }
    var bytes = [UInt8]()
    var failure: Int32 = 0
    while failure == 0 {
      let room = max(Int(status.st_size) - bytes.count, 0) + 1
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = max(Glibc.read(descriptor, buffer.baseAddress, room), -1)
        if count < 0 {
          failure = errno
          count = 0
        }
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    guard failure == 0 else { throw DiskError("membaca", path, code: failure) }
    return bytes
  }

  /// Writes a new file, or leaves none: half of one would stand in the way of the next try.
  ///
  /// - Returns: its stamp.
  @discardableResult
  package static func write(_ bytes: [UInt8], to path: String) throws(DiskError) -> FileStamp {
    let file = try NewFile(at: path)
    do throws(DiskError) {
      try file.append(bytes)
      return try file.finish()
    } catch {
      unlink(path)
      throw error
    }
  }

  package static func makeFolder(_ path: String) throws(DiskError) {
    guard mkdir(path, 0o755) == 0 else { throw .last("membuat folder", path) }
  }

  /// Makes a folder and all folders above it that are missing; several tasks may do so at once.
  package static func makeFolders(_ path: String) throws(DiskError) {
    if mkdir(path, 0o755) == 0 { return }
    switch errno {
    case ENOENT where Self.parent(of: path) != path:
      try makeFolders(Self.parent(of: path))
      if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    case EEXIST:
      if try kind(of: path, followsLink: true) == .folder { return }
      throw DiskError("membuat folder", path, code: EEXIST)
    default: break
    }
    throw .last("membuat folder", path)
  }

  /// Removes a file or a folder with all it holds; a symbolic link is removed, not followed.
  package static func remove(_ path: String) throws(DiskError) {
    switch try kind(of: path) {
    case nil: return
    case .folder: try removeFolder(path)
    default:
      guard unlink(path) == 0 else { throw .last("menghapus", path) }
    }
  }

  private static func removeFolder(_ path: String) throws(DiskError) {
    guard let folder = opendir(path) else { throw .last("membaca", path) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = Self.name(of: entry)
      if name == "." || name == ".." { continue }
      // Nearly all are files; a folder says so, by one error or the other.
      if unlinkat(dirfd(folder), name, 0) == 0 { continue }
      guard errno == EISDIR || errno == EPERM else { throw .last("menghapus", path + "/" + name) }
      try removeFolder(path + "/" + name)
    }
    guard rmdir(path) == 0 else { throw .last("menghapus", path) }
  }

  /// What an entry of a folder is called.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  package static func rename(_ path: String, to newPath: String) throws(DiskError) {
    guard Glibc.rename(path, newPath) == 0 else { throw .last("memindahkan", path) }
  }

  /// Gives a file a second name in the same file system, where that and the file's owner allow it.
  ///
  /// - Returns: whether they do.
  package static func linkIfAllowed(_ path: String, as newPath: String) throws(DiskError) -> Bool {
    if Glibc.link(path, newPath) == 0 { return true }
    if [EPERM, EACCES, EMLINK, EXDEV, EOPNOTSUPP].contains(errno) { return false }
    throw .last("menautkan", path)
  }

  /// Waits until the names in a folder stand on the disk as they are; where a file system knows no such
  /// wish, there is nothing to wait for.
  package static func flush(folder path: String) throws(DiskError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("membuka", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last("menulis ke disk", path) }
  }

  /// The path without symbolic links, from the root.
  package static func resolve(_ path: String) throws(DiskError) -> String {
    guard let resolved = realpath(path, nil) else { throw .last("membaca", path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A path without links and without `.` and `..` as far as it stands; the rest of it follows as it is named.
  package static func settled(_ path: String) throws(DiskError) -> String {
    var standing = path
    var missing: [Substring] = []
    while try kind(of: standing, followsLink: true) == nil, standing != ".", standing != "/" {
      missing.append(standing.split(separator: "/").last ?? "")
      standing = parent(of: standing)
    }
    let folder = try resolve(standing)
    return missing.reversed().reduce(folder) { $0 == "/" ? "/" + $1 : $0 + "/" + $1 }
  }

  package static func parent(of path: String) -> String {
    guard let slash = path.dropLast(path.hasSuffix("/") ? 1 : 0).lastIndex(of: "/") else {
      return "."
    }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
