internal import Citations
internal import PlanModel

extension CitedInstrument {
  /// Whether the gazette entries behind an amendment are those of the regulation it amends: `UU 31/1999
  /// sebagaimana telah diubah dengan UU 20/2001 (LN 1999/140)`.
  func hasGazetteOfBase(_ register: RegulationRegister) -> Bool {
    guard isAmendment,
      let cited = citation.entry(of: .stateGazette) ?? citation.entry(of: .stateReport)
    else { return false }
    let official = base.slug.flatMap { register[$0] }?.gazette ?? []
    let known = official.isEmpty ? base.gazette : official
    if let entry = known.first(where: { $0.gazette == cited.gazette }) {
      return entry.number == cited.number && entry.year == cited.year
    }
    guard let year = citation.year, let gazetteYear = cited.year else { return false }
    return gazetteYear < year && gazetteYear == base.year
  }
}
