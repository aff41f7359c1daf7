internal import Disk
internal import FlyingFox
internal import FlyingSocks
internal import Glibc

/// Serves the latest edition of the site, and makes a new one whenever the folders change.
package struct PreviewServer: Sendable {
  /// Where the server listens.
  package struct Address: Sendable {
    /// An IPv4 address: 127.0.0.1 is seen by this machine only.
    package var host: String
    package var port: UInt16

    package init(host: String, port: UInt16) {
      self.host = host
      self.port = port
    }

    /// As one types it into a browser.
    package var url: String { "http://\(host == "127.0.0.1" ? "localhost" : host):\(port)/" }
  }

  /// Why the server could not listen.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// How many ports are tried, from the first on.
  private static let portCount: UInt16 = 50
  /// An editor that saves several files, or one in pieces, is given this long to finish.
  private static let pause = Duration.milliseconds(25)

  private let folders: [String]
  private let makeEdition: @Sendable () async throws -> Edition

  /// - Parameters:
  ///   - folders: what is watched.
  ///   - makeEdition: makes an edition of what there is now.
  package init(
    watching folders: [String], makeEdition: @escaping @Sendable () async throws -> Edition
  ) {
    self.folders = folders
    self.makeEdition = makeEdition
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameters:
  ///   - report: told of each edition.
  ///   - listening: told the address once it is known; the port may be a later one than asked for.
  /// - Throws: `Failure` if nothing can be served there, `CancellationError` at the end.
  package func run(
    at address: Address, report: @escaping @Sendable (Edition) -> Void,
    listening: @escaping @Sendable (Address) -> Void
  ) async throws {
    let store = EditionStore()
    let watch = try FolderWatch(folders)
    defer { watch.stop() }
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await keepFresh(store, watch, report: report) }
        group.addTask { try await serve(store, at: address, listening: listening) }
        defer { group.cancelAll() }
        try await group.next()
      }
    } catch {
      // A socket that is told to end may be the first to say so, as an error of its own.
      try Task.checkCancellation()
      throw error
    }
  }

  /// Makes an edition now and behind each change, one after the other. The checks of one that is no longer
  /// the latest are not waited for.
  private func keepFresh(
    _ store: EditionStore, _ watch: FolderWatch, report: @escaping @Sendable (Edition) -> Void
  ) async throws {
    var checks = try await renew(store, watch, report: report)
    defer { checks.cancel() }
    for await _ in watch.changes {
      checks.cancel()
      try await Task.sleep(for: Self.pause)
      checks = try await renew(store, watch, report: report)
    }
  }

  /// - Returns: the checks of the edition, which go on while its pages can be seen.
  private func renew(
    _ store: EditionStore, _ watch: FolderWatch, report: @escaping @Sendable (Edition) -> Void
  ) async throws -> Task<Void, Never> {
    try watch.watchNewFolders()
    let edition = try await makeEdition()
    let number = await store.publish(edition)
    return Task {
      var edition = edition
      if let check = edition.check { edition.diagnostics = await check() }
      guard !Task.isCancelled else { return }
      await store.complete(number, with: edition.diagnostics)
      report(edition)
    }
  }

  // MARK: - Listening

  /// Listens on the first free port.
  private func serve(
    _ store: EditionStore, at address: Address, listening: @escaping @Sendable (Address) -> Void
  ) async throws {
    for offset in 0..<Self.portCount where address.port <= UInt16.max - offset {
      let place = Address(host: address.host, port: address.port + offset)
      do {
        try await listen(store, at: place, listening: listening)
        return
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
        continue
      } catch SocketError.failed(_, _, let message) {
        throw Failure(description: "tidak dapat membuka \(place.host):\(place.port): \(message)")
      } catch SocketError.unsupportedAddress {
        throw Failure(description: "“\(place.host)” bukan alamat IPv4")
      }
    }
    let last = address.port + Self.portCount - 1
    throw Failure(
      description:
        "semua port dari \(address.port) sampai \(last) sedang dipakai; pilih yang lain dengan --port"
    )
  }

  private func listen(
    _ store: EditionStore, at place: Address, listening: @escaping @Sendable (Address) -> Void
  ) async throws {
    let pool = SocketPool.make()
    try await pool.prepare()
    let doorkeeper = Doorkeeper(pool: pool)
    let door = try doorkeeper.open(at: try sockaddr_in.inet(ip4: place.host, port: place.port))
    let inner = sockaddr_un.unix(abstractNamespace: "terbit-\(UInt64.random(in: .min ... .max))")
    let server = HTTPServer(
      address: inner, logger: .disabled, handler: PreviewHandler(store: store))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        listening(place)
        try await doorkeeper.run(at: door, before: inner)
      }
      // The group ends with the first of them.
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
