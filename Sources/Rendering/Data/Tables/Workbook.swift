internal import Output
internal import PlanModel
internal import TimeTargets
internal import Zip

/// A table as a workbook of one sheet (Office Open XML, ECMA-376): what a spreadsheet opens right under
/// any settings, where a CSV file falls to pieces if the list separator is a semicolon.
///
/// Every cell is text in the sheet itself, so that no month becomes a date and nothing is ever run.
enum Workbook {
  /// The rows of a sheet, to be joined with others below a header.
  static func rows(_ rows: [[String]]) -> [UInt8] {
    var xml = [UInt8]()
    for row in rows { write(row, style: "", to: &xml) }
    return xml
  }

  /// - Parameters:
  ///   - rows: what `rows(_:)` has made.
  ///   - date: the day the file is dated to; there is no clock.
  static func bytes(header: [String], rows: [UInt8], dated date: CalendarDate) -> [UInt8] {
    fitting { () throws(ZipArchive.TooLarge) in
      var archive = try archive(dated: date)
      try archive.add(sheetPath, sheetOpening(header: header) + rows + sheetClosing)
      return try archive.finished()
    }
  }

  /// The parts that are the same in every workbook; the sheet follows them.
  static func archive(dated date: CalendarDate) throws(ZipArchive.TooLarge) -> ZipArchive {
    var archive = ZipArchive(
      dated: ZipArchive.Day(year: date.year, month: date.month.number, day: date.day))
    for (path, xml) in parts { try archive.add(path, Array((declaration + xml).utf8)) }
    return archive
  }

  static let sheetPath = "xl/worksheets/sheet1.xml"

  /// What stands before the rows.
  static func sheetOpening(header: [String]) -> [UInt8] {
    var xml = Array((declaration + sheetHead).utf8)
    write(header, style: " s=\"1\"", to: &xml)
    return xml
  }

  /// What stands behind the rows.
  static let sheetClosing = Array("</sheetData></worksheet>".utf8)

  /// A table that an archive has no room for has more rows than a sheet may have.
  static func fitting<Result>(_ body: () throws(ZipArchive.TooLarge) -> Result) -> Result {
    do throws(ZipArchive.TooLarge) {
      return try body()
    } catch {
      preconditionFailure("a table of four gigabytes is none that a spreadsheet opens")
    }
  }

  private static func write(_ cells: [String], style: String, to xml: inout [UInt8]) {
    xml += "<row>".utf8
    for cell in cells {
      // An empty cell holds its place, for rows say nothing of columns.
      if cell.isEmpty {
        xml += "<c/>".utf8
      } else {
        xml += "<c\(style) t=\"inlineStr\"><is><t".utf8
        // White space inside a text stays as it is; at its ends it would be dropped.
        if hasOuterSpace(cell.utf8) { xml += " xml:space=\"preserve\"".utf8 }
        xml.append(UInt8(ascii: ">"))
        XMLText.append(cell, to: &xml)
        xml += "</t></is></c>".utf8
      }
    }
    xml += "</row>".utf8
  }

  private static func hasOuterSpace(_ cell: String.UTF8View) -> Bool {
    [cell.first, cell.last].contains { $0.map { $0 <= 0x20 } ?? false }
  }

  // MARK: - The parts that are always the same

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let sheetType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The header stays in sight; columns are wide enough to read.
  private static let sheetHead =
    "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">"
    + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    + "</sheetView></sheetViews><cols><col min=\"1\" max=\"14\" width=\"28\" customWidth=\"1\"/></cols>"
    + "<sheetData>"

  private static let parts = [
    (
      "[Content_Types].xml",
      "<Types xmlns=\"\(package)/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(sheetType).sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(sheetType).styles+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(sheetType).worksheet+xml\"/>"
        + "</Types>"
    ),
    (
      "_rels/.rels",
      "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"aksi\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
    ),
    (
      // Style 1 is the header's: bold.
      "xl/styles.xml",
      "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    ),
  ]
}
