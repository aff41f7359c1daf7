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
    if let base = base(in: words, at: index + 1), let gazette = base.value.gazette.supplement {
      return Found(value: GazetteName(gazette: gazette, isAbbreviation: false), end: base.end)
    }
    guard !isSlip, let gazette = last?.supplement else { return nil }
    let end = words[index + 1].isWord("lembaran") ? index + 2 : index + 1
    return Found(value: GazetteName(gazette: gazette, isAbbreviation: false), end: end)
  }

  private static func base(in words: Words, at index: Int) -> Found<GazetteName>? {
    let next = words.skipping("\"", from: index + 1)
    let (first, second) = (words[index], words[next])
    let word =
      second.isWord("negara") ? meaning(of: first, in: words, before: next + 1) : first.folded
    guard let pair = bases[word] else { return nil }
    switch second.folded {
    case "negara", "republik", "ri":
      return Found(value: GazetteName(gazette: pair.state, isAbbreviation: false), end: next + 1)
    case "daerah":
      return Found(value: GazetteName(gazette: pair.region, isAbbreviation: false), end: next + 1)
    case "aceh":
      return Found(value: GazetteName(gazette: pair.region, isAbbreviation: false), end: next)
    default: return nil
    }
  }

  /// `Lembaga` and `Serita` before `Negara` are slips for a gazette if a year or a number follows.
  private static func meaning(of token: Token, in words: Words, before index: Int) -> String {
    let next = words.index(after: ["republik", "indonesia"], at: index) ?? index
    guard words[next].isAny([.year, .number]), bases[token.folded] == nil else {
      return token.folded
    }
    if token.isWord("lembaga") { return "lembaran" }
    return ["berita", "lembaran"].first { Vocabulary.isOneSlip(from: token.folded, to: $0) }
      ?? token.folded
  }

  private static let bases: [String: (state: GazetteEntry.Gazette, region: GazetteEntry.Gazette)] =
    [
      "lembaran": (.stateGazette, .regionalGazette), "lembar": (.stateGazette, .regionalGazette),
      "berita": (.stateReport, .regionalReport),
    ]

  private static let abbreviations: [String: GazetteEntry.Gazette] = [
    "ln": .stateGazette, "lnri": .stateGazette, "tln": .stateGazetteSupplement,
    "tlnri": .stateGazetteSupplement, "bn": .stateReport, "bnri": .stateReport,
    "tbn": .stateReportSupplement, "tbnri": .stateReportSupplement, "ld": .regionalGazette,
    "tld": .regionalGazetteSupplement, "bd": .regionalReport, "tbd": .regionalReportSupplement,
  ]
}
