internal import Checksums
internal import Output
internal import PlanModel
internal import Zip

/// A workbook that grows by rows, in a file of the site.
struct GrowingWorkbook<File: GrowingFile>: Sendable {
  private var file: File
  private var archive: GrowingZipArchive

  /// - Parameter date: the day the file is dated to; there is no clock.
  init(header: [String], dated date: CalendarDate, in file: File) throws(File.Failure) {
    self.file = file
    archive = Workbook.fitting { () throws(ZipArchive.TooLarge) in
      try GrowingZipArchive(Workbook.archive(dated: date), lastEntry: Workbook.sheetPath)
    }
    try self.file.append(archive.opening)
    try add(rows: Workbook.sheetOpening(header: header))
  }

  /// - Parameter rows: what `Workbook.rows(_:)` has made.
  mutating func add(rows: [UInt8]) throws(File.Failure) {
    Workbook.fitting { () throws(ZipArchive.TooLarge) in try archive.add(rows) }
    try file.append(rows)
  }

  mutating func finish() throws(File.Failure) -> FileFacts {
    try add(rows: Workbook.sheetClosing)
    let end = Workbook.fitting { () throws(ZipArchive.TooLarge) in try archive.end() }
    try file.append(end.closing)
    try file.overwrite(end.header, at: end.headerOffset)
    return try file.finish()
  }
}
