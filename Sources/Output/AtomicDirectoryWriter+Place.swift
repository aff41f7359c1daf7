internal import Disk
internal import Glibc

/// Where a site may be published: not over or around the files it is made from, nor deep among them, and not over
/// a home, which may hold nothing but names that begin with a dot.
extension AtomicDirectoryWriter {
  /// Refuses a place that a site must not take, before anything is made for it.
  ///
  /// - Parameters:
  ///   - sources: the folders of content and templates.
  ///   - home: the user's home, if there is one.
  package func requirePlace(
    apartFrom sources: [String], home: String? = Self.usersHome
  ) throws(Failure) {
    let (isStranger, holdsHome): (Bool, Bool)
    var entangled: String?
    do throws(DiskError) {
      let place = try Disk.settled(target)
      isStranger = if case .folder = try Disk.kind(of: place) { try !isOurs(place) } else { false }
      let home = try home.map { named throws(DiskError) in try Disk.settled(named) }
      holdsHome = home.map { Self.isOne($0, within: place) } ?? false
      for source in sources where entangled == nil {
        let source = (named: source, settled: try Disk.settled(source))
        // Who works in the folder of the content (`--content .`) has `Public/` in it.
        let isDeepInside =
          Self.isOne(place, within: source.settled) && Disk.parent(of: place) != source.settled
        if isDeepInside || Self.isOne(source.settled, within: place) {
          entangled = source.named
        }
      }
    } catch {
      throw .disk(error)
    }
    if let entangled { throw .entangled(target, source: entangled) }
    if holdsHome { throw .home(target) }
    if isStranger { throw .notOurs(target) }
  }

  package static var usersHome: String? {
    getenv("HOME").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// Whether a path is another or leads below it.
  private static func isOne(_ path: String, within folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
