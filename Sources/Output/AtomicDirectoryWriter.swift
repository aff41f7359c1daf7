internal import CSystemCalls
package import Disk
internal import Glibc
internal import Workers

/// Publishes a site: writes it whole beside the published folder, then exchanges the two in one step.
///
/// A reader of the folder sees the old site or the new one, never a mixture; a build that fails
/// leaves the old one. A file that stays the same stays the same file. The new site stands on the disk
/// before it takes the old one's place, so that a loss of power cannot leave empty files. A folder that
/// Terbit did not make, one with files but without the mark `.terbit`, is never touched. Names that begin
/// with a dot (`.gitkeep`, `.htaccess`) are the owner's and stay.
package struct AtomicDirectoryWriter: Sendable {
  /// Why a site could not be published.
  package enum Failure: Error, CustomStringConvertible {
    case disk(DiskError)
    /// The folder holds files, but not Terbit's mark.
    case notOurs(String)
    /// The folder is a folder that the site is made from, lies in one, or holds one.
    case entangled(String, source: String)
    /// The folder is its user's home, or holds it.
    case home(String)

    package var description: String {
      switch self {
      case .disk(let error): error.description
      case .notOurs(let path):
        "folder “\(path)” berisi berkas yang bukan buatan Terbit; pilih folder kosong dengan --output, atau kosongkan dahulu"
      case .entangled(let path, let source):
        "folder keluaran “\(path)” dan folder sumber “\(source)” saling memuat; pilih folder yang terpisah darinya dengan --output"
      case .home(let path):
        "folder “\(path)” memuat folder rumah Anda, yang bukan tempat situs; pilih folder lain dengan --output, misalnya --output Public"
      }
    }
  }

  static let mark = ".terbit"
  private static let markText =
    "Folder ini dibuat oleh Terbit; isinya diganti setiap kali terbit.\n"

  let target: String

  /// - Parameter path: the published folder; it need not exist yet.
  package init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    target = path
  }

  /// The published folder without symbolic links, if it stands.
  package var standingPlace: String? {
    get throws(DiskError) {
      try Disk.kind(of: target, followsLink: true) == .folder ? Disk.resolve(target) : nil
    }
  }

  /// Removes what a build that was killed has left beside the published folder; for who finds that
  /// nothing is to be published, since every publishing does so itself.
  package func removeLeftovers() throws(Failure) {
    do throws(DiskError) {
      let place = try placeOfTarget()
      let stage = stagePath(beside: place)
      guard try Disk.kind(of: stage) != nil else { return }
      let lock = try FolderLock(on: Disk.parent(of: place))
      try clear(stage, beside: place)
      _ = consume lock
    } catch {
      throw .disk(error)
    }
  }

  /// Publishes a site that stands in memory.
  package func write(_ tree: OutputTree) throws(Failure) {
    let isOurs: Bool
    do throws(DiskError) { isOurs = try replace(with: tree) } catch { throw .disk(error) }
    guard isOurs else { throw .notOurs(target) }
  }

  /// Publishes a site that is written while it is made.
  ///
  /// - Parameters:
  ///   - jobs: how many tasks remove the old site.
  ///   - fill: writes the site's files; false if it is not to be published after all, and
  ///   then the published site stays as it is.
  package func publish(
    jobs: Int = 1, _ fill: (OutputStage) async throws(DiskError) -> Bool
  ) async throws(Failure) {
    let isOurs: Bool
    do throws(DiskError) { isOurs = try await replace(jobs: jobs, fill) } catch {
      throw .disk(error)
    }
    guard isOurs else { throw .notOurs(target) }
  }

  /// - Returns: false if the folder is not Terbit's.
  private func replace(with tree: OutputTree) throws(DiskError) -> Bool {
    guard let change = try begin() else { return false }
    do throws(DiskError) {
      for folder in tree.folders { try Disk.makeFolder(change.stagePath + "/" + folder) }
      for file in tree.checksumsLast { try change.stage.write(file) }
      try putInPlace(change)
    } catch {
      discard(change)
      throw error
    }
    let flushed = flushNames(of: change)
    try cleanUp(change)
    try flushed.get()
    return true
  }

  /// - Returns: false if the folder is not Terbit's.
  private func replace(
    jobs: Int, _ fill: (OutputStage) async throws(DiskError) -> Bool
  ) async throws(DiskError) -> Bool {
    guard let change = try begin() else { return false }
    do throws(DiskError) {
      guard try await fill(change.stage) else {
        try Disk.remove(change.stagePath)
        return true
      }
      try putInPlace(change)
    } catch {
      discard(change)
      throw error
    }
    let flushed = flushNames(of: change)
    try await cleanUp(change, jobs: jobs)
    try flushed.get()
    return true
  }

  /// A site that is being put together; no other process publishes there meanwhile.
  private struct Change: ~Copyable {
    let place: String
    /// Whether a site stands there already.
    let exists: Bool
    let stagePath: String
    let stage: OutputStage
    let lock: FolderLock
  }

  /// - Returns: nil if the folder is not Terbit's.
  private func begin() throws(DiskError) -> Change? {
    let place = try placeOfTarget()
    let lock = try FolderLock(on: Disk.parent(of: place))
    let exists = try Disk.kind(of: place) != nil
    if exists, try !isOurs(place) { return nil }
    let stage = stagePath(beside: place)
    try clear(stage, beside: exists ? place : nil)
    try Disk.makeFolder(stage)
    return Change(
      place: place, exists: exists, stagePath: stage,
      stage: OutputStage(path: stage, published: exists ? place : nil), lock: lock)
  }

  /// Removes the stage of a site that was not put in place. What cannot be removed the next build clears
  /// away; the user is told what went wrong before.
  private func discard(_ change: borrowing Change) {
    do throws(DiskError) { try Disk.remove(change.stagePath) } catch { return }
  }

  /// Its last step is the exchange, or the renaming of a first site: if it throws, the stage still holds the
  /// new site, and from its end on readers see that and the stage holds the old one.
  private func putInPlace(_ change: borrowing Change) throws(DiskError) {
    let (place, stage) = (change.place, change.stagePath)
    try Disk.write(Array(Self.markText.utf8), to: stage + "/" + Self.mark)
    if change.exists { try linkOwnersFiles(from: place, into: stage) }
    try flush(stage)
    if change.exists { try exchange(place, with: stage) } else { try Disk.rename(stage, to: place) }
  }

  /// Lets the exchange stand on the disk. Where it fails, the new site is in place all the same, so that is told
  /// only when the owner's folders have come out of the old one.
  private func flushNames(of change: borrowing Change) -> Result<Void, DiskError> {
    let place = change.place
    return Result { () throws(DiskError) in try Disk.flush(folder: Disk.parent(of: place)) }
  }

  /// The stage now holds the old site, and in it what the owner may still want: it goes last.
  private func cleanUp(_ change: borrowing Change) throws(DiskError) {
    guard change.exists else { return }
    try moveOwnersFolders(from: change.stagePath, into: change.place)
    try Disk.remove(change.stagePath)
  }

  /// The same by several tasks: to remove the tens of thousands of files of a large site takes a while.
  private func cleanUp(_ change: borrowing Change, jobs: Int) async throws(DiskError) {
    guard change.exists else { return }
    let stage = change.stagePath
    try moveOwnersFolders(from: stage, into: change.place)
    let removals = try await Disk.names(inFolder: stage).mapInParallel(jobs: jobs) { name in
      Result { () throws(DiskError) in try Disk.remove(stage + "/" + name) }
    }
    for removal in removals { try removal.get() }
    try Disk.remove(stage)
  }

  /// Where the folder stands or will stand; another build may make it until the lock is held.
  private func placeOfTarget() throws(DiskError) -> String {
    if try Disk.kind(of: target) != nil { return try Disk.resolve(target) }
    try Disk.makeFolders(Disk.parent(of: target))
    return target
  }

  private func stagePath(beside place: String) -> String {
    let name = place.split(separator: "/").last.map(String.init) ?? "situs"
    return Disk.parent(of: place) + "/." + name + ".terbit"
  }

  func isOurs(_ folder: String) throws(DiskError) -> Bool {
    let names = try Disk.names(inFolder: folder)
    return names.contains(Self.mark) || names.allSatisfy { $0.hasPrefix(".") }
  }

  /// Makes room for a stage.
  ///
  /// - Parameter place: the published folder, if it stands.
  private func clear(_ stage: String, beside place: String?) throws(DiskError) {
    if let place { try rescueOwnersFolders(from: stage, into: place) }
    try Disk.remove(stage)
  }

  /// One call for the whole file system: thousands of small files one by one would take seconds.
  private func flush(_ stage: String) throws(DiskError) {
    let code = sync_file_system(stage)
    guard code == 0 else { throw DiskError("menulis ke disk", stage, code: code) }
  }

  /// Network folders (NFS, SMB) know no exchange.
  private static func adviceOnExchange(_ code: Int32) -> String? {
    [EINVAL, ENOSYS, EOPNOTSUPP].contains(code)
      ? "sistem berkas ini tidak dapat menukar dua folder; terbitkan ke folder di cakram setempat dengan --output, lalu salin ke sini (rsync -a --delete)"
      : nil
  }

  private func exchange(_ place: String, with stage: String) throws(DiskError) {
    let code = rename_exchange(place, stage)
    guard code == 0 else {
      throw DiskError("menukar", place, code: code, advice: Self.adviceOnExchange(code))
    }
  }
}
