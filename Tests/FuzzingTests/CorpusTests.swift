import Foundation
import FuzzTargets
import Testing

/// Runs what fuzzing starts from, and what it has found, through the same readers on every day.
@Suite("The corpus of the fuzzer")
struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Corpus")

  @Test("is read, and every promise holds", arguments: FuzzTarget.allCases)
  func read(target: FuzzTarget) async throws {
    let folder = Self.folder.appending(path: target.rawValue)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count >= 10)
    for name in names {
      await target.run(Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  @Test("is read however it is cut", arguments: FuzzTarget.allCases)
  func cut(target: FuzzTarget) async throws {
    let folder = Self.folder.appending(path: target.rawValue)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().prefix(6)
    {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      for part in 1...8 { await target.run(Array(bytes.prefix(bytes.count * part / 9))) }
    }
  }
}
