internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds letters and minutes that the decree rests on and that bear a later date than the decree, or
/// another year in their number than in their date.
struct DocumentDateCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.tanggal-dokumen", group: .consistency, severity: .warning,
    summary:
      "Tanggal surat atau berita acara dalam Menimbang atau Mengingat tidak cocok dengan nomornya, atau sesudah keputusan.",
    reason: "Keputusan hanya dapat didasarkan pada dokumen yang sudah ada.",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa berdasarkan Berita Acara Nomor 014/PW.02-BA/2/2025 tanggal 9 Januari Tahun 2025 tentang Tim;
          2. bahwa pemungutan suara tanggal 27 November 2029 perlu disiapkan;
          """)
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa “berdasarkan” Berita Acara Nomor 014/PW.02-BA/2/2025 tanggal ⟦19 Januari Tahun 2025⟧;"
      ),
      CheckExample(
        considerations:
          "1. bahwa berdasarkan Surat KPU Nomor 47/PW.01/10/2022, tanggal ⟦18 Januari 2012⟧ perihal ZI;"
      ),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let texts = plan.considerations.map(\.text) + plan.legalBasis.map(\.text)
    return texts.flatMap { text -> [Diagnostic] in
      let inText = words.indices(in: text.sourceRange)
      return inText.compactMap { index in
        guard words.isWord(DecreeWord.date, at: index),
          let mention = DateMention(at: index + 1, in: words), let date = mention.date,
          let number = Self.number(among: inText.lowerBound..<index, in: words),
          let message = Self.doubt(about: date, number, of: plan)
        else { return nil }
        return finding(message, at: mention.range(in: words), in: plan.source)
      }
    }
  }

  private static func doubt(about date: CalendarDate, _ number: String, of plan: Plan) -> String? {
    if let year = number.split(separator: "/").last.flatMap({ Int($0) }),
      Citation.years.contains(year),
      year != date.year
    {
      return "tanggal ini bertahun \(date.year), nomornya \(year); periksa keduanya"
    }
    guard date > plan.decree.date else { return nil }
    return "tanggal ini sesudah tanggal keputusan, \(plan.decree.date.longName); periksa keduanya"
  }

  /// The last number with slashes before a date: `47/PW.01/10/2022`.
  private static func number(among before: Range<Int>, in words: SourceWords) -> String? {
    // A title may stand between: `Nomor 12/PK.01-BA/1503/2025 tentang Rapat Pleno, tanggal …`.
    guard let word = before.suffix(30).last(where: { words.isWord(DecreeWord.number, at: $0) }),
      word + 1 < before.upperBound
    else { return nil }
    let start = words.words[word + 1].range.lowerBound
    let number = words.bytes[start...].prefix { $0 > 0x20 && !",;".utf8.contains($0) }
    return number.contains(UInt8(ascii: "/")) ? String(decoding: number, as: UTF8.self) : nil
  }
}
