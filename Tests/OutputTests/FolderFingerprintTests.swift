import Disk
import Output
import Testing

@Suite("What a published folder is known by")
struct FolderFingerprintTests {
  @Test("is told while a site is written as it is found afterwards, whoever looks")
  func sameAsWritten() async throws {
    let folder = try TemporaryFolder.make()
    let writer = AtomicDirectoryWriter(path: folder("Public"))
    for text in ["lama", "baru"] {
      var written = FolderFingerprint()
      try await writer.publish { stage throws(DiskError) in
        try stage.write(OutputFile(path: "a/b/index.html", bytes: Array(text.utf8)))
        try stage.write(OutputFile(path: "tetap.css", bytes: Array("tetap".utf8)))
        written = stage.fingerprint
        #expect(stage.changeCount == (text == "lama" ? 2 : 1))
        return true
      }
      #expect(written.count == 2)
      #expect(try await FolderFingerprint.of(folder("Public"), jobs: 1) == written)
      #expect(try await FolderFingerprint.of(folder("Public"), jobs: 4) == written)
    }
    try Disk.remove(folder.path)
  }

  @Test(
    "changes with any file, and not with the owner's",
    arguments: [("a/index.html", true), ("baru.html", true), (".htaccess", false)])
  func changes(path: String, isSeen: Bool) async throws {
    let folder = try TemporaryFolder.make()
    try folder.write("satu", to: "a/index.html")
    let before = try await FolderFingerprint.of(folder.path, jobs: 1)
    try Disk.remove(folder(path))
    try folder.write("dua!", to: path)
    let after = try await FolderFingerprint.of(folder.path, jobs: 1)
    #expect((after != before) == isSeen)
    try Disk.remove(folder.path)
  }

  @Test("a file that stays keeps its number and time")
  func filesThatStay() async throws {
    let folder = try TemporaryFolder.make()
    let writer = AtomicDirectoryWriter(path: folder("Public"))
    var stamps = [FileStamp]()
    for text in ["satu", "satu", "dua"] {
      try writer.write(OutputTree(["a/index.html": text, "b.txt": "tetap"]))
      stamps.append(try Disk.stamp(of: folder("Public/a/index.html")))
      stamps.append(try Disk.stamp(of: folder("Public/b.txt")))
    }
    #expect(stamps[2] == stamps[0] && stamps[3] == stamps[1] && stamps[5] == stamps[1])
    #expect(stamps[4] != stamps[0])
    try Disk.remove(folder.path)
  }
}
