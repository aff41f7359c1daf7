internal import Content
internal import Diagnostics

/// A report and the action it names, before it is known whether the plan has that action.
struct ReportEntry {
  var action: LocatedText
  var report: Report
}

/// Reads `realisasi` of a plan's front matter:
///
/// ```yaml
/// realisasi:
///   - { aksi: manajemen-perubahan-1, status: selesai, tanggal: 2025-11-20, bukti: sk-tim.pdf }
/// ```
enum ReportReader {
  static func read(_ fields: inout YAMLFields) -> [ReportEntry] {
    fields.list("realisasi", entry).compactMap { $0 }
  }

  private static func entry(_ fields: inout YAMLFields) -> ReportEntry? {
    let action = fields.locatedText("aksi", required: true)
    let status = fields.choice("status", of: Report.Status.self, required: true)
    let date = fields.date("tanggal")
    let note = fields.text("catatan")
    let evidence = fields.evidence("bukti")
    guard let action, let status else { return nil }
    return ReportEntry(
      action: action,
      report: Report(status: status, date: date, note: note, evidence: evidence))
  }
}

/// Brings reports to the actions they name.
enum ReportMatcher {
  static func match(_ entries: [ReportEntry], to plan: Plan) -> Diagnosed<[String: Report]> {
    guard !entries.isEmpty else { return Diagnosed([:]) }
    let known = plan.actions.map(\.id)
    let ids = Set(known)
    var sink = DiagnosticSink(source: plan.source)
    var reports = [String: Report]()
    for entry in entries {
      let id = entry.action.text
      if !ids.contains(id) {
        sink.error(
          "realisasi.aksi-tidak-ada",
          "rencana ini tidak memuat aksi “\(id)”; salin id-nya dari tautan tetap (#) aksi itu di halaman areanya",
          at: entry.action.sourceRange, suggestion: Spelling.nearest(to: id, among: known))
      } else if reports.updateValue(entry.report, forKey: id) != nil {
        sink.error(
          "realisasi.ganda",
          "realisasi aksi “\(id)” tertulis dua kali; simpan yang terbaru saja",
          at: entry.action.sourceRange)
      }
    }
    return Diagnosed(reports, sink.diagnostics)
  }
}
