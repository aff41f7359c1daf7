internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The names of an action in templates (partials `aksi` and `blok`).
struct ActionNames {
  let entry: PlanEntry
  let area: Area
  let action: Action

  var permanentRoute: Route { .area(area.slug, of: entry.id) }

  func link(from route: Route) -> TemplateValue {
    .text(route.link(to: permanentRoute, anchor: action.id))
  }

  func names(from route: Route, in calendar: PlanCalendar) -> TemplateObject {
    [
      "id": .text(action.id),
      "tautan": link(from: route),
      "nomor": .text(action.number),
      "aksi": .html(action.words.html),
      "aksi_polos": .text(action.words.text),
      "komponen": .html(action.component?.html),
      "indikator": .html(action.indicator?.html),
      "label_indikator": .text(action.label(of: .indicator) ?? "Indikator"),
      "label_waktu": .text(action.label(of: .time) ?? "Waktu"),
      "rincian": .objects(details()),
      "waktu": .object(calendar.names(of: action)),
      "realisasi": .object(ReportNames(entry: entry).names(of: action, from: route)),
      "belum_dilaporkan": .flag(
        !entry.plan.reports.isEmpty && entry.plan.reports[action.id] == nil),
      "koreksi": CorrectionNames.list(action.corrections),
    ]
  }

  /// The parts below the action's own words, under the decree's labels.
  ///
  /// - Parameter html: the form of the words; as they are, or without links and footnotes.
  func details(_ html: (RichText) -> String = { $0.html }) -> [TemplateObject] {
    let parts: [(ColumnRole, String, RichText?)] = [
      (.evidence, "Bukti", action.evidence),
      (.outcome, "Capaian", action.outcome),
      (.target, "Target", action.target),
      (.responsible, "Penanggung jawab", action.responsible),
    ]
    let known = parts.compactMap { role, label, words in
      words.map { (action.label(of: role) ?? label, $0) }
    }
    return (known + action.extras.map { ($0.label, $0.words) }).map { label, words in
      ["label": .text(label), "isi": .html(html(words))]
    }
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

extension Action {
  /// The decree's own label of a part; one in capitals is put in small letters, which read more calmly
  /// beside every action. The full text keeps them as they are.
  func label(of role: ColumnRole) -> String? {
    guard let label = labels[role] else { return nil }
    // Nearly every label is of ASCII, whose small letters are told faster than those of any script.
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard label.utf8.count > 4, !label.utf8.contains(where: letters.contains),
      label.utf8.allSatisfy({ $0 < 0x80 }) || !label.contains(where: \.isLowercase)
    else { return label }
    return label.prefix(1) + label.dropFirst().lowercased()
  }
}
