import Checksums
import Testing

@Suite("Checksums")
struct ChecksumsTests {
  @Test(
    "are those of the standard's examples, in lower case",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func sha256(text: String, sum: String) {
    let facts = FileFacts(of: Array(text.utf8))
    #expect(facts.sha256 == sum)
    #expect(facts.bytes == text.utf8.count)
  }

  @Test(
    "stand in a line each, with names escaped as sha256sum reads them",
    arguments: [
      ("a/b c.pdf", "e3b0…  a/b c.pdf\n"), ("a\\b", "\\e3b0…  a\\\\b\n"),
      ("a\nb", "\\e3b0…  a\\nb\n"), ("a\rb", "\\e3b0…  a\\rb\n"), ("é", "e3b0…  é\n"),
    ])
  func lines(path: String, line: String) {
    var list = ChecksumList()
    let empty = FileFacts(of: [])
    list.add(path, empty)
    let sum = String(empty.sha256.dropFirst(4))
    #expect(String(decoding: list.bytes, as: UTF8.self) == line.replacing("…", with: sum))
  }

  @Test("a name gives the same identifier always, and another name another one")
  func identifiers() {
    let first = NameBasedUUID("rencana:soppeng/2025/zona-integritas").description
    #expect(first == "a03b9117-0407-5aec-b01f-43e94ac2b8e9")
    #expect(first != NameBasedUUID("rencana:soppeng/2025/zona").description)
    let parts = first.split(separator: "-").map(\.count)
    #expect(parts == [8, 4, 4, 4, 12])
  }
}
