internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds laws and government regulations that are cited without their gazette or its supplement.
struct MissingGazetteCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.tanpa-pengundangan", group: .legalBasis, severity: .warning,
    summary: "Undang-undang atau peraturan pemerintah tanpa nomor LN atau TLN.",
    reason: "Dasar hukum mencantumkan lembaran negara dan tambahannya di dalam tanda kurung.",
    rule: "UU 12/2011 Lampiran II angka 47",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis: """
          1. Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
          2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi;
          3. Peraturan Pemerintah Nomor 15 Tahun 2019 tentang Perubahan Kedelapan Belas atas Peraturan Pemerintah Nomor 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 43);
          """),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. ⟦Undang-Undang Nomor 14 Tahun 2008⟧ tentang Keterbukaan Informasi Publik;
          2. Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi (⟦Lembaran Negara Republik Indonesia Tahun 2002 Nomor 137⟧);
          """),
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (LN 2017/182, TLN 6109) sebagaimana telah diubah dengan ⟦Undang-Undang Nomor 7 Tahun 2023⟧;"
      ),
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofBasis.flatMap { item -> [Diagnostic] in
      let missing = missing(from: item, site.register)
      guard !missing.isEmpty else { return [] }
      let places = items.places(in: item)
      return missing.map { index, citation in
        let place = places[index]
        let first = citation.gazette.isEmpty ? nil : place.gazettePlace(0)
        return finding(
          message(citation, site.register), at: first?.whole ?? place.head, of: item,
          in: entry.plan)
      }
    }
  }

  private func missing(
    from item: LegalBasisItem, _ register: RegulationRegister
  ) -> [(index: Int, citation: Citation)] {
    guard !item.reading.remarks.contains(where: { $0.id == "rujukan.berita-tak-terbaca" }) else {
      return []
    }
    let instruments = item.instruments
    return instruments.enumerated().compactMap { index, instrument in
      guard lacks(instrument.citation, register) else { return nil }
      // Its bracket may stand behind its amendment, which is reported by itself.
      let isBehind = instruments.contains {
        $0.isAmendment && $0.base == instrument.base && $0.hasGazetteOfBase(register)
      }
      return isBehind && !instrument.isAmendment ? nil : (index, instrument.citation)
    }
  }

  private func lacks(_ citation: Citation, _ register: RegulationRegister) -> Bool {
    switch citation.kind {
    case .law, .governmentRegulation, .governmentRegulationInLieuOfLaw: break
    default: return false
    }
    if citation.entry(of: .stateGazette) == nil { return true }
    guard citation.entry(of: .stateGazetteSupplement) == nil else { return false }
    if let record = citation.slug.flatMap({ register[$0] }), !record.gazette.isEmpty {
      return record.gazette.contains { $0.gazette == .stateGazetteSupplement }
    }
    // Regulations on salaries carry no explanation, hence no supplement.
    return !PlainWords(citation.title ?? "").keys.contains("gaji")
  }

  private func message(_ citation: Citation, _ register: RegulationRegister) -> String {
    let official = citation.slug.flatMap { register[$0] }?.gazette ?? []
    let missing = [GazetteEntry.Gazette.stateGazette, .stateGazetteSupplement]
      .filter { citation.entry(of: $0) == nil }
    let names = missing.map { gazette in
      official.first { $0.gazette == gazette }?.shortName ?? "nomor \(gazette.rawValue)"
    }
    return
      "\(citation.shortName) dirujuk tanpa \(missing.map(\.rawValue).joined(separator: " dan ")); "
      + "tulis \(names.joined(separator: " dan ")) di dalam kurung"
  }
}
