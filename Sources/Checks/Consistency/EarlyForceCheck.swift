internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds a decision that puts the decree into force before the day it was made.
struct EarlyForceCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.mulai-berlaku", group: .consistency, severity: .warning,
    summary: "Keputusan disebut mulai berlaku sebelum tanggal ditetapkan.",
    reason:
      "Keputusan berlaku sejak ditetapkan, atau sesudahnya; yang memang berlaku surut mengatakannya.",
    passing: [
      decision("mulai berlaku pada tanggal 10 Januari 2025."),
      decision(
        "mulai berlaku pada tanggal 1 Februari 2025, mencabut Keputusan tanggal 2 Mei 2024."),
      decision("berlaku surut sejak tanggal 1 Januari 2025."),
    ],
    failing: [
      decision("“ini” mulai berlaku pada tanggal ⟦1 Januari 2025⟧."),
      decision("berlaku terhitung sejak tanggal ⟦10 Januari Tahun 2024⟧."),
    ])

  private static func decision(_ words: String) -> CheckExample {
    CheckExample(dictum: "Menetapkan : KEPUTUSAN.\n\n### KESATU\n\nKeputusan \(words)")
  }

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    return plan.decisions.flatMap { text -> [Diagnostic] in
      let inText = words.indices(in: text.sourceRange)
      return inText.compactMap { index in
        guard words.words[index].key == Self.force,
          let mention = Self.date(behind: index, in: words), let date = mention.date,
          date < plan.decree.date, !inText.contains(where: { words.isWord(Self.back, at: $0) })
        else { return nil }
        return finding(
          "tanggal ini sebelum tanggal keputusan, \(plan.decree.date.longName); periksa keduanya",
          at: mention.range(in: words), in: plan.source)
      }
    }
  }

  /// The date of `berlaku pada tanggal …`, `berlaku terhitung mulai tanggal …`.
  private static func date(behind index: Int, in words: SourceWords) -> DateMention? {
    guard let word = (index + 1...index + 4).first(where: { words.isWord(DecreeWord.date, at: $0) })
    else { return nil }
    return DateMention(at: word + 1, in: words)
  }

  private static let force = SourceWords.key("berlaku")
  private static let back = SourceWords.key("surut")
}
