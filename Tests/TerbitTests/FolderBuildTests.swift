import Diagnostics
import Foundation
import Terbit
import Testing

@Suite("A site built by a program")
struct FolderBuildTests {
  @Test("stands in the folder, and stays there when the content has an error")
  func build() async throws {
    try await TemporaryFolder.with { folder in
      try folder.copy(GoldenSite.packageFolder + "/Tests/GoldenSites/kecil/Content", to: "Content")
      let (content, site) = (folder.path + "/Content", folder.path + "/situs")
      let compiler = SiteCompiler(
        .init(content: content, templates: GoldenSite.packageFolder + "/Templates", jobs: 2))
      #expect(try await !compiler.build(into: site).diagnostics.containsError)
      let home = try Data(contentsOf: URL(filePath: site + "/index.html"))
      try Data("judul: [\n".utf8).write(to: URL(filePath: content + "/situs.yml"))
      #expect(try await compiler.build(into: site).diagnostics.containsError)
      #expect(try Data(contentsOf: URL(filePath: site + "/index.html")) == home)
    }
  }
}
