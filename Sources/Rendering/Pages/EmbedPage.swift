internal import Output
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `…/sematan/`: the plan at a glance, made for an `<iframe>` on the office's own website.
struct EmbedPage: PageContent {
  let entry: PlanEntry

  private var plan: Plan { entry.plan }

  var template: String { "sematan" }
  var title: String { PlanNames(entry: entry).longName }
  var form: PageForm { .whole }

  func names(from route: Route) -> TemplateObject {
    PlanNames(entry: entry).names(from: route).merging([
      "masa": .text(plan.period.longName),
      "jumlah_aksi": .number(plan.actions.count),
      "area": .objects(
        plan.areas.map {
          [
            "nama": .text($0.displayName), "jumlah_aksi": .number($0.actions.count),
            "tautan": .text(route.link(to: .area($0.slug, of: entry.id))),
          ]
        }),
      "bulan": .objects(entry.months.map { month($0, from: route) }),
    ])
  }

  private func month(_ month: Month, from route: Route) -> TemplateObject {
    [
      "nama": .text(month.longName),
      "tautan": .text(route.link(to: .month(month, of: entry.id))),
      "jumlah": .number(plan.actions.count { $0.time.months.contains(month) }),
    ]
  }
}

/// What an office pastes into its own website to show a plan there.
struct EmbedCode {
  let entry: PlanEntry
  let baseURL: String?

  /// Stands for the site's address where it is not known.
  static let unknownAddress = "https://ALAMAT-SITUS"

  var html: String {
    let address = (baseURL ?? Self.unknownAddress) + Route.embed(of: entry.id).path
    let title = "Rencana aksi: \(PlanNames(entry: entry).longName)"
    return "<iframe src=\"\(XMLText.escaped(address))\" title=\"\(XMLText.escaped(title))\" "
      + "width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>"
  }
}
