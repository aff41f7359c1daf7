internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds items that stand at the wrong place in the list: by rank first, then by time.
struct RankOrderCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.urutan", group: .legalBasis, severity: .warning,
    summary: "Dasar hukum tidak urut menurut jenjang, lalu waktu.",
    reason:
      "Peraturan yang lebih tinggi mendahului yang lebih rendah; yang setingkat dan sejenis disusun menurut saat keluarnya.",
    rule: "UU 12/2011 Lampiran II angka 43",
    passing: [
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (LN 2017/182, TLN 6109);
          2. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021 tentang Zona Integritas;
          3. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja;
          """),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja;
          2. Surat Komisi Pemilihan Umum Nomor 1766/PW.02-SD/11/2025 perihal Langkah;
          3. Keputusan Komisi Pemilihan Umum Nomor 38 Tahun 2023 tentang Tim;
          """),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. ⟦Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019⟧ tentang Tata Kerja;
          2. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (LN 2009/112, TLN 5038);
          3. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (LN 2017/182, TLN 6109);
          """),
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (LN 2017/182, TLN 6109);
          2. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (LN 2023/141, TLN 6897);
          3. ⟦Undang-Undang Nomor 25 Tahun 2009⟧ tentang Pelayanan Publik (LN 2009/112, TLN 5038);
          """),
    ])

  func findings(in cited: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    let items = cited.ofBasis.compactMap(OrderedItem.init)
    let byRank = misplaced(among: items) { $0.level <= $1.level }
    let byTime = Dictionary(
      grouping: items.filter { !byRank.contains($0.item.position) }, by: \.family
    )
    .values.flatMap { misplaced(among: $0) { $0.precedes($1) } }
    let wrong = byRank.union(byTime)
    let right = items.filter { !wrong.contains($0.item.position) }
    return items.filter { wrong.contains($0.item.position) }.compactMap {
      finding(about: $0, among: right, of: cited, in: entry.plan)
    }
  }

  /// The fewest items that must move for the others to be in order: all but a longest run.
  private func misplaced(
    among items: [OrderedItem], inOrder: (OrderedItem, OrderedItem) -> Bool
  ) -> Set<Int> {
    if zip(items, items.dropFirst()).allSatisfy(inOrder) { return [] }
    var lengths = [Int]()
    var previous = [Int?]()
    for (index, item) in items.enumerated() {
      let best = (0..<index).filter { inOrder(items[$0], item) }
        .max { (lengths[$0], $1) < (lengths[$1], $0) }
      lengths.append(1 + (best.map { lengths[$0] } ?? 0))
      previous.append(best)
    }
    var kept = Set<Int>()
    var index = items.indices.max { (lengths[$0], $1) < (lengths[$1], $0) }
    while let current = index {
      kept.insert(items[current].item.position)
      index = previous[current]
    }
    return Set(items.map(\.item.position)).subtracting(kept)
  }

  private func finding(
    about wrong: OrderedItem, among right: [OrderedItem], of items: CitedItems, in plan: Plan
  ) -> Diagnostic? {
    let name = wrong.citation.shortName
    let next = right.first { wrong.mustPrecede($0) && $0.item.position < wrong.item.position }
    let last = right.last { $0.mustPrecede(wrong) && $0.item.position > wrong.item.position }
    guard let neighbour = next ?? last,
      let place = items.places(in: wrong.item).first?.head,
      let other = items.places(in: neighbour.item).first?.head
    else { return nil }
    let side = next == nil ? "sesudah" : "sebelum"
    return finding(
      "\(name) tidak pada urutannya; tempatkan \(side) \(neighbour.citation.shortName)",
      at: place, of: wrong.item, in: plan,
      notes: [
        Diagnostic.Note(
          "\(neighbour.citation.shortName) di sini",
          at: plan.source.location(of: other, in: neighbour.item))
      ])
  }
}

/// An item by what its place depends on; a class, since items are compared in pairs and nothing in one changes.
private final class OrderedItem {
  let item: LegalBasisItem
  let citation: Citation
  let level: Int
  /// The items that are ordered by time among each other.
  let family: String

  init?(_ item: LegalBasisItem) {
    guard let citation = item.reading.citations.first else { return nil }
    self.item = item
    self.citation = citation
    level = citation.kind.level
    family =
      switch citation.kind {
      case .governmentRegulationInLieuOfLaw: RegulationKind.law.abbreviation
      default: level == RegulationKind.decision.level ? "\(item.position)" : citation.abbreviation
      }
  }

  /// Whether this may stand before another of its family.
  func precedes(_ other: OrderedItem) -> Bool {
    guard let year = citation.year, let others = other.citation.year else { return true }
    guard year == others, citation.kind == other.citation.kind,
      let number = citation.number.flatMap({ Int($0) }),
      let otherNumber = other.citation.number.flatMap({ Int($0) })
    else { return year <= others }
    return number <= otherNumber
  }

  func mustPrecede(_ other: OrderedItem) -> Bool {
    level < other.level || family == other.family && !other.precedes(self)
  }
}

extension RegulationKind {
  /// The rank as far as it orders a list: presidential instruments are one group, as are regional
  /// regulations and those of ministers and commissions; nothing orders decisions and letters.
  fileprivate var level: Int {
    switch rank {
    case .constitution: 0
    case .assemblyDecree: 1
    case .law: 2
    case .governmentRegulation: 3
    case .presidentialRegulation, .presidentialDecision: 4
    case .regionalRegulation, .bodyRegulation: 5
    case .regionalHeadRegulation: 6
    case .decision, .circular, .letter: 7
    }
  }
}
