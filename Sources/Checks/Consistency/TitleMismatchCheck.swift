internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a title in the decree that differs from the front matter's `tentang`.
///
/// Only letters count, `KPU` is as good as the full name, and a year at the end may be missing.
struct TitleMismatchCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kecocokan.judul", group: .consistency, severity: .warning,
    summary: "Judul keputusan berbeda antara kepala berkas, pertimbangan, diktum, dan lampiran.",
    reason:
      "Satu keputusan berjudul satu; judul yang berbeda membuat lampiran tampak milik yang lain.",
    passing: [
      CheckExample(
        dictum: """
          Menetapkan : KEPUTUSAN KPU KABUPATEN CONTOH TENTANG RENCANA AKSI ZONA INTEGRITAS DI LINGKUNGAN KPU KABUPATEN CONTOH TAHUN 2025.
          """),
      CheckExample(
        considerations: "1. bahwa berdasarkan Surat tentang Hal Lain, rencana perlu disusun;",
        actions: "Rencana Aksi Zona Integritas Tahun 2025\n\n" + CheckExample.usualActions),
    ],
    failing: [
      CheckExample(
        dictum: """
          Menetapkan : KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH TENTANG RENCANA ⟦KERJA⟧ ZONA INTEGRITAS DI LINGKUNGAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH.
          """),
      CheckExample(
        considerations: """
          1. bahwa perlu menetapkan Keputusan KPU Kabupaten Contoh tentang Rencana Aksi ⟦di⟧ Lingkungan KPU Kabupaten Contoh;
          """,
        actions: """
          Lampiran\\
          Nomor : 7 Tahun 2025\\
          Tentang : ⟦Penetapan⟧ Rencana Aksi Zona Integritas

          """ + CheckExample.usualActions),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let title = Title(SourceWords(text: plan.decree.title), from: 0)
    guard !title.words.isEmpty else { return [] }
    var findings = [Diagnostic]()
    for text in plan.considerations.suffix(1).map(\.text) where enacts(text, plan) {
      findings += finding(in: text, called: "pertimbangan", against: title, of: plan)
    }
    for text in plan.dictumOpening {
      findings += finding(in: text, called: "diktum", against: title, of: plan)
    }
    for text in plan.annexHead.prefix(4) {
      let found = finding(in: text, called: "lampiran", against: title, of: plan)
      findings += found
      if !found.isEmpty { break }
    }
    return findings
  }

  private func enacts(_ text: LocatedText, _ plan: Plan) -> Bool {
    SourceWords([text], of: plan.source).words.contains {
      Self.enacting.contains($0.key)
    }
  }

  private func finding(
    in text: LocatedText, called part: String, against title: Title, of plan: Plan
  ) -> [Diagnostic] {
    let words = SourceWords([text], of: plan.source)
    guard let about = words.words.firstIndex(where: { $0.key == DecreeWord.about }),
      about + 1 < words.words.count
    else { return [] }
    let found = Title(words, from: about + 1)
    guard let place = found.firstDifference(from: title),
      !isInRegion(place, in: words)
    else { return [] }
    return [
      finding(
        "judul dalam \(part) berbeda dari “tentang” pada kepala berkas mulai “\(words.text(place))”; samakan dengan naskah",
        at: words.words[place].range, in: plan.source,
        notes: [plan.note("judul pada kepala berkas", at: plan.range(of: "tentang"))])
    ]
  }

  /// A wrong region is told by the check that knows regions.
  private func isInRegion(_ place: Int, in words: SourceWords) -> Bool {
    (max(0, place - 3)...place).contains { index in
      OfficeMention(at: index, in: words).map { $0.kind <= place && $0.name.upperBound > place }
        ?? false
    }
  }

  private static let enacting = Set(
    ["menetapkan", "ditetapkan", "tetapkan"].map { SourceWords.key($0) })
}

/// The words of a title that count in a comparison.
private struct Title {
  /// Each word's key, and its index among the text's words.
  private(set) var words: [(key: UInt64, index: Int)] = []

  init(_ text: SourceWords, from start: Int) {
    for index in start..<text.words.count {
      let key = text.words[index].key
      let isNextLine = index > start && text.startsLine(index)
      if isNextLine, key == DecreeWord.number || key == DecreeWord.date { break }
      // The name of the office stands in full or in short, or lacks a word that another check tells.
      if key == DecreeWord.general { continue }
      if key == DecreeWord.kpu {
        words += [(DecreeWord.commission, index), (DecreeWord.election, index)]
      } else {
        words.append((key, index))
      }
    }
    if let last = words.last, text.year(last.index) != nil, words.count > 2,
      words[words.count - 2].key == DecreeWord.year
    {
      words.removeLast(2)
    }
  }

  /// The word of this title from which on it differs from another.
  func firstDifference(from other: Title) -> Int? {
    for (mine, theirs) in zip(words, other.words) where mine.key != theirs.key { return mine.index }
    if words.count == other.words.count { return nil }
    return words.count > other.words.count ? words[other.words.count].index : words.last?.index
  }
}
