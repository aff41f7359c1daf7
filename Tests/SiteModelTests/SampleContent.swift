import Content
import Diagnostics
import Disk
import PlanModel
import SiteModel

/// A small content folder, laid out as a site.
struct SampleContent {
  /// The text of each file by its path in the folder.
  var files = [
    "situs.yml": "judul: Contoh\n",
    "area.yml": """
    - { slug: manajemen-perubahan, nama: Manajemen Perubahan, alias: [Penyusunan Tim Kerja] }
    - { slug: penguatan-pengawasan, nama: Penguatan Pengawasan }
    """,
  ]

  /// - Parameter offices: the slugs of the offices.
  init(offices: String...) {
    for office in offices {
      files["satker/\(office)/satker.md"] = "---\nnama: KPU \(office)\n---\n"
    }
  }

  /// Adds a plan, which is named `<satker>/<tahun>/<rencana>`.
  ///
  /// - Parameter rows: the cells of each action: number, action, time.
  mutating func add(
    plan name: String, number: Int = 1, date: String = "2025-01-10", frontMatter: String = "",
    legalBasis: [String] = [], area: String = "I. Manajemen Perubahan",
    rows: [String] = ["1 | Membentuk tim kerja | Maret 2025"]
  ) {
    files["satker/\(name).md"] = """
      ---
      jenis: Keputusan
      nomor: \(number)
      tahun: 2025
      tentang: Rencana Aksi
      ditetapkan: { tempat: Contoh, tanggal: \(date) }
      penandatangan: { jabatan: Ketua, nama: Adi }
      kelengkapan: lengkap
      \(frontMatter)
      ---

      ## Mengingat

      \(legalBasis.enumerated().map { "\($0 + 1). \($1);\n" }.joined())
      ## Rencana Aksi

      ### \(area)

      | No | Rencana Aksi | Waktu |
      |----|--------------|-------|
      \(rows.map { "| \($0) |\n" }.joined())
      """
  }

  /// The site, and what laying it out has found; `reading` also gives what reading has found.
  func site() async throws -> (site: Site, findings: [String], reading: [String]) {
    let folder = try Disk.resolve("/tmp") + "/terbit-site-\(UInt64.random(in: .min ... .max))"
    let tree = Result { try read(into: folder) }
    try Disk.remove(folder)
    let publication = await PublicationReader(jobs: 1).read(try tree.get())
    let site = await SiteBuilder(publication.value).build()
    let text = { (finding: Diagnostic) in
      "\(finding.location.path.dropFirst(folder.count + 1)): \(finding.id)"
    }
    return (site.value, site.diagnostics.map(text), publication.diagnostics.map(text))
  }

  private func read(into folder: String) throws -> SourceTree {
    for (name, text) in files {
      try Disk.makeFolders(Disk.parent(of: folder + "/" + name))
      try Disk.write(Array(text.utf8), to: folder + "/" + name)
    }
    return try SourceTreeReader.read(folder).value
  }
}
