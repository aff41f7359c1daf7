internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds a plan that its decree puts in another year: `di lingkungan KPU Kabupaten X Tahun 2022`.
struct PlanYearCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.tahun-rencana", group: .consistency, severity: .warning,
    summary: "Judul, diktum, atau lampiran menyebut rencana tahun lain.",
    reason: "Tahun di belakang nama satker mengatakan untuk kapan rencana ini berlaku.",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa hasil evaluasi di lingkungan KPU Kabupaten Contoh Tahun 2022 perlu ditindaklanjuti;
          """,
        dictum: """
          Menetapkan : KEPUTUSAN TENTANG RENCANA AKSI DI LINGKUNGAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH TAHUN 2026.
          """),
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN.\n\n### KESATU\n\nMembebankan biaya pada DIPA KPU Kabupaten Contoh Tahun Anggaran 2025."
      ),
    ],
    failing: [
      CheckExample(
        dictum: """
          Menetapkan : KEPUTUSAN TENTANG RENCANA AKSI DI LINGKUNGAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH TAHUN ⟦2029⟧.

          ### KESATU

          Menetapkan Rencana Aksi di Lingkungan KPU Kabupaten Contoh Tahun ⟦2022⟧.
          """),
      CheckExample(
        considerations:
          "1. bahwa perlu menetapkan Rencana Aksi di lingkungan KPU Kabupaten Contoh Tahun ⟦2021⟧;"),
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN.\n\n### KESATU\n\nMembebankan biaya pada DIPA Tahun Anggaran ⟦2022⟧."
      ),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter.replacing(
          "Umum Kabupaten Contoh", with: "Umum Kabupaten Contoh Tahun ⟦2024⟧")),
      ReadingExample.head("ppid: { ringkasan: Rencana aksi Zona Integritas tahun ⟦2024⟧ }"),
    ])

  func findings(among file: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let enacting = plan.considerations.suffix(1).map(\.text).filter {
      $0.text.contains("menetapkan") || $0.text.contains("tetapkan")
    }
    let texts = enacting + plan.dictumOpening + plan.decisions + plan.annexHead.prefix(4)
    let words = SourceWords(texts, of: file)
    let allowed = years(of: plan)
    return yearOfTitle(in: file, of: plan) + yearOfSummary(in: file, of: plan)
      + budgetYears(in: file, of: plan)
      + words.regionKinds.compactMap { index -> Diagnostic? in
        guard let mention = OfficeMention(at: index, in: words) else { return nil }
        let place = mention.name.upperBound
        guard words.isWord(DecreeWord.year, at: place), words.followsDirectly(place) else {
          return nil
        }
        return doubt("tahun", at: place + 1, in: words, allowed, of: plan)
      }
  }

  /// The year at the end of the front matter's own title.
  private func yearOfTitle(in file: SourceWords, of plan: Plan) -> [Diagnostic] {
    let words = SourceWords(in: [plan.range(of: "tentang")], of: file)
    let last = words.words.count - 1
    guard last > 0, words.isWord(DecreeWord.year, at: last - 1) else { return [] }
    return doubt("judul menyebut tahun", at: last, in: words, plan.usualYears, of: plan)
      .map { [$0] } ?? []
  }

  /// The year that the summary of the public information list names, if it names one only.
  private func yearOfSummary(in file: SourceWords, of plan: Plan) -> [Diagnostic] {
    guard plan.publicInformation?.summary != nil else { return [] }
    let words = SourceWords(in: [plan.range(of: "ppid", "ringkasan")], of: file)
    let years = words.words.indices.filter { index in
      words.isWord(DecreeWord.year, at: index - 1) && words.year(index) != nil
    }
    guard years.count == 1 else { return [] }
    return doubt("ringkasan menyebut tahun", at: years[0], in: words, plan.usualYears, of: plan)
      .map { [$0] } ?? []
  }

  /// The year of the budget that a decision charges: `DIPA … Tahun Anggaran 2024`.
  private func budgetYears(in file: SourceWords, of plan: Plan) -> [Diagnostic] {
    let words = SourceWords(plan.decisions, of: file)
    return words.words.indices.dropFirst(2).compactMap { index in
      guard words.isWord(DecreeWord.budget, at: index - 1),
        words.isWord(DecreeWord.year, at: index - 2)
      else { return nil }
      return doubt("tahun anggaran", at: index, in: words, plan.usualYears, of: plan)
    }
  }

  /// Tells of a year, if one stands there that is not among those allowed.
  private func doubt(
    _ what: String, at index: Int, in words: SourceWords, _ allowed: Set<Int>, of plan: Plan
  ) -> Diagnostic? {
    guard let year = words.year(index), !allowed.contains(year) else { return nil }
    return finding(
      "\(what) \(year) di luar masa rencana ini; periksa apakah yang dimaksud \(plan.decree.year)",
      at: words.words[index].range, in: plan.source,
      notes: [plan.note("tahun keputusan", at: plan.range(of: "tahun"))])
  }

  /// The years of the period and the year of the title; if that has none, the usual ones.
  private func years(of plan: Plan) -> Set<Int> {
    let title = SourceWords(text: plan.decree.title)
    let last = title.words.count - 1
    guard last > 0, let year = title.year(last), title.isWord(DecreeWord.year, at: last - 1) else {
      return plan.usualYears
    }
    return plan.periodYears.union([year])
  }
}

extension Plan {
  fileprivate var periodYears: Set<Int> { Set(period.first.year...period.last.year) }

  /// The years of the period, the decree's and the next.
  fileprivate var usualYears: Set<Int> { periodYears.union([decree.year, decree.year + 1]) }
}
