import Content
import Diagnostics
import Disk
import Output
import PlanModel
import Rendering
import SiteModel
import Testing

/// The files of a site of one office and one plan. Pages without a template are empty.
struct RenderedSite {
  private let files: [String: [UInt8]]
  /// What rendering has found.
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - actions: what stands under the plan's only area.
  ///   - frontMatter: further lines of the plan's front matter.
  ///   - settings: further lines of `situs.yml`.
  ///   - baseURL: the absolute address of the site's root.
  ///   - templates: the text of each template by its name.
  ///   - assets: the text of each file of `aset/` by its name.
  init(
    actions: String, frontMatter: String = "", settings: String = "", baseURL: String? = nil,
    templates: [String: String] = [:], assets: [String: String] = [:]
  ) async throws {
    let folder = try Disk.resolve("/tmp") + "/terbit-data-\(UInt64.random(in: .min ... .max))"
    let tree = Result { try Self.read(actions: actions, frontMatter, settings, into: folder) }
    try Disk.remove(folder)
    var publication = await PublicationReader(jobs: 1).read(try tree.get()).value
    publication.settings.baseURL = baseURL
    let sources = templates.map {
      ($0.key, SourceText(path: "Templates/\($0.key).mustache", text: $0.value))
    }
    let set = TemplateSet.parse(
      TemplateFolder(
        path: "Templates", templates: Dictionary(uniqueKeysWithValues: sources), assets: []))
    let site = await SiteBuilder(publication).build().value
    let rendered = await SiteRenderer(
      site: site, templates: set.value,
      assets: assets.sorted { $0.key < $1.key }.map {
        TemplateFolder.Asset(name: $0.key, bytes: Array($0.value.utf8))
      }, attachments: [:]
    )
    .render(jobs: 1)
    var files = [String: [UInt8]]()
    for file in rendered.value.files {
      if case .bytes(let bytes) = file.content { files[file.path] = bytes }
    }
    self.files = files
    diagnostics = set.diagnostics + rendered.diagnostics
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path]), as: UTF8.self)
  }

  private static func read(
    actions: String, _ frontMatter: String, _ settings: String, into folder: String
  ) throws -> SourceTree {
    let plan = """
      ---
      jenis: Keputusan
      nomor: 7
      tahun: 2025
      tentang: Rencana Aksi
      ditetapkan: { tempat: Contoh, tanggal: 2025-01-10 }
      penandatangan: { jabatan: Ketua, nama: Adi }
      kelengkapan: lengkap
      \(frontMatter)
      ---

      ## Rencana Aksi

      ### I. Manajemen Perubahan

      \(actions)

      """
    let texts = [
      "situs.yml": "judul: Contoh\n" + settings,
      "satker/soppeng/satker.md": "---\nnama: KPU\n---\n",
      "area.yml": "- { slug: manajemen-perubahan, nama: Manajemen Perubahan }\n",
      "satker/soppeng/2025/zona.md": plan,
    ]
    for (name, text) in texts {
      try Disk.makeFolders(Disk.parent(of: folder + "/" + name))
      try Disk.write(Array(text.utf8), to: folder + "/" + name)
    }
    return try SourceTreeReader.read(folder).value
  }
}
