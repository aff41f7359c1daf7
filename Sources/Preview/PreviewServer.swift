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

  /// How many ports are tried, from the first on.
  private static let portCount = 50
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
  ///   - listening: told the address once it is known; the port may be a later one than asked for, and with 0 is
  ///     one that the system chooses.
  /// - Throws: `PreviewFailure` if nothing can be served there, `CancellationError` at the end.
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

  private func serve(
    _ store: EditionStore, at address: Address, listening: @escaping @Sendable (Address) -> Void
  ) async throws {
    let pool = SocketPool.make()
    try await pool.prepare()
    let doorkeeper = Doorkeeper(pool: pool, mostClients: ClientLimit.raised())
    let (door, place) = try Self.open(doorkeeper, at: address)
    let inner = sockaddr_un.unix(abstractNamespace: "terbit-\(UInt64.random(in: .min ... .max))")
    let server = HTTPServer(
      address: inner, logger: .disabled, handler: PreviewHandler(store: store))
    do {
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
    } catch SocketError.failed(_, _, let message) {
      throw PreviewFailure(description: "pratinjau di \(place.url) terhenti: \(message)")
    }
  }

  /// Opens the first free port.
  private static func open(
    _ doorkeeper: Doorkeeper, at address: Address
  ) throws -> (door: AsyncSocket, place: Address) {
    let ports = ports(from: address.port)
    for port in ports {
      do {
        let door = try doorkeeper.open(at: try sockaddr_in.inet(ip4: address.host, port: port))
        guard case .ip4(_, let bound) = try door.socket.sockname() else {
          preconditionFailure("a door at an IPv4 address has another kind of address")
        }
        return (door, Address(host: address.host, port: bound))
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
        continue
      } catch SocketError.failed(_, _, let message) {
        throw PreviewFailure(
          description: "tidak dapat membuka \(address.host):\(port): \(message)")
      } catch SocketError.unsupportedAddress {
        throw PreviewFailure(description: "“\(address.host)” bukan alamat IPv4")
      }
    }
    throw PreviewFailure(
      description:
        "semua port dari \(ports.lowerBound) sampai \(ports.upperBound) sedang dipakai; pilih yang lain dengan --port"
    )
  }

  /// The ports that are tried; there are none behind the last.
  static func ports(from first: UInt16) -> ClosedRange<UInt16> {
    first...UInt16(clamping: Int(first) + portCount - 1)
  }
}
