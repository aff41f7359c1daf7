internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// The names of what an office reports as done (partial `realisasi`).
struct ReportNames {
  let entry: PlanEntry

  /// Nil for an action that the office has not reported on.
  func names(of action: Action, from route: Route) -> TemplateObject? {
    guard let report = entry.plan.reports[action.id] else { return nil }
    return [
      "status": .text(report.status.words),
      "selesai": .flag(report.status == .done),
      "tanggal": .text(report.date?.longName),
      "catatan": .text(report.note),
      "bukti": .object(
        report.evidence.map {
          ["nama": .text($0.words.text), "tautan": .text(link(to: $0, from: route))]
        }),
    ]
  }

  /// How many actions have which status, and how many have none; nil if nothing is reported.
  var counts: TemplateObject? {
    let reports = entry.plan.reports
    guard !reports.isEmpty else { return nil }
    let counts = Dictionary(grouping: reports.values, by: \.status).mapValues(\.count)
    return [
      "jumlah_status": .objects(
        Report.Status.allCases.compactMap { status in
          counts[status].map { ["status": .text(status.words), "jumlah": .number($0)] }
        }),
      "jumlah_belum": .number(entry.plan.actionCount - reports.count),
    ]
  }

  private func link(to evidence: Report.Evidence, from route: Route) -> String {
    let text = evidence.words.text
    guard !evidence.isAddress else { return text }
    return route.link(to: Route([entry.id.office, String(entry.id.year)], file: text))
  }
}
