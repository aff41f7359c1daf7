internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds regulations whose number stands without the word for it: `Peraturan Presiden 54 Tahun 2018`.
struct MissingNumberWordCheck: WordCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.kata-nomor", group: .legalBasis, severity: .note,
    summary: "Kata “Nomor” tidak ada di depan nomor peraturan.",
    reason: "Jenis, nomor, dan tahun peraturan ditulis lengkap dalam dasar hukum.",
    rule: "UU 12/2011 Lampiran II angka 43–45",
    passing: [
      CheckExample(legalBasis: "1. Peraturan Presiden Nomor 54 Tahun 2018 tentang Strategi;"),
      CheckExample(legalBasis: "1. Undang-Undang Dasar Negara Tahun 1945 dan UU 7 Tahun 2017;"),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Tahun 2009 ⟦112⟧);"
      ),
      CheckExample(legalBasis: "1. Peraturan Presiden ⟦54⟧ Tahun 2018 tentang Strategi;"),
      CheckExample(legalBasis: "1. Undang-Undang ⟦7⟧ Tahun 2017 tentang Pemilihan Umum;"),
    ])

  func findings(among file: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let words = SourceWords(plan.legalBasis.map(\.text), of: file)
    let years = words.indices { $0.key == DecreeWord.year }
    return years.compactMap { year in
      (bareNumber(before: year, in: words) ?? gazetteNumber(behind: year, in: words)).map {
        finding(about: $0, in: words)
      }
    }
  }

  /// The number of `Peraturan Presiden 54 Tahun 2018`.
  private func bareNumber(before year: Int, in words: SourceWords) -> Int? {
    let index = year - 1
    guard index > 1, words.words[index].range.count <= 3,
      Self.kinds.contains(words.words[index - 1].key), words.followsDirectly(index),
      Int(words.text(index)) != nil
    else { return nil }
    return index
  }

  private func finding(about number: Int, in words: SourceWords) -> Diagnostic {
    let right = "Nomor " + words.text(number)
    return finding(
      "kata “Nomor” tidak ada di depan nomor ini; tulis “\(right)”",
      at: words.words[number].range, in: words.source, suggestion: right)
  }

  /// The number behind the year of a gazette: `Lembaran Negara Republik Indonesia Tahun 2009 112`.
  private func gazetteNumber(behind year: Int, in words: SourceWords) -> Int? {
    let index = year + 2
    guard words.isWord(Self.nation, at: year - 1), words.year(year + 1) != nil,
      index < words.words.count, words.followsDirectly(index), Int(words.text(index)) != nil
    else { return nil }
    return index
  }

  private static let nation = SourceWords.key("indonesia")

  /// The last words of the kinds' full names.
  private static let kinds = Set(
    ["presiden", "pemerintah", "undang", "umum", "daerah", "menteri"].map { SourceWords.key($0) })
}
