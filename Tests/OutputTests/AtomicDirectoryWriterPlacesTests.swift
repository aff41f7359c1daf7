import Disk
import Output
import Testing

@Suite("Where a site is published")
struct AtomicDirectoryWriterPlacesTests {
  private static let old = ["index.html": "lama", "lama.html": "lama"]
  private static let new = ["index.html": "baru"]

  private func publish(_ texts: [String: String], at path: String) throws {
    try AtomicDirectoryWriter(path: path).write(OutputTree(texts))
  }

  @Test("a slash at the end of the path does not count", arguments: ["Public/", "Public///"])
  func trailingSlash(name: String) throws {
    try TemporaryFolder.with { folder in
      for texts in [Self.old, Self.new] { try publish(texts, at: folder(name)) }
      #expect(try folder.contents() == ["Public/", "Public/.terbit", "Public/index.html"])
    }
  }

  @Test("a path may lead up and down again")
  func dots() throws {
    try TemporaryFolder.with { folder in
      try Disk.makeFolder(folder("kerja"))
      for texts in [Self.old, Self.new] { try publish(texts, at: folder("kerja/../Public")) }
      #expect(
        try folder.contents() == ["Public/", "Public/.terbit", "Public/index.html", "kerja/"])
    }
  }

  @Test("behind a symbolic link, the folder it points to is replaced and the link stays")
  func symbolicLink() throws {
    try TemporaryFolder.with { folder in
      try Disk.makeFolders(folder("www/situs"))
      try folder.makeLink("Public", to: "www/situs")
      for texts in [Self.old, Self.new] { try publish(texts, at: folder("Public")) }
      #expect(
        try folder.contents() == [
          "Public@", "www/", "www/situs/", "www/situs/.terbit", "www/situs/index.html",
        ])
      #expect(try folder.read("Public/index.html") == "baru")
    }
  }

  @Test("a symbolic link that points nowhere is the disk's failure")
  func brokenLink() throws {
    try TemporaryFolder.with { folder in
      try folder.makeLink("Public", to: "tidak-ada")
      #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try publish(Self.new, at: folder("Public"))
      }
      #expect(try folder.contents() == ["Public@"])
    }
  }

  @Test("what a killed build left before the exchange is cleared away")
  func staleStage() throws {
    try TemporaryFolder.with { folder in
      try publish(Self.old, at: folder("Public"))
      try folder.write("setengah", to: ".Public.terbit/a/b/setengah.html")
      try publish(Self.new, at: folder("Public"))
      #expect(try folder.contents() == ["Public/", "Public/.terbit", "Public/index.html"])
    }
  }

  @Test("what a killed build left at first is cleared away")
  func staleFirstStage() throws {
    try TemporaryFolder.with { folder in
      try folder.write("setengah", to: ".Public.terbit/setengah.html")
      try publish(Self.new, at: folder("Public"))
      #expect(try folder.contents() == ["Public/", "Public/.terbit", "Public/index.html"])
    }
  }

  /// The build was killed between the exchange of the folders and the moving of the owner's folders:
  /// they still stand in the old site, which now has the stage's name.
  @Test("the owner's folders that a killed build had not moved yet are not lost")
  func ownersFoldersInStage() throws {
    try TemporaryFolder.with { folder in
      try publish(Self.new, at: folder("Public"))
      try publish(Self.old, at: folder(".Public.terbit"))
      try folder.write("acuan", to: ".Public.terbit/.git/HEAD")
      try publish(Self.new, at: folder("Public"))
      let contents = try folder.contents()
      #expect(contents.contains("Public/.git/HEAD"))
    }
  }

  /// Eight sites of forty files each; all files of a site hold the site's number.
  private static let sites = (0..<8).map { number in
    Dictionary(uniqueKeysWithValues: (0..<40).map { ("f\($0)/x.html", "\(number)") })
  }

  @Test("several builds at once leave one whole site")
  func atOnce() async throws {
    let folder = try TemporaryFolder.make()
    try publish(Self.old, at: folder("Public"))
    let failures = await publishAllAtOnce(in: folder)
    #expect(failures == [])
    let files = try folder.contents().filter { $0.hasSuffix(".html") }
    #expect(files.count == 40)
    #expect(Set(try files.map(folder.read)).count == 1)
    #expect(try Disk.names(inFolder: folder.path) == ["Public"])
    try Disk.remove(folder.path)
  }

  @Test("several first builds at once leave one whole site")
  func firstAtOnce() async throws {
    let folder = try TemporaryFolder.make()
    let failures = await publishAllAtOnce(in: folder)
    #expect(failures == [])
    let files = try folder.contents().filter { $0.hasSuffix(".html") }
    #expect(files.count == 40)
    #expect(Set(try files.map(folder.read)).count == 1)
    try Disk.remove(folder.path)
  }

  /// The descriptions of the builds that failed.
  private func publishAllAtOnce(in folder: TemporaryFolder) async -> [String] {
    await withTaskGroup(of: String?.self) { group in
      for site in Self.sites {
        group.addTask {
          do {
            try publish(site, at: folder("Public"))
            return nil
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: []) { if let failure = $1 { $0.append(failure) } }
    }
  }
}
