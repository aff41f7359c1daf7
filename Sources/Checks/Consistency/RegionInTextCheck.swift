internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Tells of another regency's office in an action or a chapter, where nothing says that it is a
/// partner.
struct RegionInTextCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.wilayah-disebut", group: .consistency, severity: .note,
    summary: "Sebuah aksi atau bab menyebut KPU kabupaten atau kota lain.",
    reason: """
      Nama daerah lain di sana biasanya tertinggal dari rencana yang disalin; satker lain yang \
      memang diajak bekerja sama disebut dengan “dengan”, “dari”, “ke”, atau “bersama”.
      """,
    passing: [
      CheckExample(
        actions: table(
          "Studi banding di KPU Kabupaten Lain, belajar dari KPU Kota Lain bersama KPU Provinsi Jambi | Laporan KPU Kabupaten Contoh"
        )),
      CheckExample(
        considerations: "1. bahwa Surat KPU Kabupaten Lain perlu ditindaklanjuti;",
        actions: table("Rapat dengan Sekretariat KPU Kabupaten Lain | KPU Kabupaten/Kota")),
    ],
    failing: [
      CheckExample(actions: table("Rapat “KPU” Kabupaten | Situs KPU Kabupaten ⟦Lain⟧")),
      CheckExample(actions: table("Apel di sekretariat KPU Kabupaten ⟦Lain⟧ | Notula")),
      CheckExample(
        actions: table(
          "Kinerja di KPU Kabupaten ⟦Lain⟧ | SK ditandatangani oleh Ketua KPU ⟦Kota Contoh⟧")),
      CheckExample(
        actions:
          "### I. Manajemen Perubahan\n\n#### Apel Sekretariat KPU ⟦Kota Contoh⟧\n\n- Waktu: Mei 2025"
      ),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Pendahuluan\n\nKPU Kabupaten ⟦Lain⟧ membangun zona integritas."),
    ])

  private static func table(_ cells: String) -> String {
    "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Bukti | Waktu |\n|---|---|---|---|\n"
      + "| 1. | \(cells) | Maret 2025 |"
  }

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    guard let region = OfficeRegion(entry.office.fullName ?? entry.office.name) else { return [] }
    let ranges = entry.plan.sections.flatMap(\.ownTextRanges)
    return words.regionKinds.compactMap { index -> Diagnostic? in
      // A province's office stands above this one, and is named rightly in many actions.
      let word = words.words[index]
      guard word.key != DecreeWord.province,
        ranges.contains(where: { $0.contains(word.range.lowerBound) }),
        let mention = OfficeMention(at: index, in: words),
        !mention.names(region, in: words),
        !Self.isPartner(mention, besides: region, in: words)
      else { return nil }
      return finding(about: mention, besides: region, in: words)
    }
  }

  private func finding(
    about mention: OfficeMention, besides region: OfficeRegion, in words: SourceWords
  ) -> Diagnostic {
    let isOtherKind = words.text(mention.kind).lowercased() != region.kind.lowercased()
    let first = isOtherKind ? mention.kind : mention.name.lowerBound
    let range =
      words.words[first].range
      .lowerBound..<words.words[mention.name.upperBound - 1].range.upperBound
    let name = (mention.kind..<mention.name.upperBound).map { words.text($0) }
    return finding(
      "di sini disebut “\(name.joined(separator: " "))”; periksa apakah yang dimaksud “\(region.kind) \(region.name)”",
      at: range, in: words.source)
  }

  /// Whether one of the two words before the office says that something is done with it; of the city
  /// beside a regency of one name only the plainest words do.
  private static func isPartner(
    _ mention: OfficeMention, besides region: OfficeRegion, in words: SourceWords
  ) -> Bool {
    let isOwnHouse = mention.start > 1 && houses.contains(words.words[mention.start - 1].key)
    // `di sekretariat KPU Kabupaten X` says where, not with whom.
    if isOwnHouse, words.words[mention.start - 2].key == place { return false }
    let partners = mention.nameIs(region, in: words) ? Self.companions : Self.partners
    return (max(0, mention.start - 2)..<mention.start).contains {
      partners.contains(words.words[$0].key)
    } || isVisited(mention, in: words)
  }

  /// `studi banding di KPU Kabupaten X`; `kinerja di KPU Kabupaten X` is one's own.
  private static func isVisited(_ mention: OfficeMention, in words: SourceWords) -> Bool {
    let before = max(0, mention.start - 8)..<mention.start
    return before.suffix(2).contains { guests.contains(words.words[$0].key) }
      && before.contains { visits.contains(words.words[$0].key) }
  }

  private static let place = SourceWords.key("di")
  private static let houses = Set(
    ["sekretariat", "lingkungan", "kantor"].map { SourceWords.key($0) })

  private static let partners = Set(
    ["dengan", "dari", "ke", "kepada", "bersama", "oleh", "antara", "dan"]
      .map { SourceWords.key($0) })
  private static let companions = Set(
    ["dengan", "kepada", "bersama", "antara"].map { SourceWords.key($0) })
  private static let guests = Set(["di", "pada"].map { SourceWords.key($0) })
  private static let visits = Set(
    [
      "studi", "banding", "tiru", "kunjungan", "berkunjung", "kunjungi", "belajar", "magang",
      "benchmarking", "benchmark", "bimtek", "pelatihan", "rapat", "menghadiri", "mengikuti",
      "narasumber", "supervisi",
    ].map { SourceWords.key($0) })
}

extension Section {
  /// Where the actions and the chapters stand; the annex's own label is no chapter.
  fileprivate var ownTextRanges: [SourceRange] {
    switch kind {
    case .actionPlan(let plan):
      return plan.areas.map { area in
        let start = area.heading.plain.sourceRange.upperBound
        return start..<max(start, area.actions.last?.range.upperBound ?? start)
      }
    case .chapter(let passages) where !heading.text.lowercased().hasPrefix("lampiran"):
      return passages.map(\.block.range)
    default: return []
    }
  }
}
