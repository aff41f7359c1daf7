extension Citation {
  /// The citation as the rules for drafting laws write it (UU 12/2011, annex II, 45 and 47), with
  /// `…` for a number that is not known; reading it gives the same citation again.
  package var canonicalText: String {
    instrumentText + amendments.map { " " + $0.canonicalText }.joined()
  }

  /// The instrument alone, without its amendments.
  private var instrumentText: String {
    if kind == .constitution { return "\(kind.name) Tahun \(year ?? 1945)" + gazetteText }
    var text = kindName + " Nomor " + (number ?? "…")
    if let year, !hasYearInNumber { text += " Tahun \(year)" }
    if let title { text += " tentang " + title }
    return text + gazetteText
  }

  private var gazetteText: String {
    gazette.isEmpty ? "" : " (" + gazette.map(\.canonicalText).joined(separator: ", ") + ")"
  }
}

extension Amendment {
  fileprivate var canonicalText: String {
    let latest = isLatest ? " terakhir" : ""
    let formula =
      switch relation {
      case .amended: "sebagaimana telah diubah\(latest) dengan "
      case .revoked: "sebagaimana telah dicabut\(latest) dengan "
      case .replaced: "sebagaimana telah dicabut dan diganti\(latest) dengan "
      case .enacted: "sebagaimana telah ditetapkan menjadi Undang-Undang\(latest) dengan "
      case .readWith: "jo. "
      }
    return formula + citation.canonicalText
  }
}

extension GazetteEntry {
  /// `Lembaran Negara Republik Indonesia Tahun 2002 Nomor 137`.
  package var canonicalText: String {
    var text = gazette.name
    if let region { text += " " + region }
    if let year { text += " Tahun \(year)" }
    return text + " Nomor " + number
  }
}

extension GazetteEntry.Gazette {
  /// The gazette's full name; that of a region follows it.
  package var name: String {
    switch self {
    case .stateGazette: "Lembaran Negara Republik Indonesia"
    case .stateGazetteSupplement: "Tambahan Lembaran Negara Republik Indonesia"
    case .stateReport: "Berita Negara Republik Indonesia"
    case .stateReportSupplement: "Tambahan Berita Negara Republik Indonesia"
    case .regionalGazette: "Lembaran Daerah"
    case .regionalGazetteSupplement: "Tambahan Lembaran Daerah"
    case .regionalReport: "Berita Daerah"
    case .regionalReportSupplement: "Tambahan Berita Daerah"
    }
  }
}

extension CitationReading {
  /// All citations in canonical words; reading it gives the same citations again.
  package var canonicalText: String {
    citations.map(\.canonicalText).joined(separator: "; ")
  }
}
