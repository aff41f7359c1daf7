import Diagnostics
import PlanModel
import SiteModel
import Testing

@testable import Checks

/// What a citation says is found again in the words it was read from.
@Suite struct CitationPlacesTests {
  @Test("numbers, titles and gazette entries are found at their own places", arguments: Self.items)
  func places(_ item: String) async throws {
    let folder = try ExampleFolder(CheckExample(legalBasis: item).content)
    defer { folder.remove() }
    let found = try await folder.findings(of: PlacesProbe.self)
    #expect(found == folder.marks, "\(item)")
  }

  /// Each with the start of every head, number, year, title, gazette name, its year and its number.
  static let items = [
    "1. ⟦Undang-Undang Nomor ⟦7 Tahun ⟦2017 tentang ⟦Pemilihan Umum (⟦Lembaran Negara Republik Indonesia Tahun ⟦2017 Nomor ⟦182, ⟦Tambahan Lembaran Negara Republik Indonesia Nomor ⟦6109);",
    // The number of the law stands again in its amendment's title, and its year in the gazette's.
    "1. ⟦UU No. ⟦30 Tahun⟦2002 (⟦LN ⟦2002/⟦137, ⟦TLN ⟦4250) sebagaimana telah diubah dengan ⟦Undang- Undang Nomor ⟦19 Tahun ⟦2019 tentang ⟦Perubahan Kedua atas Undang–Undang Nomor 30 Tahun 2002 (⟦LN.⟦2019/No.⟦197);",
    // Markup, a number in parts that ends with the year, accents.
    "1. ⟦Keputusan Komisi Pemilihan Umum Republik Indonesia Nomor ⟦314/ORT.07-Kpt/01/KPU/V/⟦2021 tentang *⟦Road Map* “Reformasi”;",
    "1. ⟦Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor: ⟦05 Tahun ⟦2024 tentang ⟦Tata Kerja (⟦Berita Negara Rapublik Indonesia Tahun ⟦2024 Nomor ⟦2024);",
    "1. ⟦PP ⟦11/⟦2017 jo. ⟦PP ⟦17/⟦2020 dan ⟦PP ⟦94/⟦2021;",
  ]
}

/// Finds every place, so that an example's marks can be held against them.
private struct PlacesProbe: PlanCheck {
  static let description = CheckDescription(
    id: "uji.tempat", group: .legalBasis, severity: .note, summary: "", reason: "", passing: [],
    failing: [])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.legalBasis.flatMap { item in
      CitationPlaces(of: item).places.flatMap { place -> [Range<Int>] in
        var parts: [Range<Int>?] = [place.head, place.number, place.year, place.title]
        for gazette in place.gazette { parts += [gazette?.whole, gazette?.year, gazette?.number] }
        return parts.compactMap { $0 }
      }
      .map { finding("", at: $0, of: item, in: entry.plan) }
    }
  }
}
