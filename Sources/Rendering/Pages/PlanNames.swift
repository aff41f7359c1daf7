internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The names that all pages of a plan share.
struct PlanNames {
  let entry: PlanEntry

  private var plan: Plan { entry.plan }
  private var decree: Decree { plan.decree }

  /// `Keputusan KPU Kabupaten Soppeng Nomor 43 Tahun 2025`.
  var longName: String { decree.name(of: entry.office) }

  /// `KPU Kabupaten Soppeng 43/2025`, short enough for a list of tabs.
  var shortName: String { "\(entry.office.name) \(decree.shortNumber)" }

  /// `berlaku`, `berlaku, sudah diubah`, or `tidak berlaku`.
  var status: String {
    entry.revokedBy.isEmpty && !entry.amendedBy.isEmpty
      ? entry.status + ", sudah diubah" : entry.status
  }

  /// The pages above a page of the plan.
  var trail: [Crumb] {
    [
      Crumb(name: entry.office.name, route: .office(entry.office.slug)),
      Crumb(name: "\(decree.kind) \(decree.shortNumber)", route: .plan(entry.id)),
    ]
  }

  func names(from route: Route) -> TemplateObject {
    [
      "nama_keputusan": .text(longName),
      "tentang": .text(decree.title),
      "satker": .text(entry.office.name),
      "tautan_satker": .text(route.link(to: .office(entry.office.slug))),
      "tautan_rencana": .text(route.link(to: .plan(entry.id))),
      "tautan_linimasa": .text(route.link(to: .timeline(of: entry.id))),
      "tautan_dasar_hukum": .text(route.link(to: .legalBasis(of: entry.id))),
      "tautan_naskah": .text(route.link(to: .text(of: entry.id))),
      "tautan_perubahan": .text(
        entry.changes.isEmpty ? nil : route.link(to: .changes(of: entry.id))),
      "tautan_json": .text(route.link(to: .json(of: entry.id))),
      "tautan_csv": .text(route.link(to: .actionTable(of: entry.id))),
      "tautan_ics": .text(route.link(to: .calendar(of: entry.id))),
      "di_ringkasan": .flag(route == .plan(entry.id)),
      "di_linimasa": .flag(route == .timeline(of: entry.id)),
      "di_dasar_hukum": .flag(route == .legalBasis(of: entry.id)),
      "di_naskah": .flag(route == .text(of: entry.id)),
      "di_perubahan": .flag(!entry.changes.isEmpty && route == .changes(of: entry.id)),
      "status": .text(status),
      "keadaan": .text(entry.caveat),
      "draf": .flag(plan.isDraft),
      "dicabut": .flag(!entry.revokedBy.isEmpty),
      "sebagian": .flag(plan.completeness == .partial),
      "kekurangan": .list(plan.gaps.map(TemplateValue.text)),
      "mengubah": links(entry.amends, from: route),
      "diubah_oleh": links(entry.amendedBy, from: route),
      "mencabut": links(entry.revokes, from: route),
      "dicabut_oleh": links(entry.revokedBy, from: route),
    ]
  }

  /// A line for a list of plans.
  func summary(from route: Route) -> TemplateObject {
    [
      "nama": .text(longName),
      "nama_pendek": .text(decree.name),
      "tentang": .text(decree.title),
      "satker": .text(entry.office.name),
      "tanggal": .text(decree.date.longName),
      "tautan": .text(route.link(to: .plan(entry.id))),
      "tautan_linimasa": .text(route.link(to: .timeline(of: entry.id))),
      "tautan_naskah": .text(route.link(to: .text(of: entry.id))),
      "masa": .text(plan.period.longName),
      "dicabut": .flag(!entry.revokedBy.isEmpty),
      "jumlah_area": .number(plan.areas.count),
      "jumlah_aksi": .number(plan.actionCount),
      "sebagian": .flag(plan.completeness == .partial),
      "status": .text(status),
      "keadaan": .text(entry.caveat),
    ]
  }

  private func links(_ ids: [PlanID], from route: Route) -> TemplateValue {
    .objects(
      ids.map {
        [
          "nama": .text(entry.references[$0]?.name ?? $0.description),
          "tautan": .text(route.link(to: .plan($0))),
        ]
      })
  }

  /// The footnotes that some actions refer to, as templates list them.
  func footnotes(_ numbers: @autoclosure () -> [Int]) -> TemplateValue {
    guard !plan.footnotes.isEmpty else { return .none }
    let used = Set(numbers())
    return .objects(
      plan.footnotes.filter { used.contains($0.number) }.map {
        ["nomor": .text(String($0.number)), "isi": .html($0.html)]
      })
  }
}

extension Period {
  /// `November 2025 – Januari 2026`, or `Januari – Desember 2025` within one year.
  var longName: String {
    if first == last { return first.longName }
    let start = first.year == last.year ? first.indonesianName : first.longName
    return "\(start) – \(last.longName)"
  }
}
