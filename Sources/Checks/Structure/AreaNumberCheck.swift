internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds areas whose numbers repeat, skip or are missing, as the decree writes them.
struct AreaNumberCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.nomor-area", group: .structure, severity: .warning,
    summary: "Nomor area berulang, melompat, atau tidak ada.",
    reason:
      "Pembaca menyebut area dengan nomornya; nomor yang hilang membuat orang mencari area yang tidak ada.",
    passing: [
      CheckExample(actions: areas("I. Manajemen Perubahan", "II PENATAAN TATALAKSANA")),
      CheckExample(actions: areas("A. Manajemen Perubahan", "B. Penataan Tatalaksana", "C. Lain")),
      CheckExample(actions: areas("Manajemen Perubahan", "Penataan Tatalaksana")),
    ],
    failing: [
      CheckExample(actions: areas("I. Manajemen Perubahan", "⟦III⟧. Penataan Tatalaksana")),
      CheckExample(
        actions: areas(
          "1. Manajemen Perubahan", "2. Penataan Tatalaksana", "⟦2⟧. Penguatan Pengawasan")),
      CheckExample(actions: areas("I. Manajemen Perubahan", "⟦2⟧. Penataan Tatalaksana")),
      CheckExample(actions: areas("I. Manajemen Perubahan", "⟦Il⟧. Penataan Tatalaksana")),
      CheckExample(actions: areas("I. Manajemen Perubahan", "⟦II⟧. II. Penataan Tatalaksana")),
      CheckExample(
        actions: areas(
          "I. Manajemen Perubahan", "⟦Penataan Tatalaksana⟧", "III. Penguatan Pengawasan")),
    ])

  private static func areas(_ headings: String...) -> String {
    headings.map {
      "### \($0)\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | Rapat | Maret 2025 |"
    }.joined(separator: "\n\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let areas = plan.areas
    let isNumbered = areas.contains { $0.number != nil }
    let unnumbered = areas.filter { $0.number == nil && isNumbered && !$0.isEditorial }
      .map { area in
        finding(
          "area “\(area.name)” tidak bernomor, sedangkan area lain bernomor; beri nomornya",
          at: area.heading.plain.sourceRange, in: plan.source)
      }
    let doubts = NumberSequence.doubts(about: areas.map(\.number), countsUnnumbered: true)
    return unnumbered + areas.compactMap { misread(in: $0, of: plan) }
      + doubts.compactMap { finding($0.doubt, about: areas[$0.index], of: areas, in: plan) }
  }

  /// `IIl`: a roman number in which a scanner took a letter for another, so that nobody can count on.
  private func misread(in area: Area, of plan: Plan) -> Diagnostic? {
    if let number = area.number, let again = AreaHeading(area.name).number,
      area.name.hasPrefix(again + ".") || area.name.hasPrefix(again + ")")
    {
      return finding(
        "nomor area “\(number)” tertulis dua kali; hapus “\(again)”", at: area.numberRange,
        in: plan.source)
    }
    guard let number = area.number, number.contains(where: \.isUppercase),
      number.contains(where: \.isLowercase)
    else { return nil }
    let right = number.replacing("l", with: "I").uppercased()
    return finding(
      "nomor area “\(number)” bukan angka Romawi; tulis “\(right)”", at: area.numberRange,
      in: plan.source, suggestion: right)
  }

  private func finding(
    _ doubt: NumberSequence.Doubt, about area: Area, of areas: [Area], in plan: Plan
  ) -> Diagnostic? {
    guard let number = area.number else { return nil }
    var notes = [Diagnostic.Note]()
    if case .repeats(let first, _) = doubt {
      // An area that stands twice is found as such when the plan is read.
      guard areas[first].displayName != area.displayName else { return nil }
      let place = plan.source.location(of: areas[first].numberRange)
      notes = [Diagnostic.Note("dipakai pertama kali di sini", at: place)]
    }
    if case .startsLate = doubt, plan.completeness == .partial { return nil }
    var finding = finding(
      doubt.message(about: number, of: "nomor area"), at: area.numberRange, in: plan.source,
      notes: notes, suggestion: doubt.suggestion)
    if doubt.mayBeGap, plan.completeness == .partial { finding.severity = .note }
    return finding
  }
}

extension Area {
  /// Where the number stands in the heading; the heading if it has none.
  fileprivate var numberRange: SourceRange {
    guard let number else { return heading.plain.sourceRange }
    let start = heading.text.hasPrefix("(") ? 1 : 0
    return heading.plain.sourceRange(of: start..<start + number.utf8.count)
  }

  /// A heading in square brackets is the editor's: `[Judul area tidak terbaca]`.
  fileprivate var isEditorial: Bool { name.hasPrefix("[") && name.hasSuffix("]") }
}
