internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// The files of the site that are made for programs.
struct DataFiles {
  let site: Site

  /// Some of the files, which are made together: each plan's own with those of all plans, so that what
  /// they share is made once.
  enum Part: CaseIterable, Sendable {
    case plans
    case actions
    case regulations
    case others
  }

  func write<Sink: OutputSink>(_ part: Part, into sink: Sink) throws(Sink.Failure) {
    switch part {
    case .plans: try writePlans(into: sink)
    case .actions: try writeActions(into: sink)
    case .regulations: try writeRegulations(into: sink)
    case .others: for file in others { try sink.write(file) }
    }
  }

  private var others: [OutputFile] {
    [
      file(
        Route.data.below("skema", file: "kepala-rencana.json"),
        PlanHeadSchema().value.serialized()),
      file(Route([], file: "sitemap.xml"), Sitemap(site: site).bytes),
      file(Route([], file: "robots.txt"), Robots(settings: site.settings).bytes),
    ]
  }

  private func writePlans<Sink: OutputSink>(into sink: Sink) throws(Sink.Failure) {
    var all = JSONList("rencana")
    for plan in site.plans {
      let value = PlanJSON(entry: plan, baseURL: site.settings.baseURL).value
      let route = Route.plan(plan.id).below(file: "rencana.json")
      try sink.write(file(route, value.serialized()))
      all.add(value)
    }
    try sink.write(file(Route.data.below(file: "rencana.json"), all.bytes))
  }

  private func writeActions<Sink: OutputSink>(into sink: Sink) throws(Sink.Failure) {
    let csv = ActionsCSV(baseURL: site.settings.baseURL)
    let head = csv.head
    var all = head
    for plan in site.plans {
      let lines = csv.lines(of: plan)
      let route = Route.plan(plan.id).below(file: "aksi.csv")
      try sink.write(file(route, head + lines))
      all += lines
    }
    try sink.write(file(Route.data.below(file: "aksi.csv"), all))
  }

  private func writeRegulations<Sink: OutputSink>(into sink: Sink) throws(Sink.Failure) {
    var all = JSONList("peraturan")
    for regulation in site.regulations { all.add(RegulationJSON(entry: regulation).value) }
    try sink.write(file(Route.data.below(file: "dasar-hukum.json"), all.bytes))
  }

  private func file(_ route: Route, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: route.outputPath, bytes: bytes)
  }
}

/// A list under its name, with the version of the contract, one element at a time: never more than one
/// stands in memory as a value.
private struct JSONList {
  private var written: [UInt8]
  private var isEmpty = true

  init(_ name: String) { written = Array("{\"versi\":1,\"\(name)\":[".utf8) }

  mutating func add(_ value: JSONValue) {
    if !isEmpty { written.append(UInt8(ascii: ",")) }
    isEmpty = false
    value.write(to: &written)
  }

  var bytes: [UInt8] { written + Array("]}\n".utf8) }
}
