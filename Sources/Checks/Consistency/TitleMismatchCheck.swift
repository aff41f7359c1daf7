internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a title in the decree that differs from the front matter's `tentang`.
///
/// Only letters count, `KPU` is as good as the full name, and a year at the end may be missing.
struct TitleMismatchCheck: WordCheck {
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
        frontMatter: CheckExample.usualFrontMatter.replacing(
          "Rencana Aksi Zona", with: "Rencana ⟦Kerja⟧ Zona"),
        considerations: """
          1. bahwa perlu menetapkan “Keputusan” tentang Rencana Aksi Zona Integritas di Lingkungan KPU Kabupaten Contoh;
          """),
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

  func findings(among file: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let head = SourceWords(in: [plan.range(of: "tentang")], of: file)
    let title = Title(head, from: 0)
    guard !title.words.isEmpty else { return [] }
    let statements = statements(of: plan, in: file)
    let doubts = statements.compactMap { $0.doubt(against: title) }
    // Where all parts of the decree agree, the front matter is what was mistyped.
    if doubts.count > 1, doubts.count == statements.count, let first = doubts.first,
      doubts.allSatisfy({ $0.isSame(as: first) }), let place = first.inTitle
    {
      return [
        finding(
          "judul berbeda mulai “\(head.text(place))” dari semua bagian keputusan, yang menulis “\(first.word)”; samakan dengan naskah",
          at: head.words[place].range, in: plan.source,
          notes: [plan.note("judul dalam \(first.statement.part)", at: first.range)])
      ]
    }
    let told = doubts.filter { $0.statement.part != Statement.annex }
    let ofAnnex = doubts.filter { $0.statement.part == Statement.annex }.prefix(1)
    return (told + ofAnnex).map { doubt in
      finding(
        "judul dalam \(doubt.statement.part) berbeda dari “tentang” pada kepala berkas mulai “\(doubt.word)”; samakan dengan naskah",
        at: doubt.range, in: plan.source,
        notes: [plan.note("judul pada kepala berkas", at: plan.range(of: "tentang"))])
    }
  }

  /// Where the decree says what it is about.
  private func statements(of plan: Plan, in file: SourceWords) -> [Statement] {
    let last = plan.considerations.suffix(1).compactMap { clause in
      Statement(clause.text, called: "pertimbangan", in: file) { words in
        words.words.contains { Self.enacting.contains($0.key) }
      }
    }
    let dictum = plan.dictumOpening.compactMap { Statement($0, called: "diktum", in: file) }
    let annex = plan.annexHead.prefix(4).compactMap {
      Statement($0, called: Statement.annex, in: file)
    }
    return last + dictum + annex
  }

  private static let enacting = Set(
    ["menetapkan", "ditetapkan", "tetapkan"].map { SourceWords.key($0) })
}

/// A part of the decree that names its title.
private struct Statement {
  static let annex = "lampiran"

  let part: String
  let words: SourceWords
  let title: Title

  init?(
    _ text: LocatedText, called part: String, in file: SourceWords,
    where isMeant: (SourceWords) -> Bool = { _ in true }
  ) {
    words = SourceWords([text], of: file)
    guard isMeant(words), let about = words.words.firstIndex(where: { $0.key == DecreeWord.about }),
      about + 1 < words.words.count
    else { return nil }
    self.part = part
    title = Title(words, from: about + 1)
  }

  /// The word from which on it differs from the front matter's title.
  struct Doubt {
    let statement: Statement
    let place: Int
    /// The word that the front matter's title has there.
    let inTitle: Int?

    var word: String { statement.words.text(place) }
    var range: SourceRange { statement.words.words[place].range }

    func isSame(as other: Doubt) -> Bool {
      inTitle == other.inTitle
        && statement.words.words[place].key == other.statement.words.words[other.place].key
    }
  }

  func doubt(against other: Title) -> Doubt? {
    guard let place = title.firstDifference(from: other), !isInRegion(place) else { return nil }
    return Doubt(statement: self, place: place, inTitle: other.firstDifference(from: title))
  }

  /// A wrong region is told by the check that knows regions.
  private func isInRegion(_ place: Int) -> Bool {
    (max(0, place - 3)...place).contains { index in
      OfficeMention(at: index, in: words).map { $0.kind <= place && $0.name.upperBound > place }
        ?? false
    }
  }
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
