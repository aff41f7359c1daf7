import Testing
import Zip

@Suite("A zip archive")
struct ZipArchiveTests {
  private static let day = ZipArchive.Day(year: 2025, month: 12, day: 10)

  @Test("of one entry is what Python's zipfile reads as that entry")
  func bytes() throws {
    var archive = ZipArchive(dated: Self.day)
    try archive.add("a/é.txt", Array("123456789".utf8))
    // CRC-32's check value for "123456789" is CBF43926; 2025-12-10 packs to 5B8A.
    let facts: [UInt8] =
      [20, 0, 0, 8, 0, 0, 0, 0, 0x8A, 0x5B, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 8, 0]
      + [0, 0]
    let name = Array("a/é.txt".utf8)
    let file = [0x50, 0x4B, 3, 4] + facts + name + Array("123456789".utf8)
    let entry =
      [0x50, 0x4B, 1, 2, 0x14, 3] + facts + [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0] + name
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 54, 0, 0, 0, 47, 0, 0, 0, 0, 0]
    #expect(try archive.finished() == file + entry + end)
  }

  @Test("without entries is only its end")
  func empty() throws {
    let archive = ZipArchive(dated: Self.day)
    let bytes = try archive.finished()
    #expect(bytes.count == 22)
    #expect(bytes.starts(with: [0x50, 0x4B, 5, 6]))
  }

  @Test(
    "dates a day that zip does not know to the nearest year",
    arguments: [(1945, 8, 0x0021), (2199, 8, 0xFE21), (2025, 8, 0x5B11)])
  func days(year: Int, month: Int, packed: Int) throws {
    var archive = ZipArchive(dated: .init(year: year, month: month, day: 17))
    try archive.add("a", [])
    let date = try archive.finished()[12...13]
    #expect(Int(date[12]) | Int(date[13]) << 8 == packed)
  }

  @Test("takes no more entries than the format counts")
  func tooMany() throws {
    var archive = ZipArchive(dated: Self.day)
    for number in 0..<0xFFFF { try archive.add(String(number), []) }
    #expect(throws: ZipArchive.TooLarge.self) { try archive.add("x", []) }
  }

  @Test("that grows is the same as one that is made at once")
  func grows() throws {
    var archive = ZipArchive(dated: Self.day)
    try archive.add("a.txt", Array("aksi".utf8))
    var growing = try GrowingZipArchive(archive, lastEntry: "b.txt")
    var bytes = growing.opening
    for part in ["Rencana ", "", "aksi KPU"] {
      try growing.add(Array(part.utf8))
      bytes += part.utf8
    }
    let end = try growing.end()
    bytes.replaceSubrange(end.headerOffset..<end.headerOffset + end.header.count, with: end.header)
    try archive.add("b.txt", Array("Rencana aksi KPU".utf8))
    #expect(bytes + end.closing == (try archive.finished()))
  }
}
