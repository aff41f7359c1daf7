internal import Markdown
internal import PlanModel
internal import SiteModel

/// `…/naskah/`: the decree in full, for reading and printing.
struct PlanTextPage: PageContent {
  let entry: PlanEntry

  private var plan: Plan { entry.plan }

  var template: String { "rencana-naskah" }
  var title: String { "Naskah – \(PlanNames(entry: entry).shortName)" }
  var description: String? { plan.decree.title }
  var trail: [Crumb] { PlanNames(entry: entry).trail }

  func names(from route: Route) -> TemplateObject {
    PlanNames(entry: entry).names(from: route).merging([
      "lembaga": .text(entry.office.fullName ?? entry.office.name),
      "jenis": .text(plan.decree.kind),
      "nomor": .text(plan.decree.number),
      "tahun": .text(String(plan.decree.year)),
      "penomoran": .text(plan.decree.numbering),
      "jabatan": .text(plan.decree.signatory.position),
      "bagian": .objects(plan.sections.map { section($0, from: route) }),
      "penutup_baku": .object(standardClosing),
      "catatan_kaki": PlanNames(entry: entry).footnotes(plan.footnotes.map(\.number)),
    ])
  }

  /// A section under exactly one of the names of the kinds.
  private func section(_ section: Section, from route: Route) -> TemplateObject {
    var names: TemplateObject = [
      "judul": .html(section.heading.html),
      "koreksi": CorrectionNames.list(section.corrections), "menimbang": .none, "mengingat": .none,
      "memutuskan": .none, "penutup": .none, "rencana_aksi": .none, "bab": .none,
    ]
    switch section.kind {
    case .considerations(let clauses):
      names["menimbang"] = .object([
        "butir": .objects(
          clauses.map { ["huruf": .text($0.letter), "isi": PassageNames.list($0.passages)] })
      ])
    case .legalBasis(let items): names["mengingat"] = .object(legalBasis(items))
    case .dictum(let dictum): names["memutuskan"] = .object(self.dictum(dictum))
    case .closing(let passages): names["penutup"] = .object(["isi": PassageNames.list(passages)])
    case .chapter(let passages): names["bab"] = .object(["isi": PassageNames.list(passages)])
    case .actionPlan(let actionPlan):
      let calendar = PlanCalendar(entry, from: route)
      names["rencana_aksi"] = .object([
        "pengantar": PassageNames.list(actionPlan.opening),
        "area": .objects(actionPlan.areas.map { area($0, in: calendar, from: route) }),
      ])
    }
    return names
  }

  private func legalBasis(_ items: [LegalBasisItem]) -> TemplateObject {
    [
      "butir": .objects(
        items.map {
          [
            "nomor": .text($0.number), "isi": PassageNames.list($0.passages),
            "koreksi": CorrectionNames.list($0.corrections),
          ]
        })
    ]
  }

  private func dictum(_ dictum: Dictum) -> TemplateObject {
    [
      "pengantar": PassageNames.list(dictum.opening),
      "diktum": .objects(
        dictum.decisions.map {
          [
            "judul": .html($0.heading.html), "isi": PassageNames.list($0.passages),
            "koreksi": CorrectionNames.list($0.corrections),
          ]
        }),
    ]
  }

  // MARK: - The annex

  private func area(
    _ area: Area, in calendar: PlanCalendar, from route: Route
  ) -> TemplateObject {
    [
      "id": .text(area.slug),
      "judul": .html(area.heading.html),
      "koreksi": CorrectionNames.list(area.corrections),
      "isi": .objects(area.parts.map { part($0, of: area, in: calendar, from: route) }),
      "koreksi_aksi": .objects(
        area.actions.filter { !$0.corrections.isEmpty }.map {
          ["aksi": .text($0.words.text), "koreksi": CorrectionNames.list($0.corrections)]
        }),
    ]
  }

  private func part(
    _ part: Area.Part, of area: Area, in calendar: PlanCalendar, from route: Route
  ) -> TemplateObject {
    var names: TemplateObject = ["teks": .none, "tabel": .none, "blok": .none]
    switch part {
    case .passage(let passage):
      names["teks"] = .object(["isi": PassageNames.list([passage])])
    case .table(let table): names["tabel"] = .object(self.table(table, of: area))
    case .block(let action):
      names["blok"] = .object(
        ActionNames(entry: entry, area: area, action: action).names(from: route, in: calendar))
    }
    return names
  }

  private func table(_ table: ActionTable, of area: Area) -> TemplateObject {
    [
      "nama": .text(area.name),
      "rapat": .flag(table.hasLongWord),
      "kolom": .objects(
        zip(table.labels, table.roles).map { label, role in
          ["isi": .html(label.html), "bulan": .flag(role.isMonths), "kosong": .flag(label.isEmpty)]
        }),
      "baris": .objects(
        table.rows.map { row in
          [
            "sel": .objects(
              zip(row.cells, table.roles).map { cell, role in
                ["isi": .html(cell.html), "bulan": .flag(role.isMonths)]
              })
          ]
        }),
    ]
  }

  /// The closing by the front matter, for a file that does not give its words.
  private var standardClosing: TemplateObject? {
    let hasClosing = plan.sections.contains { if case .closing = $0.kind { true } else { false } }
    guard !hasClosing else { return nil }
    let decree = plan.decree
    return [
      "tempat": .text(decree.place), "tanggal": .text(decree.date.longName),
      "jabatan": .text(decree.signatory.position), "nama": .text(decree.signatory.name),
    ]
  }
}

extension ActionTable {
  /// Whether a cell holds a word that no column of paper is wide enough for, such as a web address.
  fileprivate var hasLongWord: Bool {
    rows.contains { $0.cells.contains { $0.text.utf8.hasRun(longerThan: 25) } }
  }
}

extension String.UTF8View {
  /// Whether more bytes than this follow each other without a space.
  fileprivate func hasRun(longerThan limit: Int) -> Bool {
    var length = 0
    for byte in self {
      length = byte <= UInt8(ascii: " ") ? 0 : length + 1
      if length > limit { return true }
    }
    return false
  }
}
