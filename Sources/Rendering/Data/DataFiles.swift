internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// The files of the site that are made for programs.
struct DataFiles {
  let site: Site

  /// Some of the files, which are made together and apart from the others.
  enum Part: Sendable {
    case plans
    case actions
    case regulations
    case others
    case plan(PlanEntry)
  }

  /// Those of the whole site first, since they take longest.
  var parts: [Part] { [.plans, .actions, .regulations, .others] + site.plans.map(Part.plan) }

  func files(of part: Part) -> [OutputFile] {
    let baseURL = site.settings.baseURL
    switch part {
    case .plans: return [file(Route.data.below(file: "rencana.json"), plans)]
    case .actions:
      let csv = ActionsCSV(plans: site.plans, baseURL: baseURL)
      return [file(Route.data.below(file: "aksi.csv"), csv.bytes)]
    case .regulations: return [file(Route.data.below(file: "dasar-hukum.json"), regulations)]
    case .others:
      return [
        file(
          Route.data.below("skema", file: "kepala-rencana.json"),
          PlanHeadSchema().value.serialized()),
        file(Route([], file: "sitemap.xml"), Sitemap(site: site).bytes),
        file(Route([], file: "robots.txt"), Robots(settings: site.settings).bytes),
      ]
    case .plan(let plan):
      let json = PlanJSON(entry: plan, baseURL: baseURL).value
      let csv = ActionsCSV(plans: [plan], baseURL: baseURL)
      return [
        file(Route.plan(plan.id).below(file: "rencana.json"), json.serialized()),
        file(Route.plan(plan.id).below(file: "aksi.csv"), csv.bytes),
      ]
    }
  }

  /// One plan at a time, so that never more than one stands in memory as a value.
  private var plans: [UInt8] {
    list("rencana", of: site.plans) { PlanJSON(entry: $0, baseURL: site.settings.baseURL).value }
  }

  private var regulations: [UInt8] {
    list("peraturan", of: site.regulations) { RegulationJSON(entry: $0).value }
  }

  /// A list under its name, with the version of the contract.
  private func list<Element>(
    _ name: String, of elements: [Element], _ value: (Element) -> JSONValue
  ) -> [UInt8] {
    var bytes = Array("{\"versi\":1,\"\(name)\":[".utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      value(element).write(to: &bytes)
    }
    bytes += "]}\n".utf8
    return bytes
  }

  private func file(_ route: Route, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: route.outputPath, bytes: bytes)
  }
}
