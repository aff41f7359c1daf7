import Disk
import Output
import Testing

@Suite("Where a site must not be published")
struct PlaceTests {
  @Test(
    "a folder of sources, one deep in it, and one around it are refused, by links too",
    arguments: ["isi", "isi/satker/baru", "isi/satker/baru/situs", ".", "tautan", "tautan/a/b"])
  func entangled(output: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("judul: x", to: "isi/situs.yml")
      try folder.makeLink("tautan", to: folder("isi"))
      let writer = AtomicDirectoryWriter(path: folder(output))
      let error = #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try writer.requirePlace(apartFrom: [folder("isi")])
      }
      #expect(error?.description.contains("saling memuat") == true)
    }
  }

  @Test("a folder beside the sources or right in them is a place, also if it is named alike")
  func beside() throws {
    try TemporaryFolder.with { folder in
      try folder.write("judul: x", to: "isi/situs.yml")
      for name in ["isi2", "Public", "baru/situs", "isi/Public", "tautan/Public"] {
        try AtomicDirectoryWriter(path: folder(name)).requirePlace(apartFrom: [folder("isi")])
      }
    }
  }

  @Test("a home that holds nothing but names with a dot is no place, nor is what holds it")
  func home() throws {
    try TemporaryFolder.with { folder in
      try folder.write("", to: "rumah/.bashrc")
      let error = #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try AtomicDirectoryWriter(path: folder("rumah/")).requirePlace(
          apartFrom: [], home: folder("rumah"))
      }
      #expect(error?.description.contains("folder rumah") == true)
      #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try AtomicDirectoryWriter(path: folder.path).requirePlace(
          apartFrom: [], home: folder("rumah"))
      }
      try AtomicDirectoryWriter(path: folder("rumah/situs")).requirePlace(
        apartFrom: [], home: folder("rumah"))
    }
  }

  @Test("a stranger's folder is refused before anything is made")
  func stranger() throws {
    try TemporaryFolder.with { folder in
      try folder.write("penting", to: "Public/skripsi.doc")
      #expect(throws: AtomicDirectoryWriter.Failure.self) {
        try AtomicDirectoryWriter(path: folder("Public")).requirePlace(apartFrom: [])
      }
    }
  }
}
