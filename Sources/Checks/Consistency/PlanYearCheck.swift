internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds a plan that its decree puts in another year: `di lingkungan KPU Kabupaten X Tahun 2022`.
struct PlanYearCheck: PlanCheck {
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
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let enacting = plan.considerations.suffix(1).map(\.text).filter {
      $0.text.contains("menetapkan") || $0.text.contains("tetapkan")
    }
    let texts = enacting + plan.dictumOpening + plan.decisions + plan.annexHead.prefix(4)
    let words = SourceWords(texts, of: plan.source)
    let title = SourceWords(text: plan.decree.title)
    let allowed = years(of: plan, title: title)
    return yearOfTitle(in: plan) + budgetYears(in: plan)
      + words.words.indices.compactMap { index -> Diagnostic? in
        guard let mention = OfficeMention(at: index, in: words) else { return nil }
        let place = mention.name.upperBound
        guard words.isWord(DecreeWord.year, at: place), words.followsDirectly(place),
          let year = words.year(place + 1), !allowed.contains(year)
        else { return nil }
        return finding(
          "tahun \(year) di luar masa rencana ini; periksa apakah yang dimaksud \(plan.decree.year)",
          at: words.words[place + 1].range, in: plan.source,
          notes: [plan.note("tahun keputusan", at: plan.range(of: "tahun"))])
      }
  }

  /// The year at the end of the front matter's own title, if the plan cannot run in it.
  private func yearOfTitle(in plan: Plan) -> [Diagnostic] {
    let words = SourceWords(plan.source, in: [plan.range(of: "tentang")])
    let last = words.words.count - 1
    guard last > 0, let year = words.year(last), words.isWord(DecreeWord.year, at: last - 1),
      ![plan.decree.year, plan.decree.year + 1].contains(year),
      !plan.period.months.contains(where: { $0.year == year })
    else { return [] }
    return [
      finding(
        "judul menyebut tahun \(year), di luar masa rencana ini; periksa apakah yang dimaksud \(plan.decree.year)",
        at: words.words[last].range, in: plan.source,
        notes: [plan.note("tahun keputusan", at: plan.range(of: "tahun"))])
    ]
  }

  /// The year of the budget that a decision charges: `DIPA … Tahun Anggaran 2024`.
  private func budgetYears(in plan: Plan) -> [Diagnostic] {
    let words = SourceWords(plan.decisions, of: plan.source)
    let allowed = Set(plan.period.months.map(\.year)).union([
      plan.decree.year, plan.decree.year + 1,
    ])
    return words.words.indices.dropFirst(2).compactMap { index -> Diagnostic? in
      guard words.isWord(DecreeWord.budget, at: index - 1),
        words.isWord(DecreeWord.year, at: index - 2), let year = words.year(index),
        !allowed.contains(year)
      else { return nil }
      return finding(
        "tahun anggaran \(year) di luar masa rencana ini; periksa apakah yang dimaksud \(plan.decree.year)",
        at: words.words[index].range, in: plan.source,
        notes: [plan.note("tahun keputusan", at: plan.range(of: "tahun"))])
    }
  }

  /// The year of the title if it has one, else this year and the next; and those of the period.
  private func years(of plan: Plan, title: SourceWords) -> Set<Int> {
    var years = Set(plan.period.first.year...plan.period.last.year)
    let last = title.words.count - 1
    if last > 0, let year = title.year(last), title.isWord(DecreeWord.year, at: last - 1) {
      years.insert(year)
    } else {
      years.formUnion([plan.decree.year, plan.decree.year + 1])
    }
    return years
  }
}
