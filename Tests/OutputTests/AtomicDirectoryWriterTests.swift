import Disk
import Output
import Testing

@Suite("Publishing a site")
struct AtomicDirectoryWriterTests {
  private static let old = ["index.html": "lama", "a/lama.html": "lama"]
  private static let new = ["index.html": "baru", "a/b/baru.html": "baru"]

  private func publish(_ texts: [String: String], at path: String) throws {
    try AtomicDirectoryWriter(path: path).write(OutputTree(texts))
  }

  @Test("makes the folder, and those above it", arguments: ["Public", "a/b/Public"])
  func newFolder(name: String) throws {
    try TemporaryFolder.with { folder in
      try publish(Self.new, at: folder(name))
      #expect(try folder.read(name + "/index.html") == "baru")
      #expect(try folder.read(name + "/a/b/baru.html") == "baru")
      let siblings = try folder.contents().filter { !$0.contains("Public") && !$0.hasSuffix("/") }
      #expect(siblings == [])
    }
  }

  @Test("replaces the old site whole, and leaves nothing beside it")
  func replaces() throws {
    try TemporaryFolder.with { folder in
      try publish(Self.old, at: folder("Public"))
      try publish(Self.new, at: folder("Public"))
      #expect(
        try folder.contents() == [
          "Public/", "Public/.terbit", "Public/a/", "Public/a/b/", "Public/a/b/baru.html",
          "Public/index.html",
        ])
      #expect(try folder.read("Public/index.html") == "baru")
    }
  }

  @Test("gives the same folder when it is done twice")
  func twice() throws {
    try TemporaryFolder.with { folder in
      try publish(Self.new, at: folder("Public"))
      let once = try folder.contents()
      try publish(Self.new, at: folder("Public"))
      #expect(try folder.contents() == once)
    }
  }

  @Test("copies attachments byte for byte")
  func attachments() throws {
    try TemporaryFolder.with { folder in
      let bytes = (0...255).map(UInt8.init) + [0x0D, 0x0A]
      try Disk.write(bytes, to: folder("naskah.pdf"))
      let tree = OutputTree([
        OutputFile(path: "a/naskah.pdf", content: .copy(of: folder("naskah.pdf")))
      ])
      try AtomicDirectoryWriter(path: folder("Public")).write(tree)
      #expect(try Disk.read(folder("Public/a/naskah.pdf")) == bytes)
    }
  }

  @Test("keeps the owner's files and folders that begin with a dot")
  func ownersNames() throws {
    try TemporaryFolder.with { folder in
      try folder.write("", to: "Public/.gitkeep")
      try folder.write("acuan", to: "Public/.git/HEAD")
      try folder.write("kunci", to: "Public/.well-known/security.txt")
      try folder.makeLink("Public/.pranala", to: "index.html")
      for texts in [Self.old, Self.new] {
        try publish(texts, at: folder("Public"))
        #expect(try folder.read("Public/.git/HEAD") == "acuan")
        #expect(try folder.read("Public/.well-known/security.txt") == "kunci")
        let names = try Disk.names(inFolder: folder("Public"))
        #expect(
          names == [".git", ".gitkeep", ".pranala", ".terbit", ".well-known", "a", "index.html"])
        #expect(try Disk.kind(of: folder("Public/.pranala")) == .symbolicLink)
        #expect(try Disk.names(inFolder: folder.path) == ["Public"])
      }
    }
  }

  @Test("takes an empty folder, and one that holds only names with a dot")
  func emptyFolder() throws {
    try TemporaryFolder.with { folder in
      try Disk.makeFolder(folder("Kosong"))
      try publish(Self.new, at: folder("Kosong"))
      #expect(try folder.read("Kosong/index.html") == "baru")
    }
  }

  @Test("refuses a folder that Terbit did not make, and leaves it as it is")
  func notOurs() throws {
    try TemporaryFolder.with { folder in
      try folder.write("penting", to: "Public/skripsi.doc")
      try folder.write("", to: "Public/.gitkeep")
      let before = try folder.contents()
      let error = #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try publish(Self.new, at: folder("Public"))
      }
      #expect(error?.description.contains("bukan buatan Terbit") == true)
      #expect(try folder.contents() == before)
      #expect(try folder.read("Public/skripsi.doc") == "penting")
    }
  }

  @Test("refuses a file in the place of the folder")
  func fileForFolder() throws {
    try TemporaryFolder.with { folder in
      try folder.write("penting", to: "Public")
      #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try publish(Self.new, at: folder("Public"))
      }
      #expect(try folder.read("Public") == "penting")
      #expect(try folder.contents() == ["Public"])
    }
  }

  @Test("that fails half way leaves the old site and nothing else")
  func failsHalfWay() throws {
    try TemporaryFolder.with { folder in
      try publish(Self.old, at: folder("Public"))
      try folder.write("", to: "Public/.gitkeep")
      let before = try folder.contents()
      let tree = OutputTree([
        OutputFile(path: "index.html", bytes: Array("baru".utf8)),
        OutputFile(path: "z/naskah.pdf", content: .copy(of: folder("tidak-ada.pdf"))),
      ])
      let error = #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try AtomicDirectoryWriter(path: folder("Public")).write(tree)
      }
      #expect(error?.description.contains("tidak-ada.pdf") == true)
      #expect(try folder.contents() == before)
      #expect(try folder.read("Public/index.html") == "lama")
    }
  }

  @Test("that fails at first leaves no folder")
  func failsAtFirst() throws {
    try TemporaryFolder.with { folder in
      let tree = OutputTree([OutputFile(path: "a", content: .copy(of: folder("tidak-ada")))])
      #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try AtomicDirectoryWriter(path: folder("Public")).write(tree)
      }
      let contents = try folder.contents()
      #expect(contents == [])
    }
  }
}
