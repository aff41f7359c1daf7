import Checksums
import Disk
import Output
import Testing

@Suite("Publishing a site while it is made")
struct StreamedSiteTests {
  private func file(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, bytes: Array(text.utf8))
  }

  @Test("publishes what was written, with its folders and copies, in the place of the old site")
  func publishes() async throws {
    let folder = try TemporaryFolder.make()
    try folder.write("lampiran", to: "a.pdf")
    let writer = AtomicDirectoryWriter(path: folder("Public"))
    try writer.write(OutputTree(["lama.html": "lama"]))
    try await writer.publish { stage throws(DiskError) in
      try stage.write(file("a/b/c/index.html", "baru"))
      try stage.write(OutputFile(path: "a/b/a.pdf", content: .copy(of: folder("a.pdf"))))
      #expect(stage.byteCount == 12)
      return true
    }
    let files = try folder.contents().filter { $0.hasPrefix("Public/") && !$0.hasSuffix("/") }
    #expect(files == ["Public/.terbit", "Public/a/b/a.pdf", "Public/a/b/c/index.html"])
    #expect(try folder.read("Public/a/b/a.pdf") == "lampiran")
    #expect(try Disk.names(inFolder: folder.path) == ["Public", "a.pdf"])
    try Disk.remove(folder.path)
  }

  @Test("leaves the old site, and nothing beside it, when it is not to be published after all")
  func refused() async throws {
    let folder = try TemporaryFolder.make()
    let writer = AtomicDirectoryWriter(path: folder("Public"))
    try writer.write(OutputTree(["lama.html": "lama"]))
    try await writer.publish { stage throws(DiskError) in
      try stage.write(file("baru.html", "baru"))
      return false
    }
    #expect(
      try folder.contents() == ["Public/", "Public/.terbit", "Public/lama.html"])
    try Disk.remove(folder.path)
  }

  @Test("leaves the old site, and nothing beside it, when the disk refuses a file")
  func failed() async throws {
    let folder = try TemporaryFolder.make()
    let writer = AtomicDirectoryWriter(path: folder("Public"))
    try writer.write(OutputTree(["lama.html": "lama"]))
    await #expect(throws: AtomicDirectoryWriter.Failure.self) {
      try await writer.publish { stage throws(DiskError) in
        try stage.write(file("baru.html", "baru"))
        try stage.write(OutputFile(path: "b.pdf", content: .copy(of: folder("tidak-ada.pdf"))))
        return true
      }
    }
    #expect(
      try folder.contents() == ["Public/", "Public/.terbit", "Public/lama.html"])
    try Disk.remove(folder.path)
  }

  @Test("makes the folders that several tasks want at once")
  func atOnce() async throws {
    let folder = try TemporaryFolder.make()
    try await AtomicDirectoryWriter(path: folder("Public")).publish { stage throws(DiskError) in
      await withTaskGroup(of: DiskError?.self) { group in
        for number in 0..<200 {
          group.addTask {
            do throws(DiskError) {
              try stage.write(OutputFile(path: "a/\(number % 7)/b/\(number).html", bytes: [1]))
              return nil
            } catch { return error }
          }
        }
        for await error in group { #expect(error == nil) }
      }
      return true
    }
    #expect(try folder.contents().count { $0.hasSuffix(".html") } == 200)
    try Disk.remove(folder.path)
  }

  @Test("takes a file part by part, with its beginning written last")
  func grows() async throws {
    let folder = try TemporaryFolder.make()
    try await AtomicDirectoryWriter(path: folder("Public")).publish { stage throws(DiskError) in
      let facts = try grow("data/aksi.csv", in: stage)
      #expect(facts == FileFacts(of: Array("nomor,aksi\n1,Rapat\n".utf8)))
      #expect(stage.byteCount == 19)
      try stage.write(OutputFile(path: "SHA256SUMS", content: .checksums))
      return true
    }
    #expect(try folder.read("Public/data/aksi.csv") == "nomor,aksi\n1,Rapat\n")
    #expect(try folder.read("Public/SHA256SUMS").hasSuffix("  data/aksi.csv\n"))
    #expect(collected { grow($0, in: $1) } == "nomor,aksi\n1,Rapat\n")
    try Disk.remove(folder.path)
  }

  @Test(
    "leaves a file that has grown to what it was the same file",
    arguments: [("nomor,aksi\n1,Rapat\n", 0), ("nomor,aksi\n1,Rapot\n", 1), ("nomor", 1)])
  func growsToTheSame(old: String, changes: Int) async throws {
    let folder = try TemporaryFolder.make()
    let writer = AtomicDirectoryWriter(path: folder("Public"))
    try writer.write(OutputTree(["data/aksi.csv": old]))
    let before = try Disk.stamp(of: folder("Public/data/aksi.csv"))
    try await writer.publish { stage throws(DiskError) in
      _ = try grow("data/aksi.csv", in: stage)
      #expect(stage.changeCount == changes)
      return true
    }
    #expect(try folder.read("Public/data/aksi.csv") == "nomor,aksi\n1,Rapat\n")
    #expect((try Disk.stamp(of: folder("Public/data/aksi.csv")) == before) == (changes == 0))
    #expect(try Disk.names(inFolder: folder("Public/data")) == ["aksi.csv"])
    try Disk.remove(folder.path)
  }

  private func grow<Sink: OutputSink>(
    _ path: String, in sink: Sink
  ) throws(Sink.Failure) -> FileFacts {
    var file = try sink.begin(path)
    try file.append(Array("?????,aksi\n".utf8))
    try file.append(Array("1,Rapat\n".utf8))
    try file.overwrite(Array("nomor".utf8), at: 0)
    return try file.finish()
  }

  private func collected(_ grow: (String, OutputCollector) -> FileFacts) -> String? {
    let collector = OutputCollector()
    _ = grow("aksi.csv", collector)
    guard case .bytes(let bytes) = collector.tree.files.first?.content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
