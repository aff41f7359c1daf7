import Content
import Diagnostics
import Disk
import Testing

@Suite("The content folder")
struct SourceTreeReaderTests {
  /// Reads a folder with some files, each with its text.
  private func read(
    _ files: [String: String], _ prepare: (TemporaryFolder) throws -> Void = { _ in },
    _ check: (SourceTree, [String]) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      for (name, text) in files { try folder.write(text, to: name) }
      try prepare(folder)
      let result = try SourceTreeReader.read(folder.path)
      let findings = result.diagnostics.map { finding in
        "\(finding.location.path.dropFirst(folder.path.count + 1)) \(finding.id)"
      }
      try check(result.value, findings)
    }
  }

  @Test("has every file in its role")
  func roles() throws {
    let files = [
      "situs.yml": "judul: a", "area.yml": "- a", "peraturan.yml": "- b",
      "halaman/tentang.md": "tentang", "halaman/akses.md": "akses",
      "satker/soppeng/satker.md": "soppeng", "satker/soppeng/2025/zona.md": "zona",
      "satker/soppeng/2024/zona.md": "lama", "satker/soppeng/2025/salinan 1.pdf": "%PDF",
      "satker/banjar/satker.md": "banjar",
    ]
    try read(files) { tree, findings in
      #expect(findings == [])
      #expect(tree.settings?.text == "judul: a")
      #expect(tree.areas?.text == "- a")
      #expect(tree.regulations?.text == "- b")
      #expect(tree.pages.map(\.slug) == ["akses", "tentang"])
      #expect(tree.offices.map(\.slug) == ["banjar", "soppeng"])
      let soppeng = try #require(tree.offices.last)
      #expect(soppeng.office?.text == "soppeng")
      #expect(
        soppeng.plans.map { "\($0.year) \($0.slug) \($0.source.text)" } == [
          "2024 zona lama", "2025 zona zona",
        ])
      #expect(soppeng.attachments.map { "\($0.year) \($0.name)" } == ["2025 salinan 1.pdf"])
      #expect(soppeng.attachments.first?.path == tree.path + "/satker/soppeng/2025/salinan 1.pdf")
      #expect(tree.offices.first?.plans.isEmpty == true)
    }
  }

  @Test("may be empty")
  func empty() throws {
    try read([:]) { tree, findings in
      #expect(findings == [])
      #expect(tree.settings == nil && tree.offices.isEmpty && tree.pages.isEmpty)
    }
  }

  @Test(
    "a file without a role is reported",
    arguments: [
      "catatan.txt", "halaman/gambar.png", "satker/baca.md", "satker/soppeng/catatan.md",
      "satker/soppeng/arsip/2024/zona.md", "satker/soppeng/2025/zona.md~",
      "satker/soppeng/2025/~$lampiran.docx", "satker/soppeng/2025/Thumbs.db",
    ])
  func unknown(name: String) throws {
    try read([name: "x"]) { tree, findings in
      #expect(findings.count == 1)
      let told = try #require(findings.first?.split(separator: " ").first)
      #expect(name == told || name.hasPrefix(told + "/"))
      #expect(findings.first?.hasSuffix(" berkas.tidak-dikenal") == true)
      #expect(tree.offices.allSatisfy { $0.plans.isEmpty && $0.attachments.isEmpty })
    }
  }

  @Test(
    "content under a name that is almost the one that is read is an error with that name, and no attachment",
    arguments: [
      ("situs.yaml", "situs.yaml", "situs.yml"), ("Area.yml.txt", "Area.yml.txt", "area.yml"),
      ("Satker/soppeng/satker.md", "Satker", "satker"),
      ("satker/soppeng/Satker.MD", "satker/soppeng/Satker.MD", "satker.md"),
      ("satker/soppeng/25/zona.md", "satker/soppeng/25", "2025"),
      ("satker/soppeng/Tahun 2025/zona.md", "satker/soppeng/Tahun 2025", "2025"),
      ("satker/soppeng/2025 - Copy/zona.md", "satker/soppeng/2025 - Copy", "2025"),
      ("satker/soppeng/2025/zona.MD", "satker/soppeng/2025/zona.MD", "zona.md"),
      ("satker/soppeng/2025/zona.md.txt", "satker/soppeng/2025/zona.md.txt", "zona.md"),
      ("satker/soppeng/2025/zona.markdown", "satker/soppeng/2025/zona.markdown", "zona.md"),
      ("halaman/tentang.Md", "halaman/tentang.Md", "tentang.md"),
    ])
  func misnamed(name: String, place: String, better: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("x", to: name)
      let result = try SourceTreeReader.read(folder.path)
      #expect(result.diagnostics.map(\.id) == ["berkas.salah-nama"])
      #expect(result.diagnostics.containsError)
      #expect(result.diagnostics.first?.location.path == folder.path + "/" + place)
      #expect(result.diagnostics.first?.suggestion == better)
      #expect(result.value.offices.allSatisfy { $0.attachments.isEmpty })
    }
  }

  @Test("a folder that is only called after a year stops nothing")
  func calledAfterYear() throws {
    try read(["satker/soppeng/foto 2025/a.jpg": "x"]) { tree, findings in
      #expect(findings == ["satker/soppeng/foto 2025 berkas.tidak-dikenal"])
    }
  }

  @Test("a plan's text is none of the attachments, whatever its name")
  func planAmongAttachments() throws {
    let head =
      "\u{FEFF}---\r\njenis: Keputusan\r\nnomor: 1\r\ntentang: Zona\r\nterbit: draf\r\n---\r\n"
    try read(["satker/soppeng/2025/zona (1)": head, "satker/soppeng/2025/b.txt": "---\nnomor: 1\n"])
    {
      tree, findings in
      #expect(findings == ["satker/soppeng/2025/zona (1) berkas.salah-nama"])
      #expect(tree.offices.first?.attachments.map(\.name) == ["b.txt"])
    }
  }

  @Test("a file that begins with a dot is nobody's")
  func hidden() throws {
    let files = [
      ".gitkeep": "", "satker/.DS_Store": "", "satker/soppeng/2025/.zona.md.swp": "x",
      "halaman/.keep": "",
    ]
    try read(files) { tree, findings in
      #expect(findings == [])
      #expect(tree.offices.first?.attachments.isEmpty == true)
    }
  }

  @Test(
    "a name that cannot stand in an address is an error with a better name",
    arguments: [
      ("satker/Soppeng/satker.md", "satker/Soppeng", "soppeng"),
      (
        "satker/soppeng/2025/Zona Integritas.md", "satker/soppeng/2025/Zona Integritas.md",
        "zona-integritas"
      ),
      ("halaman/Tentang Kami.md", "halaman/Tentang Kami.md", "tentang-kami"),
    ])
  func badSlug(name: String, place: String, suggestion: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("x", to: name)
      let result = try SourceTreeReader.read(folder.path)
      let errors = result.diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.id) == ["nama.tidak-sah"])
      #expect(errors.first?.location.path == folder.path + "/" + place)
      #expect(errors.first?.suggestion == suggestion)
      #expect(result.value.offices.allSatisfy { $0.plans.isEmpty } && result.value.pages.isEmpty)
    }
  }

  @Test("a bad name of a page is told once")
  func badPageSlug() throws {
    try read(["halaman/Tentang Kami.md": "x"]) { _, findings in
      #expect(findings == ["halaman/Tentang Kami.md nama.tidak-sah"])
    }
  }

  @Test("a symbolic link is reported, not followed")
  func symbolicLinks() throws {
    let prepare = { (folder: TemporaryFolder) in
      try folder.write("rahasia", to: "luar/rahasia.txt")
      try folder.makeLink("satker/soppeng/2025/lampiran.pdf", to: folder.path + "/luar/rahasia.txt")
      try folder.makeLink("satker/soppeng/2025/zona.md", to: folder.path + "/luar/rahasia.txt")
      try folder.makeLink("satker/soppeng/2024", to: folder.path + "/luar")
      try folder.makeLink("satker/banjar", to: folder.path + "/satker/soppeng")
      try folder.makeLink("situs.yml", to: folder.path + "/luar/rahasia.txt")
    }
    try read(["satker/soppeng/2025/asli.pdf": "x"], prepare) { tree, findings in
      #expect(
        findings == [
          "luar berkas.tidak-dikenal", "satker/banjar berkas.tidak-dikenal",
          "satker/soppeng/2024 berkas.tidak-dikenal",
          "satker/soppeng/2025/lampiran.pdf berkas.tidak-dikenal",
          "satker/soppeng/2025/zona.md berkas.tidak-dikenal", "situs.yml berkas.tidak-dikenal",
        ])
      #expect(tree.settings == nil)
      #expect(tree.offices.map(\.slug) == ["soppeng"])
      #expect(tree.offices.first?.attachments.map(\.name) == ["asli.pdf"])
      #expect(tree.offices.first?.plans.isEmpty == true)
    }
  }

  @Test("a folder among the attachments is reported")
  func folderAmongAttachments() throws {
    try read(["satker/soppeng/2025/lampiran/a.pdf": "x"]) { tree, findings in
      #expect(findings == ["satker/soppeng/2025/lampiran berkas.tidak-dikenal"])
      #expect(tree.offices.first?.attachments.isEmpty == true)
    }
  }

  @Test(
    "a file in the place of a folder is the author's mistake, not the disk's",
    arguments: ["halaman", "satker"])
  func fileForFolder(name: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("x", to: name)
      let result = try SourceTreeReader.read(folder.path)
      #expect(result.diagnostics.map(\.id) == ["berkas.tidak-dikenal"])
      #expect(result.diagnostics.containsError)
    }
  }

  @Test("a file that is no text is an error, and the others are still read")
  func notText() throws {
    let prepare = { (folder: TemporaryFolder) in
      try folder.write([0xFF, 0xFE, 0x61, 0x00], to: "satker/soppeng/2025/zona.md")
    }
    try read(["satker/soppeng/2025/lain.md": "x"], prepare) { tree, findings in
      #expect(findings == ["satker/soppeng/2025/zona.md berkas.bukan-utf8"])
      #expect(tree.offices.first?.plans.map(\.slug) == ["lain"])
    }
  }

  @Test("a file may be large, but not too large")
  func largeFiles() throws {
    let line = String(repeating: "a", count: 1023) + "\n"
    let largest = String(repeating: line, count: ContentLimits.fileBytes / 1024)
    try read(["halaman/a.md": largest, "halaman/b.md": largest + "a"]) { tree, findings in
      #expect(findings == ["halaman/b.md berkas.terlalu-besar"])
      #expect(tree.pages.map(\.slug) == ["a"])
    }
  }

  @Test("a folder that does not exist is the disk's failure")
  func missingFolder() throws {
    try TemporaryFolder.with { folder in
      _ = #expect(throws: DiskError.self) {
        try SourceTreeReader.read(folder.path + "/tidak-ada")
      }
    }
  }
}
