internal import Checksums
internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// The files of one plan that are made for programs, and its part of the site's.
struct PlanData: Sendable {
  let id: PlanID
  let files: [OutputFile]
  let part: Part

  /// What a plan adds to the files of the whole site.
  struct Part: Sendable {
    /// `rencana.json` on one line, without a line break at its end.
    let json: [UInt8]
    /// The lines of `aksi.csv` below the header.
    let csvRows: [UInt8]
    /// The rows of `aksi.xlsx` below the header.
    let sheetRows: [UInt8]
    /// The entries of its calendar.
    let events: [UInt8]
  }

  /// - Parameter attachments: what was read of each attachment, by its path on disk.
  init(entry: PlanEntry, baseURL: String?, attachments: [String: FileFacts]) {
    let value = PlanJSON(entry: entry, facts: attachments, baseURL: baseURL).value
    let events = PlanEvents(entry: entry, baseURL: baseURL)
    let rows = ActionRows(plan: entry, baseURL: baseURL).all
    var csv = CSVTable()
    for row in rows { csv.add(row) }
    var json = [UInt8]()
    value.write(to: &json)
    id = entry.id
    part = Part(
      json: json, csvRows: csv.bytes, sheetRows: Workbook.rows(rows), events: events.all)
    files =
      [OutputFile(.json(of: id), summed: value.serialized())]
      + Self.tables(of: entry, part) + Self.calendars(of: entry, events, part)
  }

  private static func tables(of entry: PlanEntry, _ part: Part) -> [OutputFile] {
    let header = ActionRows.header
    let workbook = Workbook.bytes(
      header: header, rows: part.sheetRows, dated: entry.plan.decree.date)
    return [
      OutputFile(
        .actionTable(of: entry.id), summed: CSVTable(header: header).bytes + part.csvRows),
      OutputFile(.workbook(of: entry.id), summed: workbook),
    ]
  }

  private static func calendars(
    of entry: PlanEntry, _ events: PlanEvents, _ part: Part
  ) -> [OutputFile] {
    let name = PlanNames(entry: entry).shortName
    let date = entry.plan.decree.date
    let areas = zip(entry.plan.areas, events.areas).map { area, lines in
      OutputFile(
        .calendar(ofArea: area.slug, of: entry.id),
        summed: Calendar(name: "\(name) – \(area.displayName)", events: lines, date: date).bytes)
    }
    let plan = Calendar(name: name, events: part.events, date: date)
    return [OutputFile(.calendar(of: entry.id), summed: plan.bytes)] + areas
  }
}
