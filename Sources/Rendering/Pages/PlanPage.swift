internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `/<satker>/<tahun>/<rencana>/`: the plan's facts, its areas, the year at a glance.
struct PlanPage: PageContent {
  let entry: PlanEntry
  let site: Site
  let editions: PlanEditions

  private var plan: Plan { entry.plan }

  var template: String { "rencana" }
  var title: String { PlanNames(entry: entry).shortName }
  var trail: [Crumb] { Array(PlanNames(entry: entry).trail.dropLast()) }

  func names(from route: Route) -> TemplateObject {
    PlanNames(entry: entry).names(from: route).merging([
      "fakta": .objects(facts),
      "area": .objects(plan.areas.map { area($0, from: route) }),
      "jumlah_area": .number(plan.areas.count),
      "jumlah_aksi": .number(plan.actions.count),
      "bulan": .objects(entry.months.map { month($0, from: route) }),
      "tak_terbaca": .flag(count(.unreadable) > 0),
      "jumlah_tak_terbaca": .number(count(.unreadable)),
      "tanpa_jadwal": .flag(count(.unscheduled) > 0),
      "jumlah_tanpa_jadwal": .number(count(.unscheduled)),
      "jumlah_dasar_hukum": .number(plan.legalBasis.count),
      "lampiran": .objects(attachments(from: route)),
      "unduhan": .objects(PlanDownloads(entry: entry, editions: editions).names(from: route)),
      "kode_sematan": .text(EmbedCode(entry: entry, baseURL: site.settings.baseURL).html),
      "tautan_sematan": .text(route.link(to: .embed(of: entry.id))),
      "alamat_situs": .text(site.settings.baseURL),
      "jumlah_koreksi": .number(plan.corrections.count),
      "ada_koreksi": .flag(!plan.corrections.isEmpty),
      "koreksi": CorrectionNames.list(plan.corrections),
    ])
  }

  /// The particulars of the decree under their names.
  var facts: [TemplateObject] {
    let decree = plan.decree
    var facts = [
      ("Nomor", "\(decree.number) Tahun \(decree.year)"),
      ("Ditetapkan", "di \(decree.place), \(decree.date.longName)"),
      ("Ditandatangani", "\(decree.signatory.name), \(decree.signatory.position)"),
      ("Masa rencana", plan.period.longName),
      ("Status", entry.status),
      ("Salinan", plan.completeness == .complete ? "lengkap" : "sebagian"),
    ]
    if let summary = plan.publicInformation?.summary { facts.insert(("Ringkasan", summary), at: 0) }
    return facts.map { ["nama": .text($0.0), "nilai": .text($0.1)] }
  }

  private func area(_ area: Area, from route: Route) -> TemplateObject {
    [
      "nomor": .text(area.number),
      "nama": .text(area.displayName),
      "tautan": .text(route.link(to: .area(area.slug, of: entry.id))),
      "jumlah_aksi": .number(area.actions.count),
    ]
  }

  private func month(_ month: Month, from route: Route) -> TemplateObject {
    let count = plan.actions.count { $0.time.months.contains(month) }
    return [
      "nama": .text(month.longName),
      "singkat": .text(month.shortName),
      "tautan": .text(route.link(to: .month(month, of: entry.id))),
      "jumlah": .number(count),
      "di_luar_periode": .flag(!plan.period.contains(month)),
    ]
  }

  private func attachments(from route: Route) -> [TemplateObject] {
    site.attachments.filter { $0.office == entry.id.office && $0.file.year == entry.id.year }.map {
      [
        "nama": .text($0.file.name),
        "naskah": .flag($0.file.name == plan.signedCopy?.text),
        "tautan": .text(route.link(to: $0.route)),
      ]
    }
  }

  private func count(_ kind: TimeTarget.Kind) -> Int {
    plan.actions.count { $0.time.kind == kind }
  }
}
