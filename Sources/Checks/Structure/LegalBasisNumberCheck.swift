internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds items of the legal basis whose numbers repeat, skip or are missing.
struct LegalBasisNumberCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.nomor-dasar-hukum", group: .structure, severity: .warning,
    summary: "Nomor butir dasar hukum berulang, melompat, atau tidak ada.",
    reason: "Butir dasar hukum dirujuk dengan nomornya; nomor yang sama menunjuk dua peraturan.",
    rule: "UU 12/2011 Lampiran II angka 52",
    passing: [
      CheckExample(legalBasis: "1. \(law(7));\n2. \(law(8));\n3. \(law(9));"),
      CheckExample(legalBasis: "- \(law(7));"),
    ],
    failing: [
      CheckExample(legalBasis: "1. \(law(7));\n2. \(law(8));\n⟦2⟧. \(law(9));"),
      CheckExample(legalBasis: "1. \(law(7));\n2. \(law(8));\n⟦4⟧. \(law(9));"),
      CheckExample(legalBasis: "1. \(law(7));\n\n- ⟦\(law(8))⟧;\n\n2. \(law(9));"),
    ])

  private static func law(_ number: Int) -> String {
    "Undang-Undang Nomor \(number) Tahun 2017 tentang Pemilihan Umum"
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let items = plan.legalBasis
    // A legal basis of one item has no number (UU 12/2011).
    guard items.count > 1 else { return [] }
    guard items.contains(where: { $0.number != nil }) else {
      return [
        finding(
          "butir dasar hukum tidak bernomor; beri nomor 1 sampai \(items.count)",
          at: items[0].text.sourceRange, in: plan.source)
      ]
    }
    let unnumbered = items.filter { $0.number == nil }.map { finding(forUnnumbered: $0, in: plan) }
    let doubts = NumberSequence.doubts(about: items.map(\.number), countsUnnumbered: true)
    return unnumbered
      + doubts.map { finding($0.doubt, about: items[$0.index], of: items, in: plan) }
  }

  private func finding(forUnnumbered item: LegalBasisItem, in plan: Plan) -> Diagnostic {
    finding(
      "butir dasar hukum ini tidak bernomor; menurut letaknya ia butir ke-\(item.position)",
      at: item.text.sourceRange, in: plan.source)
  }

  private func finding(
    _ doubt: NumberSequence.Doubt, about item: LegalBasisItem, of items: [LegalBasisItem],
    in plan: Plan
  ) -> Diagnostic {
    var notes = [Diagnostic.Note]()
    if case .repeats(let first, _) = doubt {
      let place = plan.source.location(of: items[first].numberRange(in: plan.source))
      notes = [Diagnostic.Note("dipakai pertama kali di sini", at: place)]
    }
    return finding(
      doubt.message(about: item.number ?? "", of: "nomor butir dasar hukum"),
      at: item.numberRange(in: plan.source), in: plan.source, notes: notes,
      suggestion: doubt.suggestion)
  }
}

extension LegalBasisItem {
  /// Where its number stands: before its words, on the same line.
  fileprivate func numberRange(in source: SourceText) -> SourceRange {
    let start = text.sourceRange.lowerBound
    let line = source.rangeOfLine(source.line(at: start)).lowerBound
    let before = source[line..<start]
    guard let number, let found = before.firstRange(of: number) else { return text.sourceRange }
    let lower = line + before.utf8.distance(from: before.startIndex, to: found.lowerBound)
    return lower..<lower + number.utf8.count
  }
}
