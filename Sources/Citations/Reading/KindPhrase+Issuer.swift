extension KindPhrase.Shape {
  /// The kind and the issuer to keep, for the words before the number; nil if the two do not fit.
  func kind(issuer words: String) -> (RegulationKind, issuer: String?)? {
    let words = Self.withOfficeSpeltRight(words)
    switch self {
    case .closed(.law) where ["darurat", "drt"].contains(words.lowercased()):
      return (.law, "Darurat")
    case .closed(let kind): return words.split(separator: " ").count <= 8 ? (kind, nil) : nil
    case .minister(let kind, let prefix): return Self.minister(kind, Self.joined(prefix, words))
    case .issued(let kind, let prefix): return Self.issued(kind, Self.joined(prefix, words))
    }
  }

  /// The office, which is the first word, tells whose regulation it is: `Mentri Kesehatan`. Any other
  /// word may be a place's name and only look like a key word, as Talun does like Tahun.
  private static func withOfficeSpeltRight(_ words: String) -> String {
    let office = String(words.prefix { $0 != " " })
    guard let meant = offices.word(meantBy: office.lowercased()) else { return words }
    return Spelling.cased(meant, like: office) + words.dropFirst(office.count)
  }

  private static let offices = Vocabulary(["menteri", "gubernur", "bupati", "komisi"])

  private static func joined(_ prefix: String, _ words: String) -> String {
    prefix.isEmpty || words.isEmpty ? prefix + words : prefix + " " + words
  }

  /// Abbreviations are written out, so that `Permendagri` and `Peraturan Menteri Dalam Negeri` have
  /// one issuer; full names stay as the words have them.
  private static func minister(
    _ kind: RegulationKind?, _ words: String
  ) -> (RegulationKind, issuer: String?)? {
    guard !words.isEmpty else { return nil }
    let ministry = Ministry(words: words)
    let name = ministry.map { $0.isInFull ? words : $0.name } ?? words
    let shortName = ministry?.shortName ?? Ministry.makeshiftName(of: words)
    return (kind ?? .ministerialRegulation(shortName), "Menteri " + name)
  }

  /// The kind with its issuer, or the narrower kind that the two make together: `SK Presiden` is a
  /// `Keputusan Presiden`.
  private static func issued(
    _ kind: RegulationKind, _ issuer: String
  ) -> (RegulationKind, issuer: String?)? {
    if issuer.isEmpty { return kind == .bodyRegulation ? nil : (kind, nil) }
    if kind == .bodyRegulation, issuer.lowercased().hasPrefix("men"),
      Ministry(words: String(issuer.dropFirst(3))) != nil
    {
      return minister(nil, String(issuer.dropFirst(3)))
    }
    let narrowers = KindPhrase.narrower(than: kind)
    if narrowers.isEmpty { return (kind, issuer) }
    let words = issuer.lowercased().split { " -‐‑–—−".contains($0) }.prefix(8)
      .map { Spelling.keyword(meantBy: String($0)) ?? String($0) }
    for narrower in narrowers where words.starts(with: narrower.words) {
      let rest = issuer.split(separator: " ").dropFirst(narrower.words.count)
      return narrower.shape.kind(issuer: rest.joined(separator: " ").trimming(",.:-/\" "))
    }
    return (kind, issuer)
  }
}

extension KindPhrase {
  /// The phrases that begin with a kind's name, by the words that come after it.
  fileprivate static func narrower(than kind: RegulationKind) -> [(words: [String], shape: Shape)] {
    kind == .regionalHeadRegulation ? [] : narrowerByName[kind.name, default: []]
  }

  private static let narrowerByName: [String: [(words: [String], shape: Shape)]] = {
    var result: [String: [(words: [String], shape: Shape)]] = [:]
    for name in ["Peraturan", "Keputusan", "Instruksi", "Surat", "Berita Acara"] {
      let opening = name.lowercased() + " "
      result[name] = table.filter { $0.0.hasPrefix(opening) && $0.0 != opening }
        .map { ($0.0.dropFirst(opening.utf8.count).split(separator: " ").map(String.init), $0.1) }
        .sorted { $0.words.count > $1.words.count }
    }
    return result
  }()
}
