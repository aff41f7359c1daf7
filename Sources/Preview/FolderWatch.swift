internal import Disk
@preconcurrency internal import Dispatch
internal import Glibc
internal import Synchronization

/// Watches folders, with all folders in them, for changes of any kind (Linux's inotify).
///
/// It only says that something has changed; what there is now is read anew. A folder that is removed,
/// renamed and made again is seen, since the folder above it is watched too.
package struct FolderWatch: Sendable {
  /// A value for each change, or for several that came in close succession.
  package let changes: AsyncStream<Void>

  private let roots: [String]
  private let descriptor: Int32
  private let source: any DispatchSourceRead
  private let inside = Inside()

  /// The watches of the roots and of what is in them, where every name counts.
  private final class Inside: Sendable {
    let watches = Mutex<Set<Int32>>([])
  }

  /// What makes a page or a finding different.
  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF)

  /// - Throws: `PreviewFailure` if the system has no more watches to give, else what the disk refuses.
  package init(_ roots: [String]) throws {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw Self.failure(roots.first ?? ".", code: errno) }
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor)
    let (changes, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let names = Set(roots.compactMap { $0.split(separator: "/").last.map(String.init) })
    self.roots = roots
    self.descriptor = descriptor
    self.source = source
    self.changes = changes
    var parents = Set<Int32>()
    for root in roots {
      parents.insert(try Self.watch(Disk.parent(of: root), with: descriptor))
    }
    // Above a root only its own name counts, unless that folder is a root or in one itself.
    source.setEventHandler { [parents, inside] in
      let outside = parents.subtracting(inside.watches.withLock { $0 })
      if Self.drain(descriptor, ignoring: { outside.contains($0) && !names.contains($1) }) {
        continuation.yield()
      }
    }
    source.setCancelHandler { close(descriptor) }
    source.activate()
  }

  /// Watches also the folders that have come since; before the content is read, so that no change
  /// falls between reading and watching.
  package func watchNewFolders() throws {
    for root in roots { try watchAll(below: root) }
  }

  /// Ends the watch.
  package func stop() { source.cancel() }

  private func watchAll(below folder: String) throws {
    guard try Disk.kind(of: folder, followsLink: true) == .folder else { return }
    do {
      let watch = try Self.watch(folder, with: descriptor)
      inside.watches.withLock { _ = $0.insert(watch) }
      for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
        let path = folder + "/" + name
        if try Disk.kind(of: path) == .folder { try watchAll(below: path) }
      }
    } catch let error as DiskError where error.saysNothingThere {
      // It has gone meanwhile, which is a change of its own.
    }
  }

  private static func watch(_ folder: String, with descriptor: Int32) throws -> Int32 {
    let watch = inotify_add_watch(descriptor, folder, events)
    guard watch >= 0 else { throw failure(folder, code: errno) }
    return watch
  }

  /// What the system says of its own limits would send the editor to the disk.
  static func failure(_ folder: String, code: Int32) -> any Error {
    let limit: String
    switch code {
    case ENOSPC: limit = "fs.inotify.max_user_watches"
    case EMFILE: limit = "fs.inotify.max_user_instances"
    default: return DiskError("mengamati", folder, code: code)
    }
    return PreviewFailure(
      description:
        "gagal mengamati folder “\(folder)”: jatah pengamatan dari sistem (\(limit)) habis; tutup program lain yang mengamati folder, seperti penyunting kode, atau minta pengelola komputer menambah jatah itu dengan sysctl"
    )
  }

  /// Takes all waiting events.
  ///
  /// - Parameter isIgnored: tells by an event's watch and name that it is none of ours.
  /// - Returns: whether one of them is ours.
  private static func drain(
    _ descriptor: Int32, ignoring isIgnored: (Int32, String) -> Bool
  ) -> Bool {
    var isOurs = false
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return isOurs }
      buffer.withUnsafeBytes { bytes in
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          offset += MemoryLayout<inotify_event>.size
          let name = bytes[offset..<min(offset + Int(event.len), count)].prefix { $0 != 0 }
          offset += Int(event.len)
          if !isIgnored(event.wd, String(decoding: name, as: UTF8.self)) { isOurs = true }
        }
      }
    }
  }
}
