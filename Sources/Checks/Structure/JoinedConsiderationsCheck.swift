internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds two considerations in one item: the number of the second is lost.
struct JoinedConsiderationsCheck: PlanCheck {
  static let description = CheckDescription(
    id: "menimbang.tergabung", group: .structure, severity: .warning,
    summary: "Satu butir Menimbang memuat dua pertimbangan.",
    reason:
      "Pertimbangan dirujuk dengan hurufnya; dua pertimbangan dalam satu butir memajukan semua huruf sesudahnya.",
    rule: "UU 12/2011 Lampiran II angka 21–23",
    passing: [
      CheckExample(considerations: "1. bahwa perlu, dan bahwa harus;\n2. bahwa wajib;")
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa “perlu”;\n⟦bahwa⟧ harus;\n2. bahwa wajib; ⟦bahwa⟧ sah;")
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.considerations.flatMap { clause -> [Diagnostic] in
      let words = PlainWords(clause.text.text)
      let bytes = Array(clause.text.text.utf8)
      return words.words.dropFirst().compactMap { word -> Diagnostic? in
        guard word.key == "bahwa",
          bytes[..<word.range.lowerBound].last(where: { $0 > 0x20 }) == UInt8(ascii: ";")
        else { return nil }
        return finding(
          "pertimbangan lain dimulai di tengah butir; tulis sebagai butir tersendiri dengan nomornya",
          at: clause.text.sourceRange(of: word.range), in: entry.plan.source)
      }
    }
  }
}
