internal import Diagnostics
internal import Markdown
internal import PlanModel

/// The parts of a decree in which it names itself.
extension Plan {
  /// `Menetapkan : KEPUTUSAN … TENTANG …`
  var dictumOpening: [LocatedText] {
    sections.flatMap { (section) -> [LocatedText] in
      if case .dictum(let dictum) = section.kind {
        dictum.opening.flatMap(\.block.texts)
      } else {
        []
      }
    }
  }

  /// The words of KESATU, KEDUA and so on.
  var decisions: [LocatedText] {
    sections.flatMap { (section) -> [LocatedText] in
      if case .dictum(let dictum) = section.kind {
        dictum.decisions.flatMap(\.passages).flatMap(\.block.texts)
      } else {
        []
      }
    }
  }

  /// Place, date and signature.
  var closing: [LocatedText] {
    sections.flatMap { (section) -> [LocatedText] in
      if case .closing(let passages) = section.kind { passages.flatMap(\.block.texts) } else { [] }
    }
  }

  /// What the annex says of itself above its areas: `LAMPIRAN KEPUTUSAN … NOMOR 43 TAHUN 2025`.
  var annexHead: [LocatedText] {
    sections.flatMap { (section) -> [LocatedText] in
      switch section.kind {
      case .actionPlan(let plan): plan.opening.flatMap(\.block.texts)
      case .chapter(let passages) where section.heading.text.lowercased().hasPrefix("lampiran"):
        passages.flatMap(\.block.texts)
      default: []
      }
    }
  }

  /// A place of the front matter as a note.
  func note(_ message: String, at range: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note(message, at: source.location(of: range))
  }
}

extension SourceWords {
  init(_ texts: [LocatedText], of file: SourceWords) {
    self.init(in: texts.map(\.sourceRange), of: file)
  }

  /// The words of a text that stands in no file.
  init(text: String) {
    self.init(SourceText(path: "", text: text), in: [0..<text.utf8.count])
  }

  func isWord(_ word: UInt64, at index: Int) -> Bool {
    words.indices.contains(index) && words[index].key == word
  }

  /// The year a word is, if it is one.
  func year(_ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].range.count == 4 else { return nil }
    return Int(text(index))
  }

  /// Whether a line ends between a word and the one before it.
  func startsLine(_ index: Int) -> Bool {
    gap(before: index)?.contains(0x0A) ?? true
  }
}

/// Words that decrees use to name themselves, as `SourceWords` keys.
enum DecreeWord {
  static let about = SourceWords.key("tentang")
  static let number = SourceWords.key("nomor")
  static let year = SourceWords.key("tahun")
  static let date = SourceWords.key("tanggal")
  static let budget = SourceWords.key("anggaran")
  static let regency = SourceWords.key("kabupaten")
  static let city = SourceWords.key("kota")
  static let general = SourceWords.key("umum")
  static let commission = SourceWords.key("komisi")
  static let election = SourceWords.key("pemilihan")
  static let independent = SourceWords.key("independen")
  static let kpu = SourceWords.key("kpu")
  static let kip = SourceWords.key("kip")
  static let province = SourceWords.key("provinsi")

  static func isRegionKind(_ key: UInt64) -> Bool {
    key == regency || key == city || key == province
  }
}
