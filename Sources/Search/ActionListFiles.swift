internal import Markdown
internal import OrderedJSON
package import Output
internal import PlanModel
package import SiteModel
internal import TimeTargets

/// The actions of all plans as scripts that the search page loads when there is no index or the site is
/// read from a disk, where a page may load scripts but no data.
///
/// `cari/aksi-1.js`: `daftarAksi({"tempat":[[satker, tahun, area, rencana, address]],
/// "aksi":[[tempat, aksi, bukti, "2025-01 2025-02", anchor]]})`, addresses from the site's root.
package struct ActionListFiles {
  private let site: Site

  package init(_ site: Site) { self.site = site }

  package func files() -> [OutputFile] {
    let actions = site.plans.flatMap { entry in
      entry.plan.areas.flatMap { area in area.actions.map { (entry, area, $0) } }
    }
    return site.actionLists.map { slice in
      OutputFile(
        path: Route.actionList(slice.number).outputPath, bytes: script(actions[slice.range]))
    }
  }

  private func script(_ actions: ArraySlice<(PlanEntry, Area, Action)>) -> [UInt8] {
    var places = [JSONValue]()
    var last: Route?
    let rows = actions.map { entry, area, action -> JSONValue in
      let route = Route.area(area.slug, of: entry.id)
      if route != last { places.append(place(of: area, in: entry, at: route)) }
      last = route
      return [
        .integer(places.count - 1), .string(action.words.text), JSONValue(action.evidence?.text),
        .string(action.time.months.map(\.description).joined(separator: " ")),
        .string(action.id),
      ]
    }
    let list: JSONValue = ["tempat": .array(places), "aksi": .array(rows)]
    let json = list.serialized(indented: false).dropLast()
    return Array("daftarAksi(".utf8) + json + Array(")\n".utf8)
  }

  private func place(of area: Area, in entry: PlanEntry, at route: Route) -> JSONValue {
    let decree = entry.plan.decree
    return [
      .string(entry.office.name), .string(String(entry.id.year)), .string(area.displayName),
      .string("\(entry.office.name) \(decree.number)/\(decree.year)"),
      .string(Route.home.link(to: route)),
    ]
  }
}
