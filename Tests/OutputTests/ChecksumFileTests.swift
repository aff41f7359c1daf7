import Checksums
import Output
import Testing

@Suite("SHA256SUMS")
struct ChecksumFileTests {
  private let hello = OutputFile(path: "b/halo.txt", bytes: Array("halo".utf8))

  private func text(_ files: [OutputFile]) throws -> String {
    let tree = OutputTree(files)
    let list = try #require(tree.checksumsLast.last)
    return String(decoding: try tree.bytes(of: list), as: UTF8.self)
  }

  @Test("lists all other files in the order of their paths")
  func lines() throws {
    let list = try text([
      hello, OutputFile(path: ChecksumList.name, content: .checksums),
      OutputFile(path: "Z", bytes: []),
    ])
    let sums = [FileFacts(of: []), FileFacts(of: Array("halo".utf8))].map(\.sha256)
    #expect(list == "\(sums[0])  Z\n\(sums[1])  b/halo.txt\n")
  }

  @Test("comes last, whatever its name, so that all others have passed")
  func order() {
    let paths = OutputTree([hello, OutputFile(path: "A", content: .checksums)]).checksumsLast
      .map(\.path)
    #expect(paths == ["b/halo.txt", "A"])
  }

  @Test("takes what is known already of a file instead of working it out again")
  func knownFacts() throws {
    let known = OutputFile(
      path: "x", bytes: [1], facts: FileFacts(of: Array("lain".utf8)))
    let list = try text([known, OutputFile(path: ChecksumList.name, content: .checksums)])
    #expect(list.hasPrefix(FileFacts(of: Array("lain".utf8)).sha256))
  }
}
