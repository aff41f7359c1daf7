import Diagnostics
import Disk
import Terbit
import Testing

@Suite("Templates in a check")
struct TemplateCheckTests {
  private func findings(
    appending words: String?, to template: String, in site: String = "templat"
  ) async throws -> [String] {
    try await TemporaryFolder.with { folder in
      let templates = folder.path + "/Templates"
      if let words {
        try folder.copy(GoldenSite.packageFolder + "/Templates", to: "Templates")
        let file = "\(templates)/\(template).mustache"
        let bytes = try Disk.read(file)
        try Disk.remove(file)
        try Disk.write(bytes + Array(words.utf8), to: file)
      }
      let compiler = SiteCompiler(
        .init(content: GoldenSite(name: site).path + "/Content", templates: templates))
      return try await compiler.check().diagnostics.map(\.id)
    }
  }

  @Test(
    "what keeps a site from being built is found without building it",
    arguments: [
      ("{{#terbuka}}", "templat.tak-terbaca"),
      ("{{> tidak-ada-bagian}}", "templat.bagian-tidak-ada"),
      ("{{tidak_ada_nama_ini}}", "templat.nama-tidak-ada"),
    ])
  func broken(words: String, id: String) async throws {
    for template in ["rencana", "bulan"] {
      #expect(try await findings(appending: words, to: template).contains(id))
    }
  }

  @Test("whole templates have no finding, and neither have none")
  func whole() async throws {
    #expect(try await findings(appending: "", to: "rencana") == [])
    #expect(try await findings(appending: nil, to: "rencana") == [])
    let ofBoth = try await findings(appending: "", to: "rencana", in: "kecil")
    #expect(!ofBoth.contains { $0.hasPrefix("templat.") }, "also where plans have attachments")
  }
}
