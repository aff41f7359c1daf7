internal import Checksums
internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The files of the whole site that are made for programs, put together from what each plan gives.
///
/// A new file of each plan goes into `PlanData`, a new one of the whole site becomes a part here; both
/// go into `DataSet`, which explains them on `/data/`, with a `DataShape` if there is something to
/// describe.
struct DataFiles: Sendable {
  let site: Site
  let plans: [PlanID: PlanData.Part]
  /// The plans whose naskah is published as a PDF file.
  let plansWithFile: Set<PlanID>

  /// Some of the files, which are made together and apart from the others.
  enum Part: CaseIterable, Sendable {
    // Those that take longest come first.
    case plans
    case workbook
    case regulations
    case actions
    case calendars
    case feeds
    case others
  }

  func files(of part: Part) -> [OutputFile] {
    switch part {
    case .plans: [file(.plansData, list("rencana", parts.map(\.json)))]
    case .workbook:
      [
        file(
          .actionsWorkbook,
          Workbook.bytes(
            header: ActionRows.header, rows: parts.map(\.sheetRows), dated: latest))
      ]
    case .regulations: [file(.regulationsData, list("peraturan", regulations))]
    case .actions:
      [
        file(
          .actionsData,
          ([CSVTable(header: ActionRows.header).bytes] + parts.map(\.csvRows)).concatenated)
      ]
    case .calendars: officeCalendars
    case .feeds: Feeds(site: site).files()
    case .others: others + schemas
    }
  }

  /// What the plans give, in the site's order.
  private var parts: [PlanData.Part] { site.plans.compactMap { plans[$0.id] } }

  private var others: [OutputFile] {
    [
      file(
        .data("jdihn.json"),
        LegalNetworkJSON(site: site, plansWithFile: plansWithFile).value.serialized()),
      OutputFile(path: "sitemap.xml", bytes: Sitemap(site: site).bytes),
      OutputFile(path: "robots.txt", bytes: Robots(settings: site.settings).bytes),
    ]
  }

  private var schemas: [OutputFile] {
    [file(.schema("kepala-rencana"), PlanHeadSchema().value.serialized())]
      + DataSet.all.compactMap { set in
        set.schema.map { file(.schema($0.name), $0.shape.schema.serialized()) }
      }
  }

  /// An office's calendar holds the entries of all its plans, the latest first.
  private var officeCalendars: [OutputFile] {
    site.officesWithPlans.map { office in
      let calendar = Calendar(
        name: "Rencana aksi \(office.office.name)",
        events: office.plans.compactMap { plans[$0.id]?.events }.concatenated,
        date: office.plans[0].plan.decree.date)
      return file(.calendar(ofOffice: office.office.slug), calendar.bytes)
    }
  }

  /// One regulation at a time, so that never more than one stands in memory as a value.
  private var regulations: [[UInt8]] {
    site.regulations.map { entry in
      var bytes = [UInt8]()
      RegulationJSON(entry: entry).value.write(to: &bytes)
      return bytes
    }
  }

  /// The day the newest decree was enacted, the only clock there is.
  private var latest: CalendarDate {
    site.plans.map(\.plan.decree.date).max() ?? CalendarDate(Month(year: 1980, number: 1), day: 1)
  }

  /// A list under its name with the version of the contract, from elements that are JSON already.
  private func list(_ name: String, _ elements: [[UInt8]]) -> [UInt8] {
    var bytes = Array("{\"versi\":1,\"\(name)\":[".utf8)
    bytes.reserveCapacity(elements.reduce(bytes.count + 4) { $0 + $1.count + 1 })
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += element
    }
    bytes += "]}\n".utf8
    return bytes
  }

  private func file(_ route: Route, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(route, summed: bytes)
  }
}

extension OutputFile {
  /// A file that pages offer with its size and checksum.
  init(_ route: Route, summed bytes: [UInt8]) {
    self.init(path: route.outputPath, bytes: bytes, facts: FileFacts(of: bytes))
  }
}
