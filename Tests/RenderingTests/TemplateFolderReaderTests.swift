import Diagnostics
import Disk
import Glibc
import Rendering
import Testing

@Suite("The template folder")
struct TemplateFolderReaderTests {
  /// Reads a folder that holds files and symbolic links, both by their paths in it.
  private func read(
    _ files: [String], links: [String: String] = [:]
  ) throws -> (folder: TemplateFolder, findings: [String]) {
    let path = try Disk.makeTemporaryFolder()
    for file in files {
      try Disk.makeFolders(Disk.parent(of: path + "/" + file))
      try Disk.write(Array("isi".utf8), to: path + "/" + file)
    }
    for (link, target) in links { #expect(symlink(target, path + "/" + link) == 0) }
    let result = try TemplateFolderReader.read(path)
    let findings = result.diagnostics.map {
      "\($0.location.path.dropFirst(path.count + 1)) \($0.id)"
    }
    try Disk.remove(path)
    return (result.value, findings)
  }

  private static let usual = ["gaya.css", "ikon.svg"]

  @Test("may hold its files, or links to where they are")
  func links() throws {
    let plain = try read(Self.usual.map { "aset/" + $0 })
    let folder = try read(Self.usual.map { "lain/" + $0 }, links: ["aset": "lain"])
    let file = try read(
      ["aset/gaya.css", "lain/x.svg"], links: ["aset/ikon.svg": "../lain/x.svg"])
    for (folder, findings) in [plain, folder, file] {
      #expect(folder.assets.map(\.name) == Self.usual)
      #expect(findings == [])
    }
  }

  @Test("without what every page asks for is an error that names it")
  func missing() throws {
    let (_, findings) = try read(["rencana.mustache"])
    #expect(
      findings == Self.usual.map { "aset/\($0) templat.aset-tidak-ada" })
    #expect(
      try read(["aset/ikon.svg"]).findings == ["aset/gaya.css templat.aset-tidak-ada"])
  }

  @Test("tells what in it is not published")
  func unpublished() throws {
    let (folder, findings) = try read(
      Self.usual.map { "aset/" + $0 } + ["aset/huruf/a.woff2"], links: ["aset/putus.js": "tak-ada"])
    #expect(folder.assets.map(\.name) == Self.usual)
    #expect(
      findings == [
        "aset/huruf templat.aset-tidak-terbit", "aset/putus.js templat.aset-tidak-terbit",
      ])
  }
}
