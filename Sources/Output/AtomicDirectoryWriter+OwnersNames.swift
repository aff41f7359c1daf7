internal import Disk

/// The names in the published folder that begin with a dot: they are its owner's and go with it from site to site.
extension AtomicDirectoryWriter {
  private func ownersNames(in folder: String) throws(DiskError) -> [String] {
    try Disk.names(inFolder: folder).filter { $0.hasPrefix(".") && $0 != Self.mark }
  }

  func linkOwnersFiles(from old: String, into new: String) throws(DiskError) {
    for name in try ownersNames(in: old) {
      guard case .file = try Disk.kind(of: old + "/" + name) else { continue }
      if try !Disk.linkIfAllowed(old + "/" + name, as: new + "/" + name) {
        try Disk.write(try Disk.read(old + "/" + name), to: new + "/" + name)
      }
    }
  }

  func moveOwnersFolders(from old: String, into new: String) throws(DiskError) {
    for name in try ownersNames(in: old) where try Disk.kind(of: new + "/" + name) == nil {
      try Disk.rename(old + "/" + name, to: new + "/" + name)
    }
  }

  /// A build that was killed behind the exchange left the old site in the stage's place, maybe with
  /// the owner's folders. The owner's files are in both, unless the owner has removed them since.
  func rescueOwnersFolders(from stage: String, into place: String) throws(DiskError) {
    guard try Disk.kind(of: stage) == .folder else { return }
    for name in try ownersNames(in: stage) where try Disk.kind(of: place + "/" + name) == nil {
      if case .file = try Disk.kind(of: stage + "/" + name) { continue }
      try Disk.rename(stage + "/" + name, to: place + "/" + name)
    }
  }
}
