internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds another region's name where a decree names its own office.
///
/// Other offices may be named: as authors of letters, in titles of regulations, as partners of an
/// action. The place whose plan this is stands behind `di lingkungan`, in the heads of dictum and
/// annex, and in the closing.
struct OtherRegionCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.wilayah-lain", group: .consistency, severity: .warning,
    summary: "Nama wilayah lain tertulis di tempat nama satker sendiri.",
    reason: """
      Nama daerah lain biasanya tertinggal dari naskah yang disalin; pembaca tidak tahu keputusan \
      ini berlaku bagi siapa.
      """,
    passing: [
      CheckExample(
        considerations: """
          1. bahwa berdasarkan Surat KPU Provinsi Jambi Nomor 5 Tahun 2025 tentang Zona Integritas di lingkungan KPU Provinsi Jambi;
          2. bahwa Pemilihan di lingkungan KPU Provinsi/KIP Aceh dan KPU/KIP Kabupaten/Kota berjalan baik;
          """,
        dictum: """
          Menetapkan : KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH.

          ### KESATU

          Melaporkan rencana di lingkungan KPU Kabupaten Contoh kepada KPU Provinsi Jambi.
          """),
      CheckExample(
        legalBasis: "1. Keputusan KPU tentang Pedoman di Lingkungan KPU Kabupaten Lain;",
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Belajar dari KPU Kota Lain dan KPU Provinsi Jambi | Laporan | Maret 2025 |
          """),
    ],
    failing: [
      CheckExample(
        legalBasis: "1. Surat Keputusan KPU Kabupaten ⟦Lain⟧ Nomor 40 Tahun 2024 tentang Tim;"),
      CheckExample(
        considerations: """
          1. bahwa zona integritas dibangun di lingkungan Komisi Pemilihan Umum ⟦Provinsi⟧ Jambi;
          2. bahwa perlu menetapkan Keputusan KPU Kabupaten ⟦Lain⟧ tentang Rencana Aksi;
          """),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter
          + "\nppid: { penguasa: Sekretariat KPU Kabupaten ⟦Lain⟧, ringkasan: Rencana di lingkungan KPU ⟦Kota⟧ Contoh }",
        dictum: """
          Menetapkan : KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN ⟦LUWU⟧ TIMUR TENTANG RENCANA AKSI.

          ### KESATU

          Membebankan biaya pada DIPA KPU Kabupaten Contoh dan KPU Kabupaten ⟦Contoh⟧ Timur.
          """),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let office = entry.office.fullName ?? entry.office.name
    guard let region = OfficeRegion(office) else { return [] }
    let plan = entry.plan
    let others = others(in: words, besides: region, of: plan)
    let known = Set(others.map { words.words[$0.kind].range.lowerBound })
    var findings = others.map { report($0, in: words, of: entry, region: region) }
    let position = SourceWords(in: plan.ownOfficeRanges, of: words)
    for index in position.regionKinds {
      guard let mention = OfficeMention(at: index, in: position),
        !mention.names(region, in: position),
        !known.contains(position.words[index].range.lowerBound)
      else { continue }
      findings.append(report(mention, in: position, of: entry, region: region))
    }
    return findings
  }

  private func report(
    _ mention: OfficeMention, in words: SourceWords, of entry: PlanEntry, region: OfficeRegion
  ) -> Diagnostic {
    let isKindWrong =
      words.text(mention.kind).lowercased() != region.kind.lowercased()
    let first = isKindWrong ? mention.kind : mention.name.lowerBound
    let range =
      words.words[first].range
      .lowerBound..<words.words[mention.name.upperBound - 1].range.upperBound
    let right = isKindWrong ? region.kind + " " + region.name : region.name
    let letterCase = LetterCase(of: words.text(first))
    let stands = (mention.kind..<mention.name.upperBound).map { words.text($0) }
    return finding(
      "“\(stands.joined(separator: " "))” bukan wilayah satker ini; tulis “\(region.kind) \(region.name)” bila yang dimaksud satker sendiri",
      at: range, in: words.source,
      notes: [
        Diagnostic.Note(
          "nama satker: \(entry.office.name)", at: SourceLocation(path: entry.office.source.path))
      ],
      suggestion: letterCase == .capitals ? right.uppercased() : right)
  }

  // MARK: - Finding

  private func others(
    in words: SourceWords, besides region: OfficeRegion, of plan: Plan
  ) -> [OfficeMention] {
    let own = (plan.dictumOpening + plan.closing + plan.annexHead).map(\.sourceRange)
    let decisions = plan.decisions.map(\.sourceRange)
    let legalBasis = plan.legalBasis.map(\.text.sourceRange)
    var authors = [(region: String, place: Int)]()
    var mentions = [OfficeMention]()
    for index in words.regionKinds {
      guard let mention = OfficeMention(at: index, in: words),
        !mention.names(region, in: words)
      else { continue }
      let place = words.words[index].range.lowerBound
      let isBasis = legalBasis.contains { $0.contains(place) }
      if isBasis, !Self.hasNumber(mention, in: words) { continue }
      let name = (mention.kind..<mention.name.upperBound).map { words.text($0).lowercased() }
        .joined(separator: " ")
      let isProvince = words.words[index].key == DecreeWord.province
      let isOwnPlace =
        own.contains { $0.contains(place) }
        || (!isProvince && decisions.contains { $0.contains(place) })
        || isTriggered(mention, in: words) || isBasis
      if isOwnPlace {
        let isAuthors = authors.contains {
          name.hasPrefix($0.region) && !words.bytes[$0.place..<place].contains(0x0A)
        }
        if !isAuthors { mentions.append(mention) }
      } else {
        authors.append((name, place))
      }
    }
    return mentions
  }

  /// Whether it issued what the decree rests on: `Keputusan KPU Kabupaten X Nomor 40 Tahun 2025`; a
  /// regency's decisions bind its own office only.
  private static func hasNumber(_ mention: OfficeMention, in words: SourceWords) -> Bool {
    words.words[mention.kind].key != DecreeWord.province && mention.start > 0
      && words.isWord(decree, at: mention.start - 1)
      && words.isWord(DecreeWord.number, at: mention.name.upperBound)
  }

  /// Whether it stands behind `di lingkungan` or `perlu menetapkan Keputusan`.
  private func isTriggered(_ mention: OfficeMention, in words: SourceWords) -> Bool {
    var index = mention.start - 1
    guard index > 0, words.followsDirectly(mention.start) else { return false }
    if Self.surroundings.contains(words.words[index].key) { return true }
    var isDecree = false
    while index > 0, Self.decreeWords.contains(words.words[index].key) {
      isDecree = isDecree || words.words[index].key == Self.decree
      index -= 1
    }
    return isDecree && Self.enacting.contains(words.words[index].key)
  }

  private static let surroundings = Set(
    ["lingkungan", "dilingkungan", "lingkup", "dilingkup"].map { SourceWords.key($0) })
  private static let decree = SourceWords.key("keputusan")
  private static let decreeWords = Set(
    ["keputusan", "ketua", "surat", "dengan", "sekretaris"].map { SourceWords.key($0) })
  private static let enacting = Set(
    ["menetapkan", "ditetapkan", "tetapkan", "lampiran"].map { SourceWords.key($0) })
}

extension Plan {
  /// The values of the front matter that name the own office: who signed, and who holds the information.
  fileprivate var ownOfficeRanges: [SourceRange] {
    guard case .mapping(let entries) = frontMatter.content else { return [] }
    return entries.flatMap { entry -> [SourceRange] in
      guard let keys = Self.ownOfficeKeys[entry.key],
        case .mapping(let parts) = entry.value.content
      else { return [] }
      return parts.filter { keys.contains($0.key) }.map(\.value.range)
    }
  }

  private static let ownOfficeKeys: [String: Set<String>] = [
    "penandatangan": ["jabatan"], "ppid": ["penguasa", "penanggung_jawab", "ringkasan"],
  ]
}
