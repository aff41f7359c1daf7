internal import Checksums
internal import Output
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The files of the whole site that hold something of every plan, one behind the other: `rencana.json`,
/// `aksi.csv` and `aksi.xlsx`. They grow plan by plan, so that only a few plans' parts stand in memory.
struct JoinedData<File: GrowingFile>: Sendable {
  private var plans: JSONListFile<File>
  private var table: File
  private var workbook: GrowingWorkbook<File>

  /// - Parameter begin: begins a file.
  init(of site: Site, _ begin: (Route) throws(File.Failure) -> File) throws(File.Failure) {
    plans = try JSONListFile("rencana", in: begin(.plansData))
    table = try begin(.actionsData)
    try table.append(CSVTable(header: ActionRows.header).bytes)
    workbook = try GrowingWorkbook(
      header: ActionRows.header, dated: Self.latestDate(of: site), in: begin(.actionsWorkbook))
  }

  /// The day the newest decree was enacted, the only clock there is.
  private static func latestDate(of site: Site) -> CalendarDate {
    site.plans.map(\.plan.decree.date).max()
      ?? CalendarDate(Month(year: 1980, number: 1), day: 1)
  }

  mutating func add(_ part: PlanData.Part) throws(File.Failure) {
    try plans.add(part.json)
    try table.append(part.csvRows)
    try workbook.add(rows: part.sheetRows)
  }

  /// - Returns: what is known of the files, by their paths.
  mutating func finish() throws(File.Failure) -> [String: FileFacts] {
    [
      Route.plansData.outputPath: try plans.finish(),
      Route.actionsData.outputPath: try table.finish(),
      Route.actionsWorkbook.outputPath: try workbook.finish(),
    ]
  }
}
