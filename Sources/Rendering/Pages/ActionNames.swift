internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The names of an action in templates (partial `aksi`).
struct ActionNames {
  let entry: PlanEntry
  let area: Area
  let action: Action

  var permanentRoute: Route { .area(area.slug, of: entry.id) }

  func names(from route: Route) -> TemplateObject {
    [
      "id": .text(action.id),
      "tautan": .text(route.link(to: permanentRoute, anchor: action.id)),
      "nomor": .text(action.number),
      "aksi": .html(action.words.html),
      "aksi_polos": .text(action.words.text),
      "komponen": .html(action.component?.html),
      "indikator": .html(action.indicator?.html),
      "label_indikator": .text(action.labels[.indicator] ?? "Indikator"),
      "label_waktu": .text(action.labels[.time] ?? "Waktu"),
      "rincian": .objects(details),
      "waktu": .object(TimeNames(entry: entry, action: action).names(from: route)),
      "koreksi": CorrectionNames.list(action.corrections),
    ]
  }

  /// The parts below the action's own words, under the decree's labels.
  private var details: [TemplateObject] {
    let parts: [(ColumnRole, String, RichText?)] = [
      (.evidence, "Bukti", action.evidence),
      (.outcome, "Capaian", action.outcome),
      (.target, "Target", action.target),
      (.responsible, "Penanggung jawab", action.responsible),
    ]
    let known = parts.compactMap { role, label, words in
      words.map { detail(label: action.labels[role] ?? label, $0) }
    }
    return known + action.extras.map { detail(label: $0.label, $0.words) }
  }

  private func detail(label: String, _ words: RichText) -> TemplateObject {
    ["label": .text(label), "isi": .html(words.html)]
  }
}

/// The names of an action's time in templates.
struct TimeNames {
  let entry: PlanEntry
  let action: Action

  func names(from route: Route) -> TemplateObject {
    let time = action.time
    return [
      "kata": .html(saysMoreThanMonths ? action.timeWords?.html : nil),
      "jenis": .text(time.kind.rawValue),
      "paling_lambat": .flag(time.kind == .deadline),
      "berkala": .flag(time.kind == .recurring),
      "tanpa_jadwal": .flag(time.kind == .unscheduled),
      "tak_terbaca": .flag(time.kind == .unreadable),
      "bulan": .objects(time.months.map { month(of: $0, from: route) }),
    ]
  }

  /// Whether the words say anything that the month's name beside them does not.
  private var saysMoreThanMonths: Bool {
    action.time.months.count != 1 || action.timeWords?.text != action.time.months.first?.longName
  }

  private func month(of month: Month, from route: Route) -> TemplateObject {
    let weeks = action.time.weeks.filter { $0.month == month }.map { String($0.number) }
    return [
      "nama": .text(month.longName),
      "singkat": .text(month.shortName),
      "tautan": .text(route.link(to: .month(month, of: entry.id))),
      "minggu": .text(weeks.isEmpty ? nil : "minggu ke-" + weeks.joined(separator: ", ")),
      "di_luar_periode": .flag(!entry.plan.period.contains(month)),
    ]
  }
}

/// The names of corrections in templates (partial `koreksi`).
enum CorrectionNames {
  static func list(_ corrections: [Correction]) -> TemplateValue {
    .objects(
      corrections.map { correction in
        [
          "kutipan": .text(correction.quote.text),
          "seharusnya": .text(correction.replacement),
          "catatan": .text(correction.note),
        ]
      })
  }
}

/// The names of running text in templates (partial `teks`).
enum PassageNames {
  static func list(_ passages: [Passage]) -> TemplateValue {
    .objects(
      passages.map { passage in
        [
          "isi": .html(passage.block.html.isEmpty ? table(passage.block) : passage.block.html),
          "bermarka": .flag(passage.hasOwnMarks),
          "koreksi": CorrectionNames.list(passage.corrections),
        ]
      })
  }

  /// A table in running text; its cells' HTML is cmark-gfm's.
  private static func table(_ block: Block) -> String {
    guard case .table(let table) = block.kind else { return "" }
    let row = { (cells: [RichText], tag: String) in
      "<tr>" + cells.map { "<\(tag)>\($0.html)</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<div class=\"gulir\"><table>\n<thead>\n" + row(table.head, "th") + "</thead>\n<tbody>\n"
      + table.rows.map { row($0.cells, "td") }.joined() + "</tbody>\n</table></div>\n"
  }
}
