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
    site.actions.parts.map { slice in
      OutputFile(
        path: Route.actionList(slice.number).outputPath, bytes: script(site.actions[slice]))
    }
  }

  private func script(_ runs: [ActionList.Run]) -> [UInt8] {
    let rows = runs.enumerated().flatMap { place, run in
      run.actions.map { row(of: $0, place: place) }
    }
    let list: JSONValue = ["tempat": .array(runs.map(place)), "aksi": .array(rows)]
    let json = list.serialized(indented: false).dropLast()
    return Array("daftarAksi(".utf8) + json + Array(")\n".utf8)
  }

  private func place(of run: ActionList.Run) -> JSONValue {
    let decree = run.plan.plan.decree
    let office = run.plan.office.name
    return [
      .string(office), .string(String(run.plan.id.year)), .string(run.area.displayName),
      .string("\(office) \(decree.shortNumber)" + run.plan.bracketedCaveat),
      .string(Route.home.link(to: .area(run.area.slug, of: run.plan.id))),
    ]
  }

  private func row(of action: Action, place: Int) -> JSONValue {
    [
      .integer(place), .string(action.words.text), JSONValue(action.evidence?.text),
      .string(action.time.months.map(\.description).joined(separator: " ")), .string(action.id),
    ]
  }
}
