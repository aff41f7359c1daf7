import Content
import Diagnostics
import PlanModel
import Testing

/// A plan's file made by hand. `⟦…⟧` in it marks where findings are expected, and is no part of it.
struct PlanFile {
  /// Keys that every plan needs; `tahun: 2025` without `periode` runs from January to December.
  static let usualHead = """
    jenis: Keputusan
    nomor: 7
    tahun: 2025
    tentang: Rencana Aksi
    ditetapkan: { tempat: Belopa, tanggal: 2025-01-09 }
    penandatangan: { jabatan: Ketua, nama: Sri }
    kelengkapan: lengkap
    """

  /// From November to January, over the year's end.
  static let overYearsEnd = "periode: { mulai: 2025-11, sampai: 2026-01 }"

  /// The source of a plan is only made by reading a folder, so one is read and given other texts.
  private static let sample = Result { () throws -> SourceTree.PlanSource in
    let folder = try TemporaryFolder(["satker/satker/2025/contoh.md": ""])
    let tree = try SourceTreeReader.read(folder.path).value
    return try #require(tree.offices.first?.plans.first)
  }

  private let text: String

  /// - Parameter keys: further lines of the front matter.
  init(_ body: String, keys: String = "", head: String = usualHead) {
    text = "---\n\(head)\n\(keys.isEmpty ? "" : keys + "\n")---\n\n\(body)\n"
  }

  /// A plan of one area that holds nothing but these lines.
  static func area(_ lines: String, keys: String = "") -> PlanFile {
    PlanFile("## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n" + lines, keys: keys)
  }

  /// A plan of one area with one table; rows are written as in Markdown.
  static func table(_ head: String, _ rows: String..., keys: String = "") -> PlanFile {
    let columns = head.split(separator: "|", omittingEmptySubsequences: false).count
    let delimiter = Array(repeating: "---", count: columns).joined(separator: "|")
    let lines = [head, delimiter] + rows
    return area(lines.map { "| \($0) |" }.joined(separator: "\n"), keys: keys)
  }

  func read(taxonomy: AreaTaxonomy = .ofTests) throws -> PlanReading {
    let marked = MarkedText(text)
    let sample = try Self.sample.get()
    let source = SourceTree.PlanSource(
      year: sample.year, slug: sample.slug,
      source: SourceText(path: "contoh.md", text: marked.text))
    let result = PlanReader(taxonomy: taxonomy).read(source, office: "satker")
    return PlanReading(
      plan: result.value, diagnostics: result.diagnostics.sortedAndUnique(), marks: marked.places)
  }
}

/// What reading a file gave.
struct PlanReading {
  let plan: Plan?
  let diagnostics: [Diagnostic]
  /// The places that the file marks, in order.
  let marks: [Place]

  var findings: [Finding] { diagnostics.map(Finding.init) }

  func requirePlan() throws -> Plan {
    guard let plan else { throw NoPlan(findings: findings) }
    return plan
  }

  func actions() throws -> [Action] { try requirePlan().actions }

  /// The only action.
  func action() throws -> Action {
    let actions = try actions()
    try #require(actions.count == 1)
    return actions[0]
  }

  /// All tables of all areas.
  func tables() throws -> [ActionTable] {
    try requirePlan().areas.flatMap(\.parts).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
  }

  /// One finding at each mark, the only ones to be found.
  func expected(_ severity: Severity, _ ids: String...) -> [Finding] {
    zip(ids, marks).map { Finding(severity, $0, at: $1) }
  }
}

/// Says why there is no plan to look at.
struct NoPlan: Error {
  let findings: [Finding]
}

extension AreaTaxonomy {
  static let ofTests = AreaTaxonomyReader.read(
    SourceText(
      path: "area.yml",
      text: """
        - { slug: manajemen-perubahan, nama: Manajemen Perubahan,
            alias: [Penyusunan Tim Kerja, Area Manajemen Perubahan] }
        - { slug: penataan-tatalaksana, nama: Penataan Tatalaksana }
        - { slug: penguatan-akuntabilitas, nama: Penguatan Akuntabilitas,
            alias: [Akuntabilitas Kinerja] }
        - { slug: penguatan-organisasi, nama: Penataan dan Penguatan Organisasi }
        """)
  ).value
}
