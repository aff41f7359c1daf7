internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The rows of a table of a plan's actions, one an action, months joined with `;`: what `aksi.csv` and
/// `aksi.xlsx` hold.
struct ActionRows {
  let plan: PlanEntry
  let baseURL: String?

  static let header = [
    "satker", "rencana", "area", "nomor", "komponen", "indikator", "aksi", "bukti", "target_waktu",
    "bulan", "capaian", "target", "penanggung_jawab", "url",
  ]

  var all: [[String]] {
    plan.plan.areas.flatMap { area in area.actions.map { row($0, area: area) } }
  }

  private func row(_ action: Action, area: Area) -> [String] {
    [
      plan.office.slug,
      plan.id.description,
      area.slug,
      action.number ?? "",
      action.component?.text ?? "",
      action.indicator?.text ?? "",
      action.words.text,
      action.evidence?.text ?? "",
      action.time.text,
      action.time.months.map(\.description).joined(separator: ";"),
      action.outcome?.text ?? "",
      action.target?.text ?? "",
      action.responsible?.text ?? "",
      (baseURL ?? "") + Route.area(area.slug, of: plan.id).path + "#" + action.id,
    ]
  }
}
