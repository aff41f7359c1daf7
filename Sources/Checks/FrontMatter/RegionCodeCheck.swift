internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds region codes that are none, and those that two offices bear.
struct RegionCodeCheck: SiteCheck {
  static let description = CheckDescription(
    id: "satker.kode-wilayah", group: .frontMatter, severity: .warning,
    summary: "Kode wilayah satker tidak berbentuk seperti 73.12, atau dipakai dua satker.",
    reason:
      "Data terbuka menautkan satker dengan kode wilayahnya; kode yang keliru menunjuk daerah lain.",
    passing: [offices("\"73.12\"", "\"73.17\""), offices("\"73\"", "")],
    failing: [
      offices("\"⟦73.17⟧\"", "\"⟦73.17⟧\""), offices("⟦7312⟧", "\"73.17\""),
      offices("'⟦73-1Z⟧'", ""),
    ])

  private static func offices(_ first: String, _ second: String) -> CheckExample {
    CheckExample(
      files: [
        "satker/contoh/satker.md": "---\nnama: KPU Kabupaten Contoh\nkode_wilayah: \(first)\n---\n",
        "satker/luwu/satker.md": "---\nnama: KPU Kabupaten Luwu\nkode_wilayah: \(second)\n---\n",
      ])
  }

  func findings(in site: Site) -> [Diagnostic] {
    let offices = site.offices.map(\.office)
    let byCode = Dictionary(grouping: offices) { $0.regionCode ?? "" }
    return offices.compactMap { office in
      guard let code = office.regionCode else { return nil }
      guard Self.isCode(code) else {
        return finding(
          "kode wilayah “\(code)” tidak berbentuk seperti “73.12”", at: office.place(of: code),
          in: office.source)
      }
      // Which of the two has the other's code, only the editor knows.
      return byCode[code]?.first { $0.slug != office.slug }.map { other in
        finding(
          "kode wilayah “\(code)” juga dipakai \(other.name); periksa keduanya",
          at: office.place(of: code), in: office.source)
      }
    }
  }

  /// `73`, `73.12`.
  private static func isCode(_ code: String) -> Bool {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { $0.utf8.count == 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
