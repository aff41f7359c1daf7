internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a regulation that two items cite.
struct DuplicateRegulationCheck: PlanCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.ganda", group: .legalBasis, severity: .warning,
    summary: "Satu peraturan dirujuk oleh dua butir dasar hukum.",
    reason: "Setiap dasar hukum disebut satu kali; butir kedua biasanya tertinggal saat menyalin.",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 7 Tahun 2017 tentang Tahapan;
          2. Peraturan Komisi Pemilihan Umum Nomor 7 Tahun 2018 tentang Pencalonan;
          """),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja;
          2. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;
          3. ⟦Peraturan KPU No. 8 Tahun 2019⟧ tentang Tata Kerja;
          """),
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;
          2. ⟦Undang-Undang Nomor 7 Tahun 2017⟧ tentang Pemilihan Umum;
          """),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    var first = [String: LegalBasisItem]()
    return entry.plan.legalBasis.compactMap { item in
      guard let citation = item.reading.citations.first, let slug = citation.slug else {
        return nil
      }
      guard let earlier = first[slug] else {
        first[slug] = item
        return nil
      }
      guard let place = CitationPlaces(of: item).places.first?.head,
        let other = CitationPlaces(of: earlier).places.first?.head
      else { return nil }
      return finding(
        "\(citation.shortName) sudah dirujuk pada \(earlier.name); hapus salah satu butir",
        at: place, of: item, in: entry.plan,
        notes: [
          Diagnostic.Note(
            "rujukan pertama di sini", at: entry.plan.source.location(of: other, in: earlier))
        ])
    }
  }
}
