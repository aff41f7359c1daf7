internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds ids in `pemeriksaan` of `situs.yml` that no finding has.
struct UnknownSeverityCheck: SiteCheck {
  static let description = CheckDescription(
    id: "situs.pemeriksaan", group: .frontMatter, severity: .warning,
    summary: "“pemeriksaan” di situs.yml menyebut temuan yang tidak ada.",
    reason: "Berat temuan yang dimaksud tidak berubah, dan tidak ada yang mengatakannya.",
    passing: [
      CheckExample(
        files: ["situs.yml": "judul: Contoh\npemeriksaan: { bahasa.tidak-baku: abaikan }\n"])
    ],
    failing: [
      CheckExample(
        files: ["situs.yml": "judul: Contoh\npemeriksaan: { ⟦bahasa.tidak-bakuu⟧: abaikan }\n"])
    ])

  func findings(in site: Site) -> [Diagnostic] {
    let places = site.settings.severityPlaces
    guard !places.isEmpty else { return [] }
    let known = CheckCatalogue.allFindings.map(\.id)
    let ids = Set(known)
    return places.filter { !ids.contains($0.key) }.sorted { $0.key < $1.key }.map { id, place in
      let nearest = Spelling.nearest(to: id, among: known)
      let hint = nearest.map { "; mungkin maksudnya “\($0)”" } ?? ""
      return Diagnostic(
        id: Self.description.id, severity: Self.description.severity,
        message: "tidak ada temuan “\(id)”\(hint)", at: place, suggestion: nearest)
    }
  }
}
