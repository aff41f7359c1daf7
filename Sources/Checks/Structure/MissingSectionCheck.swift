internal import Content
internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds decrees that lack one of their four parts, or have it under a heading nobody can read.
struct MissingSectionCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.bagian-tidak-ada", group: .structure, severity: .warning,
    summary: "Menimbang, Mengingat, Memutuskan, atau Rencana Aksi tidak ada, atau judulnya lain.",
    reason:
      "Keempat bagian itu membentuk keputusan; bagian dengan judul yang lain tampil sebagai bab biasa dan isinya tidak dibaca.",
    passing: [
      CheckExample(),
      CheckExample(files: [path: plan("MENIMBANG", "Mengingat:", "Memutuskan", "RENCANA AKSI")]),
    ],
    failing: [
      CheckExample(
        files: [path: plan("⟦Menimbang⟧", "Mengingat", "Memutuskan", nil)]),
      CheckExample(files: [path: plan("Menimbang", "⟦Mengigat⟧", "Memutuskan", "Rencana Aksi")]),
      CheckExample(files: [
        path: plan("Menimbang", "Mengingat", "Memutuskan", "⟦Program dan Rencana Aksi⟧")
      ]),
      CheckExample(
        files: [path: plan("Menimbang", "Mengingat", "Memutuskan", nil) + "\n### ⟦Rencana Aksi⟧\n"]
      ),
    ])

  private static let path = "satker/contoh/2025/rencana.md"

  private static func plan(_ headings: String?...) -> String {
    "---\n\(CheckExample.usualFrontMatter)\n---\n\n"
      + headings.compactMap { $0 }.map { "## \($0)\n" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let present = Set(plan.sections.compactMap(\.requiredName))
    return Section.requiredNames.filter { !present.contains($0) }.map { name in
      finding(forMissing: name, in: plan)
    }
  }

  private func finding(forMissing name: String, in plan: Plan) -> Diagnostic {
    let chapters = plan.sections.filter { if case .chapter = $0.kind { true } else { false } }
    if let chapter = chapters.first(where: { Self.isMisspelt($0.heading.text, for: name) }) {
      return finding(
        "judul “\(chapter.heading.text)” tidak dikenal, mungkin “\(name)”; tulis “## \(name)”",
        at: chapter.heading.plain.sourceRange, in: plan.source, suggestion: name)
    }
    if let heading = plan.sections.lazy.flatMap(\.innerHeadings).first(where: {
      AreaTaxonomy.key($0.text) == AreaTaxonomy.key(name)
    }) {
      return finding(
        "judul “\(heading.text)” harus berdiri pada tingkat kedua; tulis “## \(name)”",
        at: heading.plain.sourceRange, in: plan.source)
    }
    let end = plan.frontMatter.range.upperBound
    var finding = finding(
      "bagian “\(name)” tidak ada; tulis di bawah judul “## \(name)”",
      at: plan.sections.first?.heading.plain.sourceRange ?? end..<end, in: plan.source)
    if plan.completeness == .partial { finding.severity = .note }
    return finding
  }

  /// `Mengigat`, or the name with other words: `Program dan Rencana Aksi`.
  private static func isMisspelt(_ heading: String, for name: String) -> Bool {
    let key = AreaTaxonomy.key(heading)
    let known = AreaTaxonomy.key(name)
    guard key.utf8.count < 40 else { return false }
    return key.contains(known)
      || Spelling.nearest(to: key, among: Section.requiredKeys) == known
  }
}

extension Section {
  /// The parts that every decree has, in their order.
  static let requiredNames = ["Menimbang", "Mengingat", "Memutuskan", "Rencana Aksi"]

  fileprivate static let requiredKeys = requiredNames.map(AreaTaxonomy.key)

  /// Which of the required parts it is.
  var requiredName: String? {
    switch kind {
    case .considerations: Self.requiredNames[0]
    case .legalBasis: Self.requiredNames[1]
    case .dictum: Self.requiredNames[2]
    case .actionPlan: Self.requiredNames[3]
    case .closing, .chapter: nil
    }
  }

  /// The headings of other levels among its words.
  fileprivate var innerHeadings: [RichText] {
    switch kind {
    case .closing(let passages), .chapter(let passages): passages.headings
    case .dictum(let dictum):
      dictum.opening.headings + dictum.decisions.flatMap { [$0.heading] + $0.passages.headings }
    case .actionPlan(let plan): plan.opening.headings
    case .considerations, .legalBasis: []
    }
  }
}

extension [Passage] {
  fileprivate var headings: [RichText] {
    compactMap { if case .heading(_, let text) = $0.block.kind { text } else { nil } }
  }
}
