internal import Checksums
internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// The files of one plan that are made for programs, and its part of the site's.
struct PlanFiles: Sendable {
  let id: PlanID
  let files: [OutputFile]
  /// `rencana.json` on one line, without a line break at its end.
  let json: [UInt8]
  /// The lines of `aksi.csv` below the header.
  let csvRows: [UInt8]
  /// The rows of `aksi.xlsx` below the header.
  let sheetRows: [UInt8]
  /// The entries of its calendar.
  let events: [UInt8]

  /// - Parameters:
  ///   - attachments: what was read of each attachment, by its path on disk.
  ///   - revocation: the day from which the plan no longer holds, if another revokes it.
  init(
    entry: PlanEntry, site: Site, attachments: [String: FileFacts], revocation: CalendarDate?
  ) {
    let baseURL = site.settings.baseURL
    let value = PlanJSON(
      entry: entry, attachments: site.attachments(of: entry.plan), facts: attachments,
      baseURL: baseURL
    ).value
    let events = PlanEvents(entry: entry, revocation: revocation, baseURL: baseURL)
    id = entry.id
    json = Array(value.serialized(indented: false).dropLast())
    let rows = ActionRows(plan: entry, baseURL: baseURL).all
    var csv = CSVTable()
    for row in rows { csv.add(row) }
    csvRows = csv.bytes
    sheetRows = Workbook.rows(rows)
    self.events = events.all
    files =
      [
        OutputFile(.json(of: id), summed: value.serialized()),
        OutputFile(
          .actionTable(of: id), summed: CSVTable(header: ActionRows.header).bytes + csvRows),
        OutputFile(
          .workbook(of: id),
          summed: Workbook.bytes(
            header: ActionRows.header, rows: sheetRows, dated: entry.plan.decree.date)),
      ] + Self.calendars(of: entry, events)
  }

  private static func calendars(of entry: PlanEntry, _ events: PlanEvents) -> [OutputFile] {
    let name = PlanNames(entry: entry).shortName
    let date = entry.plan.decree.date
    let areas = zip(entry.plan.areas, events.areas).map { area, lines in
      OutputFile(
        .calendar(ofArea: area.slug, of: entry.id),
        summed: Calendar(name: "\(name) – \(area.displayName)", events: lines, date: date).bytes)
    }
    let plan = Calendar(name: name, events: events.all, date: date)
    return [OutputFile(.calendar(of: entry.id), summed: plan.bytes)] + areas
  }
}
