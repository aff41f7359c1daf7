internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds `Republik Indonesia` between a regulation's kind and its number.
struct RepublicInNameCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.republik-indonesia", group: .legalBasis, severity: .note,
    summary: "Nama peraturan memuat frasa “Republik Indonesia”.",
    reason: "Jenis dan nama peraturan ditulis tanpa frasa Republik Indonesia.",
    rule: "UU 12/2011 Lampiran II angka 45",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis:
          "1. Keputusan Komisi Pemilihan Umum Republik Indonesia Nomor 1393 Tahun 2023 tentang Road Map;"
      ),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum ⟦Republik Indonesia⟧ Nomor 8 Tahun 2019 tentang Tata Kerja;"
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design sebagaimana telah diubah dengan Peraturan Presiden ⟦Republik Indonesia⟧ Nomor 3 Tahun 2020;"
      ),
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofBasis.flatMap { item -> [Diagnostic] in
      // A cheap test before the words are taken apart.
      guard item.text.text.contains(folded: "republik indonesia nomor") else { return [] }
      let words = PlainWords(item.text.text)
      let found = words.indices.filter { isInName($0, in: words) }
      guard !found.isEmpty else { return [] }
      let heads = zip(item.instruments, items.places(in: item))
        .filter { $0.0.citation.kind.rank <= .regionalHeadRegulation }.map(\.1.head)
      return found.map { words.range(of: $0..<$0 + 2) }
        .filter { range in heads.contains { $0.contains(range.lowerBound) } }
        .map {
          finding(
            "nama peraturan ditulis tanpa `Republik Indonesia`; hapus kedua kata ini", at: $0,
            of: item, in: entry.plan)
        }
    }
  }

  private func isInName(_ index: Int, in words: PlainWords) -> Bool {
    guard words.stand(["republik", "indonesia"], at: index), words[index + 2] == "nomor" else {
      return false
    }
    let isGazette =
      words[index - 1] == "negara" && ["lembaran", "berita"].contains(words[index - 2])
    return !isGazette
  }
}
