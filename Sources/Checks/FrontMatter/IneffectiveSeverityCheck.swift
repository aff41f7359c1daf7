internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds ids in `pemeriksaan` of `situs.yml` that change no finding.
struct IneffectiveSeverityCheck: SiteCheck {
  static let description = CheckDescription(
    id: "pemeriksaan.tak-berlaku", group: .frontMatter, severity: .warning,
    summary:
      "`pemeriksaan` di situs.yml menyebut temuan yang tidak ada, atau yang beratnya tidak dapat diubah.",
    reason:
      "Id yang salah tulis tidak mengubah apa pun: yang dikira diabaikan atau menjadi galat tetap seperti semula.",
    passing: [
      CheckExample(),
      settings(
        "{ bahasa.tidak-baku: abaikan, tautan.mati: catatan, waktu.tak-terbaca: galat, yaml.kunci: galat }"
      ),
    ],
    failing: [
      settings("{ ⟦bahasa.tidk-baku⟧: abaikan, tautan.mati: catatan }"),
      settings("\n  ⟦yaml.kunci⟧: abaikan\n  ⟦templat.berputar⟧: catatan\n  ⟦ejaan⟧: galat"),
    ])

  private static func settings(_ severities: String) -> CheckExample {
    CheckExample(files: ["situs.yml": "judul: Contoh\npemeriksaan: \(severities)\n"])
  }

  func findings(in site: Site) -> [Diagnostic] {
    let changeable = FindingPolicy.weighableIDs
    let known = Dictionary(
      CheckCatalogue.allFindings.map { ($0.id, $0.severity) },
      uniquingKeysWith: { first, _ in first })
    return site.settings.severities.compactMap { setting in
      if changeable.contains(setting.id) { return nil }
      guard let severity = known[setting.id] else {
        let nearest = Spelling.nearest(to: setting.id, among: changeable)
        let hint = nearest.map { "; mungkin maksudnya “\($0)”" } ?? ""
        return finding("tidak ada temuan “\(setting.id)”\(hint)", at: setting, suggestion: nearest)
      }
      if severity == setting.severity { return nil }
      return finding(
        "berat temuan “\(setting.id)” tidak dapat diubah; hapus dari “pemeriksaan”", at: setting)
    }
  }

  private func finding(
    _ message: String, at setting: SeveritySetting, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: Self.description.id, severity: Self.description.severity, message: message,
      at: setting.location, suggestion: suggestion)
  }
}
