internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds a date in the closing or on the annex that differs from the front matter's.
struct DateMismatchCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.tanggal", group: .consistency, severity: .warning,
    summary: "Tanggal pada penutup atau lampiran berbeda dari kepala berkas.",
    reason: "Keputusan berlaku sejak tanggal ditetapkan; dua tanggal membuat mulainya tidak pasti.",
    passing: [
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di Contoh\\\npada tanggal 10 Januari 2025"),
      CheckExample(
        considerations: "1. bahwa rapat tanggal 9 Januari 2025 telah berlangsung;",
        actions: "Lampiran\\\nTanggal : 10 JANUARI 2025\n\n" + CheckExample.usualActions),
    ],
    failing: [
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di Contoh\\\npada tanggal ⟦10/02/2025⟧"),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter.replacing("2025-01-10", with: "⟦2025-01-01⟧"),
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di Contoh\\\npada tanggal 10 Januari 2025",
        actions: "Lampiran\\\nTanggal : 10 Januari 2025\n\n" + CheckExample.usualActions),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di Contoh\\\npada tanggal 10 ⟦Janurai⟧ 2025"),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di Contoh\\\npada tanggal 10 ⟦Februari⟧ 2025"),
      CheckExample(
        actions: "Lampiran\\\nNomor : 7 Tahun 2025\\\nTanggal : ⟦9⟧ Januari 2025\n\n"
          + CheckExample.usualActions),
    ])

  func findings(among file: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let date = plan.decree.date
    let words = SourceWords(plan.closing + plan.annexHead, of: file)
    let dates = words.words.indices.filter { words.words[$0].key == DecreeWord.date }
      .compactMap { DateMention(at: $0 + 1, in: words) }
    // Where closing and annex agree, the front matter is what was mistyped.
    if dates.count > 1, let first = dates.first, let stated = first.date, stated != date,
      dates.allSatisfy({ $0.date == stated })
    {
      return [
        finding(
          "tanggal ini berbeda dari penutup dan lampiran, \(stated.longName); samakan dengan naskah",
          at: plan.range(of: "ditetapkan", "tanggal"), in: plan.source,
          notes: [plan.note("tanggal pada penutup", at: first.range(in: words))])
      ]
    }
    return words.words.indices.compactMap { index -> Diagnostic? in
      guard words.words[index].key == DecreeWord.date else { return nil }
      guard let mention = DateMention(at: index + 1, in: words) else {
        return numericDate(at: index + 1, in: words, of: plan)
          ?? misspeltMonth(at: index + 2, in: words, of: plan)
      }
      let month = mention.month
      let wrong =
        mention.day != date.day
        ? index + 1
        : month.number != date.month.number
          ? index + 2 : month.year != date.year ? mention.words.upperBound - 1 : nil
      guard let wrong else { return nil }
      let stands = mention.words.map { words.text($0) }.joined(separator: " ")
      return finding(
        "tanggal “\(stands)” berbeda dari kepala berkas, \(date.longName); samakan dengan naskah",
        at: words.words[wrong].range, in: plan.source,
        notes: [
          plan.note("tanggal pada kepala berkas", at: plan.range(of: "ditetapkan", "tanggal"))
        ])
    }
  }

  /// `tanggal 19/09/2025`, `tanggal 19-09-2025`.
  private func numericDate(at index: Int, in words: SourceWords, of plan: Plan) -> Diagnostic? {
    guard let year = words.year(index + 2), let day = Int(words.text(index)),
      let month = Int(words.text(index + 1)),
      [index + 1, index + 2].allSatisfy({ words.gap(before: $0)?.count == 1 })
    else { return nil }
    let date = plan.decree.date
    guard (day, month, year) != (date.day, date.month.number, date.month.year) else { return nil }
    let range = words.words[index].range.lowerBound..<words.words[index + 2].range.upperBound
    return finding(
      "tanggal “\(words.source[range])” berbeda dari kepala berkas, \(date.longName); samakan dengan naskah",
      at: range, in: plan.source,
      notes: [
        plan.note("tanggal pada kepala berkas", at: plan.range(of: "ditetapkan", "tanggal"))
      ])
  }

  /// `tanggal 19 Septembr 2025`: a date that cannot be compared for one letter.
  private func misspeltMonth(at index: Int, in words: SourceWords, of plan: Plan) -> Diagnostic? {
    guard words.year(index + 1) != nil, Int(words.text(index - 1)) != nil,
      let right = Spelling.nearest(to: words.text(index), among: Month.names)
    else { return nil }
    return finding(
      "bulan “\(words.text(index))” salah tulis; tulis “\(right)”", at: words.words[index].range,
      in: plan.source, suggestion: right)
  }
}
