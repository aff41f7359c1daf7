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
}
