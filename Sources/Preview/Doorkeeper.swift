internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Synchronization

/// Stands before the HTTP server and lets in only whole and short requests without a body, one a connection.
///
/// The server itself collects a request's lines however long they are, in a time that grows with the square of
/// their length; a few broken clients would keep it busy for good. It listens where only this process knows,
/// and gets from here what it can answer at once.
struct Doorkeeper: Sendable {
  /// How long a client may take to send its request.
  private static let patience = Duration.seconds(10)
  /// How long the door stays shut when the system can give no more connections.
  private static let pause = Duration.milliseconds(100)

  private let pool: any AsyncSocketPool
  /// How many clients are served at the same time; a page of the preview holds one connection open.
  private let mostClients: Int
  private let clients = ClientCount()

  private final class ClientCount: Sendable {
    let value = Atomic<Int>(0)
  }

  init(pool: any AsyncSocketPool, mostClients: Int) {
    self.pool = pool
    self.mostClients = mostClients
  }

  /// - Throws: `SocketError` if the address cannot be had.
  func open(at address: sockaddr_in) throws -> AsyncSocket {
    let socket = try Socket(domain: Int32(AF_INET))
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return try AsyncSocket(socket: socket, pool: pool)
    } catch {
      try socket.close()
      throw error
    }
  }

  /// Lets clients in until the task is cancelled.
  ///
  /// Who comes when all places are taken is told so before the next is let in, and so holds no descriptor
  /// that another needs.
  func run(at door: AsyncSocket, before server: sockaddr_un) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while !Task.isCancelled {
        guard let client = try await nextClient(at: door) else { continue }
        guard clients.value.load(ordering: .relaxed) < mostClients else {
          await answer(client) { try await refuse(client, .busy) }
          continue
        }
        clients.value.add(1, ordering: .relaxed)
        group.addTask {
          await answer(client) { try await serve(client, by: server) }
          clients.value.subtract(1, ordering: .relaxed)
        }
      }
    }
  }

  /// - Returns: nil if there is none, since the system had no descriptor for it or it has gone again.
  private func nextClient(at door: AsyncSocket) async throws -> AsyncSocket? {
    do {
      return try await door.accept()
    } catch SocketError.failed(_, let code, _)
      where [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED].contains(code)
    {
      try await Task.sleep(for: Self.pause)
      return nil
    }
  }

  /// Says to a client what there is to say, and closes its connection.
  private func answer(_ client: AsyncSocket, _ say: () async throws -> Void) async {
    do { try await say() } catch {
      // The client has gone, or never meant it; there is nobody to tell.
    }
    close(client)
  }

  private func serve(_ client: AsyncSocket, by server: sockaddr_un) async throws {
    switch try await head(from: client) {
    case .accepted(let head): try await pass(head, of: client, to: server)
    case .refused(let reason): try await refuse(client, reason)
    }
  }

  private func refuse(_ client: AsyncSocket, _ reason: RequestHead.Refusal) async throws {
    try await client.write(Data(reason.answer.utf8))
  }

  private func head(from client: AsyncSocket) async throws -> RequestHead.Reading {
    try await withThrowingTaskGroup(of: RequestHead.Reading.self) { group in
      group.addTask {
        var bytes = [UInt8]()
        while true {
          bytes += try await client.read(atMost: 4096)
          if let reading = RequestHead.read(bytes) { return reading }
        }
      }
      group.addTask {
        try await Task.sleep(for: Self.patience)
        return .refused(.slow)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? .refused(.slow)
    }
  }

  /// Hands on the request, and the answer until the server has no more to say.
  private func pass(
    _ head: [UInt8], of client: AsyncSocket, to address: sockaddr_un
  ) async throws {
    let server = try await AsyncSocket.connected(to: address, pool: pool)
    defer { close(server) }
    try await server.write(Data(head))
    while true {
      let part: [UInt8]
      do { part = try await server.read(atMost: 4096) } catch SocketError.disconnected { return }
      try await client.write(Data(part))
    }
  }

  private func close(_ socket: AsyncSocket) {
    do { try socket.close() } catch {
      // It was closed from the other side.
    }
  }
}
