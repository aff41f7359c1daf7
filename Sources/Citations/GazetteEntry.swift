/// Where a regulation was promulgated: `Lembaran Negara Republik Indonesia Tahun 2002 Nomor 137`.
package struct GazetteEntry: Hashable, Sendable {
  /// The gazettes; the raw value is the usual short form.
  package enum Gazette: String, Hashable, Sendable, CaseIterable {
    /// Lembaran Negara Republik Indonesia.
    case stateGazette = "LN"
    /// Tambahan Lembaran Negara Republik Indonesia.
    case stateGazetteSupplement = "TLN"
    /// Berita Negara Republik Indonesia.
    case stateReport = "BN"
    /// Tambahan Berita Negara Republik Indonesia.
    case stateReportSupplement = "TBN"
    /// Lembaran Daerah of a province, regency or city.
    case regionalGazette = "LD"
    /// Tambahan Lembaran Daerah.
    case regionalGazetteSupplement = "TLD"
    /// Berita Daerah.
    case regionalReport = "BD"
    /// Tambahan Berita Daerah.
    case regionalReportSupplement = "TBD"

    /// What carries the explanations to what this promulgates; nil for a supplement.
    var supplement: Gazette? {
      switch self {
      case .stateGazette: .stateGazetteSupplement
      case .stateReport: .stateReportSupplement
      case .regionalGazette: .regionalGazetteSupplement
      case .regionalReport: .regionalReportSupplement
      case .stateGazetteSupplement, .stateReportSupplement, .regionalGazetteSupplement,
        .regionalReportSupplement:
        nil
      }
    }

    package var isSupplement: Bool { supplement == nil }

    /// Whether a province, a regency or a town publishes it.
    package var isRegional: Bool {
      switch self {
      case .regionalGazette, .regionalGazetteSupplement, .regionalReport,
        .regionalReportSupplement:
        true
      case .stateGazette, .stateGazetteSupplement, .stateReport, .stateReportSupplement: false
      }
    }
  }

  package var gazette: Gazette
  /// Nil where the words give none, as supplements usually do.
  package var year: Int?
  package var number: String
  /// Whose gazette it is, for the regional ones: `Kabupaten Soppeng`.
  package var region: String?

  package init(gazette: Gazette, year: Int?, number: String, region: String? = nil) {
    self.gazette = gazette
    self.year = year
    self.number = number
    self.region = region
  }
}
