internal import Glibc
internal import Subprocess
internal import SystemPackage

/// A helper program of the system, such as WeasyPrint or Pagefind, that was found on the `PATH`.
package struct Program: Sendable {
  /// What a program that ended well has printed.
  package struct Output: Sendable {
    package var bytes: [UInt8]
    /// What it said on standard error: warnings, mostly.
    package var remarks: String
  }

  /// The most that a program may print, in bytes.
  private static let outputLimit = 64 << 20

  package let name: String
  package let path: String

  /// The program of that name, or nil if no folder of the `PATH` holds it.
  package static func find(_ name: String) -> Program? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    let paths = folders.split(separator: ":").map { folder in "\(folder)/\(name)" }
    return paths.first { path in access(path, X_OK) == 0 }
      .map { path in Program(name: name, path: path) }
  }

  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - folder: where it works; nil for where Terbit was started.
  ///   - limit: how long it may take; then it is stopped.
  package func run(
    _ arguments: [String], in folder: String? = nil, limit: Duration
  ) async throws(ProgramFailure) -> Output {
    let ending = await ending(of: arguments, in: folder, limit: limit)
    switch ending {
    case .success(let output): return output
    case .failure(let failure): throw failure
    }
  }

  /// The first of two to end, the program or the clock; the other is stopped.
  private func ending(
    of arguments: [String], in folder: String?, limit: Duration
  ) async -> Result<Output, ProgramFailure> {
    let timeOut = ProgramFailure(program: name, reason: .timeOut(limit))
    return await withTaskGroup { group in
      group.addTask { await start(arguments, in: folder) }
      group.addTask {
        do { try await Task.sleep(for: limit) } catch { return .failure(timeOut) }
        return .failure(timeOut)
      }
      let first = await group.next() ?? .failure(timeOut)
      group.cancelAll()
      return first
    }
  }

  private func start(
    _ arguments: [String], in folder: String?
  ) async -> Result<Output, ProgramFailure> {
    do {
      let ended = try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(arguments),
        workingDirectory: folder.map { FilePath($0) },
        output: .bytes(limit: Self.outputLimit), error: .string(limit: Self.outputLimit))
      guard ended.terminationStatus.isSuccess else {
        return .failure(
          ProgramFailure(
            program: name, reason: .ended("\(ended.terminationStatus)", ended.standardError)))
      }
      return .success(Output(bytes: ended.standardOutput, remarks: ended.standardError))
    } catch {
      return .failure(ProgramFailure(program: name, reason: .system("\(error)")))
    }
  }
}
