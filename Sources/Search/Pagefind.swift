internal import Disk
internal import Programs

/// The program Pagefind, as a command of its own or as the Python package of that name, which has none.
struct Pagefind {
  private let program: Program
  /// What stands before the arguments: `-m pagefind` for the package.
  private let opening: [String]

  /// Nil if it is not installed.
  static func find() async -> Pagefind? {
    if let program = Program.find("pagefind") { return Pagefind(program: program, opening: []) }
    guard let python = Program.find("python3") else { return nil }
    let package = Pagefind(program: python, opening: ["-m", "pagefind"])
    do {
      _ = try await package.run(["--version"], limit: .seconds(30))
      return package
    } catch {
      // Python says so by failing: there is no such package.
      return nil
    }
  }

  /// The program's place and time, or the package's version; empty if neither is installed.
  static func identity() async -> String {
    if let program = Program.find("pagefind") {
      do throws(DiskError) {
        let stamp = try Disk.stamp(of: program.path)
        return "\(program.path) \(stamp.size) \(stamp.modified)"
      } catch {
        return program.path
      }
    }
    guard let package = await find() else { return "" }
    do {
      return String(
        decoding: try await package.run(["--version"], limit: .seconds(30)).bytes, as: UTF8.self)
    } catch {
      return ""
    }
  }

  @discardableResult
  func run(
    _ arguments: [String], in folder: String? = nil, limit: Duration
  ) async throws(ProgramFailure) -> Program.Output {
    try await program.run(opening + arguments, in: folder, limit: limit)
  }
}
