internal import Comparison
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `…/perubahan/`: what has changed, action by action, since earlier versions of the plan and since the plans
/// it amends.
struct ChangesPage: PageContent {
  let entry: PlanEntry

  var template: String { "rencana-perubahan" }
  var title: String { "Perubahan – \(PlanNames(entry: entry).shortName)" }
  var description: String? {
    "Apa yang berubah pada \(PlanNames(entry: entry).longName), aksi demi aksi."
  }
  var trail: [Crumb] { PlanNames(entry: entry).trail }

  func names(from route: Route) -> TemplateObject {
    PlanNames(entry: entry).names(from: route).merging([
      "langkah": .objects(
        entry.changes.enumerated().map { step($1, number: $0 + 1, from: route) })
    ])
  }

  private func step(_ change: PlanChange, number: Int, from route: Route) -> TemplateObject {
    let comparison = PlanComparer(from: change.old, to: change.new ?? entry.plan).compare()
    let counts = ActionChange.Kind.allCases.filter { comparison.count(of: $0) > 0 }
    return cause(change.cause, from: route).merging([
      "id": .text("perubahan-\(number)"),
      "jumlah": .text(
        counts.isEmpty
          ? nil
          : counts.map { "\(comparison.count(of: $0)) aksi \($0.phrase)" }.joined(separator: ", ")),
      "tanpa_perubahan": .flag(comparison.isEmpty),
      "keputusan": fields(comparison.particulars),
      "dasar_hukum": fields(comparison.legalBasis),
      "area": .objects(areas(of: comparison, isLatest: change.new == nil, from: route)),
    ])
  }

  private func cause(_ cause: PlanChange.Cause, from route: Route) -> TemplateObject {
    switch cause {
    case .amendment(let old):
      [
        "dari": .text(old.name), "tautan_lama": .text(route.link(to: .plan(old.id))),
        "tanggal": .none, "catatan": .none,
      ]
    case .edit(let entry):
      [
        "dari": .none, "tautan_lama": .none, "tanggal": .text(entry.replaced.longName),
        "catatan": .text(entry.note),
      ]
    }
  }

  /// The changed actions in runs of the same area.
  private func areas(
    of comparison: PlanComparison, isLatest: Bool, from route: Route
  ) -> [TemplateObject] {
    var groups = [(name: String, actions: [TemplateObject])]()
    for change in comparison.actions {
      guard let placed = change.new ?? change.old else { continue }
      let name = placed.area.displayName
      if groups.last?.name != name { groups.append((name, [])) }
      groups[groups.count - 1].actions.append(
        action(change, placed, isLinked: isLatest && change.new != nil, from: route))
    }
    return groups.map { ["nama": .text($0.name), "aksi": .objects($0.actions)] }
  }

  private func action(
    _ change: ActionChange, _ placed: PlacedAction, isLinked: Bool, from route: Route
  ) -> TemplateObject {
    let link = route.link(to: .area(placed.area.slug, of: entry.id), anchor: placed.action.id)
    let isWhole = change.fields.isEmpty
    return [
      "aksi": .html(placed.action.words.label),
      "tautan": .text(isLinked ? link : nil),
      "jenis": .list(change.kinds.map { .text($0.phrase) }),
      "ditambah": .flag(change.kinds == [.added]),
      "dihapus": .flag(change.kinds == [.removed]),
      "rincian": .objects(isWhole ? details(of: placed) : []),
      "waktu": .text(
        isWhole && !placed.action.time.text.isEmpty ? placed.action.time.text : nil),
      "bagian": fields(change.fields),
    ]
  }

  /// All that a new action says, or a removed one has said.
  private func details(of placed: PlacedAction) -> [TemplateObject] {
    ActionNames(entry: entry, area: placed.area, action: placed.action)
      .details { $0.label }
  }

  private func fields(_ changes: [FieldChange]) -> TemplateValue {
    .objects(
      changes.map { change in
        [
          "nama": .text(change.name),
          "kata": .objects(
            change.difference.pieces.map { piece in
              [
                "teks": .text(piece.words),
                "hilang": .flag(piece.fate == .removed),
                "baru": .flag(piece.fate == .added),
              ]
            }),
        ]
      })
  }
}
