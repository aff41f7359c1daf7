internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// The files of the site that are made for programs.
struct DataFiles {
  let site: Site

  func files() -> [OutputFile] {
    var files = [OutputFile]()
    for plan in site.plans {
      let json = PlanJSON(entry: plan, baseURL: site.settings.baseURL).value
      let csv = ActionsCSV(plans: [plan], baseURL: site.settings.baseURL)
      files.append(file(Route.plan(plan.id).below(file: "rencana.json"), json.serialized()))
      files.append(file(Route.plan(plan.id).below(file: "aksi.csv"), csv.bytes))
    }
    files += joined()
    files.append(file(Route([], file: "sitemap.xml"), Sitemap(site: site).bytes))
    files.append(file(Route([], file: "robots.txt"), Robots(settings: site.settings).bytes))
    return files
  }

  private func joined() -> [OutputFile] {
    let baseURL = site.settings.baseURL
    let plans = JSONValue.array(site.plans.map { PlanJSON(entry: $0, baseURL: baseURL).value })
    let regulations = JSONValue.array(site.regulations.map { RegulationJSON(entry: $0).value })
    return [
      file(
        Route.data.below("skema", file: "kepala-rencana.json"),
        PlanHeadSchema().value.serialized()),
      file(
        Route.data.below(file: "rencana.json"),
        JSONValue(versioned: "rencana", plans).serialized(indented: false)),
      file(
        Route.data.below(file: "aksi.csv"), ActionsCSV(plans: site.plans, baseURL: baseURL).bytes),
      file(
        Route.data.below(file: "dasar-hukum.json"),
        JSONValue(versioned: "peraturan", regulations).serialized(indented: false)),
    ]
  }

  private func file(_ route: Route, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: route.outputPath, bytes: bytes)
  }
}

extension JSONValue {
  /// A list under its name, with the version of the contract.
  fileprivate init(versioned name: String, _ list: JSONValue) {
    self = .object([Member(key: "versi", value: 1), Member(key: name, value: list)])
  }
}
