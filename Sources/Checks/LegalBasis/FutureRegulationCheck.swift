internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds regulations whose year has not come when the decree is signed.
struct FutureRegulationCheck: PlanCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.tahun-mendatang", group: .legalBasis, severity: .warning,
    summary: "Tahun peraturan melewati tahun keputusan.",
    reason: "Keputusan tidak dapat berdasar pada peraturan yang belum ada saat ditetapkan.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 20 Tahun 2025 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2025 Nomor 1, Tambahan Lembaran Negara Republik Indonesia Nomor 2);"
      ),
      CheckExample(
        considerations: "1. bahwa Rencana Strategis Tahun 2025-2029 perlu dilaksanakan;",
        legalBasis:
          "1. Peraturan Presiden Nomor 80 Tahun 2024 tentang Rencana Induk Tahun 2025-2045;",
        dictum:
          "### KESATU\n\nBiaya dibebankan pada DIPA Nomor SP DIPA-076.01.2.658/2026 Tahun Anggaran 2026."
      ),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa berdasarkan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 10 Tahun ⟦2029⟧ tentang Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014;"
      ),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 12 Tahun ⟦2032⟧ tentang Perubahan Kelima atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun ⟦2091⟧;
          2. Keputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/⟦2031⟧ tentang Petunjuk Teknis;
          """),
      CheckExample(
        dictum: "### KESATU\n\nMelaksanakan PKPU 8/⟦2029⟧ dan Keputusan Nomor 5 Tahun ⟦2027⟧."),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let texts = plan.legalBasis.map(\.text) + plan.proseTexts
    return texts.flatMap { text -> [Diagnostic] in
      guard hasYear(after: plan.decree.year, in: text.text) else { return [] }
      return futureYears(in: text.text, after: plan.decree.year).map { range, year in
        finding(
          "tahun peraturan \(year) melewati tahun keputusan \(plan.decree.year); periksa tahunnya",
          at: text.sourceRange(of: range), in: plan.source)
      }
    }
  }

  /// A cheap test: hardly any text has such a year.
  private func hasYear(after year: Int, in text: String) -> Bool {
    var (value, digits) = (0, 0)
    for byte in text.utf8 {
      if byte.isDigit {
        (value, digits) = (digits < 5 ? value * 10 + Int(byte - 48) : value, digits + 1)
      } else {
        if digits == 4, value > year, value < 3000 { return true }
        (value, digits) = (0, 0)
      }
    }
    return digits == 4 && value > year && value < 3000
  }

  private func futureYears(in text: String, after limit: Int) -> [(Range<Int>, Int)] {
    let words = PlainWords(text)
    let bytes = Array(text.utf8)
    return words.indices.compactMap { index in
      guard let year = words.words[index].number, year > limit, year < 3000,
        isOfRegulation(index, in: words, bytes)
      else { return nil }
      return (words.words[index].range, year)
    }
  }

  /// Whether the year ends a regulation's designation: `Nomor 10 Tahun 2029`, `PKPU 8/2029`,
  /// `Nomor 314/ORT.07/2029`. A budget document (DIPA) may be of the coming year.
  private func isOfRegulation(_ index: Int, in words: PlainWords, _ bytes: [UInt8]) -> Bool {
    let end: Int
    if words[index - 1] == "tahun" {
      end = index - 2
    } else {
      let start = words.words[index].range.lowerBound
      guard start > 0, bytes[start - 1] == UInt8(ascii: "/") else { return false }
      end = index - 1
    }
    return isNumbered(endingAt: end, in: words, bytes)
  }

  /// Whether a number without a space ends at an index, with `Nomor` or a short name before it.
  private func isNumbered(endingAt end: Int, in words: PlainWords, _ bytes: [UInt8]) -> Bool {
    guard end > 0 else { return false }
    var start = end
    while start > 0, !isSpaced(before: start, in: words, bytes) { start -= 1 }
    let label = words[start] == "nomor" || words[start] == "no" ? start : start - 1
    switch words[label] {
    case "nomor", "no", "nomer": return words[label - 1] != "dipa"
    default: return start == end && Self.abbreviations.contains(words[label])
    }
  }

  private func isSpaced(before index: Int, in words: PlainWords, _ bytes: [UInt8]) -> Bool {
    let gap = words.words[index - 1].range.upperBound..<words.words[index].range.lowerBound
    return bytes[gap].contains(UInt8(ascii: " "))
  }

  private static let abbreviations: Set<String> = [
    "uu", "pp", "perpres", "pkpu", "permen", "permenpanrb", "panrb", "keputusan", "inpres",
    "keppres",
  ]
}
