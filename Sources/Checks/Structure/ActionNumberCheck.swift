internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds actions or components of an area whose numbers repeat or skip.
struct ActionNumberCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.nomor-aksi", group: .structure, severity: .warning,
    summary: "Nomor aksi atau komponen dalam sebuah area berulang atau melompat.",
    reason:
      "Nomor yang melompat menandakan baris yang hilang, dan nomor yang sama membuat dua aksi sukar dibedakan.",
    passing: [
      CheckExample(
        actions: table("1. | Tim | Rapat", " | | Undangan", "2. | Agen | Surat keputusan")),
      CheckExample(
        actions: table("a. | Tim | Rapat", "b. | | Undangan", "a. | Agen | Surat", "b. | | Apel")),
      CheckExample(actions: table("1 | Tim | Rapat", "1 | Tim | Undangan", "2 | Agen | Surat")),
    ],
    failing: [
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Komponen | Rencana Aksi | Waktu |
          |---|---|---|---|
          | 1. | Tim | “Rapat” | Maret 2025 |
          |⟦⟧ | Mutasi | Rotasi | Maret 2025 |
          | | | Cuti | Maret 2025 |
          | 3. | Gaji | Apel | Maret 2025 |
          """),
      CheckExample(actions: table("1. | Tim | Rapat", "2. | Agen | Surat", "⟦4⟧. | Apel | Apel")),
      CheckExample(actions: table("a. | Tim | Rapat", "⟦a⟧. | Agen | Surat", "c. | Apel | Apel")),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          #### Membentuk tim kerja

          - No: 1.
          - Waktu: Maret 2025

          #### Mengadakan rapat

          - No: ⟦3⟧.
          - Waktu: April 2025
          """),
    ])

  private static func table(_ rows: String...) -> String {
    "### I. Manajemen Perubahan\n\n| No | Komponen | Rencana Aksi | Waktu |\n|---|---|---|---|\n"
      + rows.map { "| \($0) | Maret 2025 |" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    var findings = [Diagnostic]()
    var last: String?
    var countsThrough = true
    for area in plan.areas {
      let items = NumberedAction.items(of: area, in: plan)
      findings += self.findings(among: items, after: countsThrough ? last : nil, in: plan)
      // Where one area began anew, a later one does not count on from the area before it.
      let first = items.first { $0.number != nil }?.number ?? ""
      if last != nil, Ordinal.readings(of: first).contains(where: { $0.value == 1 }) {
        countsThrough = false
      }
      last = items.last(where: { $0.number != nil })?.number ?? last
    }
    return findings
  }

  /// - Parameter last: the last number of the area before, which some plans count on from.
  private func findings(
    among items: [NumberedAction], after last: String?, in plan: Plan
  ) -> [Diagnostic] {
    let numbersActions = zip(items, items.dropFirst()).contains {
      $1.number != nil && $0.component != nil && $0.component == $1.component
    }
    let doubts = NumberSequence.doubts(about: items.map(\.number)) { index in
      items[index].startsTable
        || (numbersActions && items[index - 1].component != items[index].component)
    }
    return doubts.compactMap { index, doubt in
      if doubt.mayBeGap, let bare = rowWithoutNumber(before: index, among: items) {
        return finding(
          "komponen ini tidak bernomor, sedangkan yang lain bernomor; tulis nomornya",
          at: bare.range, in: plan.source,
          notes: [
            Diagnostic.Note(
              "nomor melompat di sini", at: plan.source.location(of: items[index].range))
          ])
      }
      return finding(doubt, about: items[index], of: items, after: last, in: plan)
    }
  }

  /// Where numbers skip: the row above that begins another component and has lost its number.
  private func rowWithoutNumber(
    before index: Int, among items: [NumberedAction]
  ) -> NumberedAction? {
    guard let last = items[..<index].lastIndex(where: { $0.number != nil }) else { return nil }
    let bare = items[(last + 1)..<index].first {
      $0.component != nil && $0.component != items[last].component
    }
    return bare?.component == items[index].component ? nil : bare
  }

  private func finding(
    _ doubt: NumberSequence.Doubt, about item: NumberedAction, of items: [NumberedAction],
    after last: String?, in plan: Plan
  ) -> Diagnostic? {
    guard let number = item.number else { return nil }
    var notes = [Diagnostic.Note]()
    switch doubt {
    case .repeats(let first, _):
      let place = plan.source.location(of: items[first].range)
      notes = [Diagnostic.Note("dipakai pertama kali di sini", at: place)]
    case .startsLate:
      let countsOn = last.map { last in
        Ordinal.readings(of: last).contains { Ordinal.readings(of: number).contains($0.next) }
      }
      if countsOn == true || plan.completeness == .partial { return nil }
    default: break
    }
    var finding = finding(
      doubt.message(about: number, of: "nomor"), at: item.range, in: plan.source, notes: notes,
      suggestion: doubt.suggestion)
    if doubt.mayBeGap, plan.completeness == .partial { finding.severity = .note }
    return finding
  }
}
