internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds results that are due before the work they come from: a survey in June, its publication in
/// May.
struct ResultBeforeWorkCheck: PlanCheck {
  static let description = CheckDescription(
    id: "waktu.hasil-mendahului", group: .time, severity: .warning,
    summary: "Hasil sebuah pekerjaan ditayangkan atau ditindaklanjuti sebelum pekerjaannya.",
    reason: "Hasil survei atau evaluasi baru ada sesudah pekerjaannya; salah satu waktunya keliru.",
    passing: [
      CheckExample(actions: survey("Juni dan Desember 2025", result: "Juli 2025")),
      CheckExample(actions: survey("Juni 2025", result: "Juni 2025")),
      CheckExample(
        actions: table(
          "1. | Pengaduan | Menindaklanjuti hasil evaluasi pengaduan | Mei 2025",
          "2. | Kinerja | Melakukan evaluasi kinerja pegawai | Juni 2025")),
      CheckExample(
        actions: table(
          "1. | Kinerja | Rapat evaluasi kinerja | Desember 2025",
          " | | Menindaklanjuti hasil evaluasi prosedur | Mei 2025")),
    ],
    failing: [
      CheckExample(actions: survey("Juni dan Desember 2025", result: "⟦Mei 2025⟧")),
      CheckExample(
        actions: table(
          "1. | Pengaduan | Mempublikasikan hasil evaluasi pengaduan | ⟦Maret 2025⟧",
          " | | Melaksanakan evaluasi penanganan pengaduan | Juni 2025")),
    ])

  private static func survey(_ time: String, result: String) -> String {
    table(
      "1. | Kepuasan | Melakukan survei kepuasan masyarakat | \(time)",
      " | | Menayangkan hasil survei kepuasan pelayanan | \(result)")
  }

  private static func table(_ rows: String...) -> String {
    "### I. Pelayanan\n\n| No | Komponen | Rencana Aksi | Waktu |\n|---|---|---|---|\n"
      + rows.map { "| \($0) |" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap { area in
      area.componentGroups.flatMap { findings(among: $0, of: area, in: entry.plan) }
    }
  }

  private func findings(among actions: [Action], of area: Area, in plan: Plan) -> [Diagnostic] {
    // Most components speak of no result, and their words need not be taken apart.
    guard actions.contains(where: \.mentionsResult) else { return [] }
    var works = [(work: ActionWords.Work, action: Action)]()
    var results = [(result: ActionWords.Work, action: Action)]()
    for action in actions where !action.time.months.isEmpty {
      let texts = [action.words, action.indicator].compactMap { $0?.text }.map(ActionWords.init)
      if let result = texts.lazy.compactMap(\.usedResult).first {
        results.append((result, action))
      } else {
        works += texts.flatMap(\.doneWorks).map { ($0, action) }
      }
    }
    return results.compactMap { result, action in
      // A handful of works in a component is much; more are not looked at.
      let sources = works.prefix(50).filter { $0.work.mayBe(result) }.map(\.action)
      guard let earliest = sources.min(by: { $0.time.months[0] < $1.time.months[0] }),
        let due = action.time.months.last, due < earliest.time.months[0],
        plan.period.contains(due)
      else { return nil }
      return finding(
        "hasil \(result.kind) ini jatuh pada \(due.longName), sebelum pekerjaannya pada \(earliest.time.months.phrase); periksa kedua waktunya",
        at: area.timeRange(of: action), in: plan.source,
        notes: [
          Diagnostic.Note(
            "pekerjaannya", at: plan.source.location(of: area.timeRange(of: earliest)))
        ])
    }
  }
}

extension Action {
  fileprivate var mentionsResult: Bool {
    [words, indicator].contains { $0?.text.contains(folded: ActionWords.result) == true }
  }
}

extension Area {
  /// The actions of each component, in order; an area without components is one group.
  var componentGroups: [[Action]] {
    var groups = [[Action]]()
    var places = [String: Int]()
    for action in actions {
      let component = action.component?.text ?? ""
      if let place = places[component] {
        groups[place].append(action)
      } else {
        places[component] = groups.count
        groups.append([action])
      }
    }
    return groups
  }
}
