internal import Checksums
internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel
internal import TimeTargets
internal import Workers

/// The files of the site that are made for programs.
///
/// A new file of each plan goes into `PlanFiles`, a new one of the whole site into `siteFiles`; both
/// into `DataSet`, which explains them on `/data/`, with a `DataShape` if there is something to
/// describe.
struct DataFiles {
  let site: Site
  /// What was read of each attachment, by its path on disk.
  let attachments: [String: FileFacts]

  private var baseURL: String? { site.settings.baseURL }

  func files(jobs: Int) async -> [OutputFile] {
    let decrees = Dictionary(
      site.plans.map { ($0.id, $0.plan.decree) }, uniquingKeysWith: { first, _ in first })
    let plans = await site.plans.mapInParallel(jobs: jobs) { [site, attachments] in
      PlanFiles(
        entry: $0, site: site, attachments: attachments,
        revocation: $0.revokedBy.compactMap { decrees[$0]?.date }.min())
    }
    return plans.flatMap(\.files) + officeCalendars(plans) + siteFiles(plans) + schemas()
      + Feeds(site: site).files()
  }

  // MARK: - The whole site's

  private func siteFiles(_ plans: [PlanFiles]) -> [OutputFile] {
    let regulations = JSONValue.array(site.regulations.map { RegulationJSON(entry: $0).value })
    return [
      file(.data("rencana.json"), list("rencana", plans.map(\.json))),
      file(
        .data("aksi.csv"), CSVTable(header: ActionRows.header).bytes + plans.flatMap(\.csvRows)),
      file(
        .data("aksi.xlsx"),
        Workbook.bytes(
          header: ActionRows.header, rows: plans.flatMap(\.sheetRows), dated: latest)),
      file(
        .data("dasar-hukum.json"),
        (["versi": 1, "peraturan": regulations] as JSONValue).serialized(indented: false)),
      file(
        .data("jdihn.json"),
        LegalNetworkJSON(site: site, plansWithFile: []).value.serialized()),
      OutputFile(path: "sitemap.xml", bytes: Sitemap(site: site).bytes),
      OutputFile(path: "robots.txt", bytes: Robots(settings: site.settings).bytes),
      OutputFile(path: Route.checksums.outputPath, content: .checksums),
    ]
  }

  /// The day the newest decree was enacted, the only clock there is.
  private var latest: CalendarDate {
    site.plans.map(\.plan.decree.date).max() ?? CalendarDate(Month(year: 1980, number: 1), day: 1)
  }

  private func schemas() -> [OutputFile] {
    [file(.schema("kepala-rencana"), PlanHeadSchema().value.serialized())]
      + DataSet.all.compactMap { set in
        set.schema.map { file(.schema($0.name), $0.shape.schema.serialized()) }
      }
  }

  /// An office's calendar holds the entries of all its plans, the latest first.
  private func officeCalendars(_ plans: [PlanFiles]) -> [OutputFile] {
    let events = Dictionary(
      plans.map { ($0.id, $0.events) }, uniquingKeysWith: { first, _ in first })
    return site.officesWithPlans.map { office in
      let calendar = Calendar(
        name: "Rencana aksi \(office.office.name)",
        events: office.plans.flatMap { events[$0.id] ?? [] },
        date: office.plans[0].plan.decree.date)
      return file(.calendar(ofOffice: office.office.slug), calendar.bytes)
    }
  }

  // MARK: - Bytes

  /// A list under its name with the version of the contract, from elements that are JSON already.
  private func list(_ name: String, _ elements: [[UInt8]]) -> [UInt8] {
    var bytes = Array("{\"versi\":1,\"\(name)\":[".utf8)
    bytes.reserveCapacity(elements.reduce(bytes.count + 4) { $0 + $1.count + 1 })
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += element
    }
    return bytes + "]}\n".utf8
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
