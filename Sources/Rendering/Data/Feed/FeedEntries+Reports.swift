internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// What an office reports of its actions (`realisasi`): one entry for each day it states, with all
/// that is said of that day. A report without a date is no news, for nothing says when it came.
extension FeedEntries {
  var reports: [FeedEntry] {
    var lines = [CalendarDate: [String]]()
    for action in entry.plan.actions {
      guard let report = entry.plan.reports[action.id], let date = report.date else { continue }
      let note = report.note.map { " – \($0)" } ?? ""
      lines[date, default: []].append("\(action.words.text): \(report.status.words)\(note)")
    }
    return lines.sorted { $0.key < $1.key }.map { date, lines in
      FeedEntry(
        kind: .report, key: "\(entry.id)/\(date)",
        title: "Realisasi \(PlanNames(entry: entry).longName), \(date.longName)",
        summary: lines.joined(separator: "\n"), date: date, author: entry.office.name,
        route: .plan(entry.id))
    }
  }
}
