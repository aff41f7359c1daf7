/// The words that name a gazette: `Tambahan Lembaran Negara`, `TLN`.
struct GazetteName: Hashable, Sendable {
  var gazette: GazetteEntry.Gazette
  var isAbbreviation: Bool

  /// The name that stands at an index. After an entry of one gazette, `Tambahan` alone means its
  /// supplement, and so does the slip `tentang Lembaran Negara`.
  static func name(
    in words: Words, at index: Int, after last: GazetteEntry.Gazette? = nil
  ) -> Found<GazetteName>? {
    let token = words[index]
    guard token.kind == .word else { return nil }
    if let gazette = abbreviations[token.folded], token.isCapitalised {
      return Found(value: GazetteName(gazette: gazette, isAbbreviation: true), end: index + 1)
    }
    let isSlip = last != nil && token.isWord("tentang")
    guard token.isWord("tambahan") || isSlip else { return base(in: words, at: index) }
    if let base = base(in: words, at: index + 1), let gazette = supplements[base.value.gazette] {
      return Found(value: GazetteName(gazette: gazette, isAbbreviation: false), end: base.end)
    }
    guard !isSlip, let gazette = last.flatMap({ supplements[$0] }) else { return nil }
    let end = words[index + 1].isWord("lembaran") ? index + 2 : index + 1
    return Found(value: GazetteName(gazette: gazette, isAbbreviation: false), end: end)
  }

  private static func base(in words: Words, at index: Int) -> Found<GazetteName>? {
    let (first, second) = (words[index], words[index + 1])
    let isSlip = first.isWord("lembaga") && isNumbered(in: words, at: index + 2)
    guard let pair = bases[isSlip ? "lembaran" : first.folded] else { return nil }
    switch second.folded {
    case "negara", "republik", "ri":
      return Found(value: GazetteName(gazette: pair.state, isAbbreviation: false), end: index + 2)
    case "daerah":
      return Found(value: GazetteName(gazette: pair.region, isAbbreviation: false), end: index + 2)
    case "aceh":
      return Found(value: GazetteName(gazette: pair.region, isAbbreviation: false), end: index + 1)
    default: return nil
    }
  }

  /// Whether a year or a number follows the state's name, as it does after no other `Lembaga Negara`.
  private static func isNumbered(in words: Words, at index: Int) -> Bool {
    let next = words.index(after: ["republik", "indonesia"], at: index) ?? index
    return words[next].isAny([.year, .number])
  }

  private static let bases: [String: (state: GazetteEntry.Gazette, region: GazetteEntry.Gazette)] =
    [
      "lembaran": (.stateGazette, .regionalGazette), "lembar": (.stateGazette, .regionalGazette),
      "berita": (.stateReport, .regionalReport),
    ]

  private static let supplements: [GazetteEntry.Gazette: GazetteEntry.Gazette] = [
    .stateGazette: .stateGazetteSupplement, .stateReport: .stateReportSupplement,
    .regionalGazette: .regionalGazetteSupplement, .regionalReport: .regionalReportSupplement,
  ]

  private static let abbreviations: [String: GazetteEntry.Gazette] = [
    "ln": .stateGazette, "lnri": .stateGazette, "tln": .stateGazetteSupplement,
    "tlnri": .stateGazetteSupplement, "bn": .stateReport, "bnri": .stateReport,
    "tbn": .stateReportSupplement, "tbnri": .stateReportSupplement, "ld": .regionalGazette,
    "tld": .regionalGazetteSupplement, "bd": .regionalReport, "tbd": .regionalReportSupplement,
  ]
}
