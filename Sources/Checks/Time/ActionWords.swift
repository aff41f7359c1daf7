internal import Diagnostics

/// The words of an action as a rule on order reads them: what it does, and to what.
struct ActionWords {
  /// What precedes the work that has it: `hasil survei`.
  static let result = "hasil"

  /// Words that show what has been found: the work itself must be done before.
  private static let useStems: [WordSearch] = [
    "tayang", "nayang", "ublikasi", "umumkan", "pengumuman", "unggah", "lanjut", "diakses",
    "rekomendasi", "ebarluas",
  ]

  /// A kind of work that has a result, in all its forms.
  private static let works: [String: String] = [
    "survei": "survei", "survey": "survei", "menyurvei": "survei",
    "evaluasi": "evaluasi", "mengevaluasi": "evaluasi", "dievaluasi": "evaluasi",
    "penilaian": "penilaian", "menilai": "penilaian",
    "monitoring": "pemantauan", "monev": "pemantauan", "pemantauan": "pemantauan",
    "memantau": "pemantauan",
    "pengukuran": "pengukuran", "mengukur": "pengukuran",
    "audit": "audit", "mengaudit": "audit", "reviu": "reviu", "mereviu": "reviu",
    "identifikasi": "identifikasi", "mengidentifikasi": "identifikasi",
    "pemetaan": "pemetaan", "memetakan": "pemetaan",
    "analisis": "analisis", "analisa": "analisis", "menganalisis": "analisis",
  ]

  /// Words that say that a kind of work is done.
  private static let doing: Set<String> = [
    "melakukan", "dilakukan", "melaksanakan", "dilaksanakan", "pelaksanaan", "terlaksananya",
    "menyelenggarakan", "mengadakan", "menyusun", "rapat", "menyebarkan", "penyebaran", "dan",
  ]

  /// Words that say nothing of the object.
  private static let fillers: Set<String> = [
    "dan", "atau", "atas", "terhadap", "dari", "untuk", "yang", "dengan", "di", "pada", "oleh",
    "dalam", "kepada", "telah", "sudah", result, "kpu", "kabupaten", "kota", "secara", "melalui",
    "pelaksanaan", "kegiatan", "tahun", "rekomendasi", "dapat", "dilakukan", "dilaksanakan",
  ]

  private let words: [String]

  init(_ text: String) {
    words = text.lowercaseWords
  }

  /// A kind of work that the words speak of, and what it is done on.
  struct Work {
    var kind: String
    var object: Set<String>

    /// The same work, as far as the words say on what.
    func mayBe(_ other: Work) -> Bool {
      kind == other.kind
        && (object.isEmpty || other.object.isEmpty || !object.isDisjoint(with: other.object))
    }
  }

  /// The work whose result is published or followed up: `menindaklanjuti hasil survei …`.
  var usedResult: Work? {
    for (index, word) in words.enumerated() where word == Self.result {
      guard let work = work(from: index + 1, within: 2) else { continue }
      let isUsed = words.contains { word in Self.useStems.contains { $0.isFound(in: word) } }
      return isUsed ? work : nil
    }
    return nil
  }

  /// What is done here: `melakukan survei …`, `menyusun monitoring dan evaluasi …`.
  var doneWorks: [Work] {
    guard usedResult == nil else { return [] }
    return words.indices.compactMap { index in
      guard Self.works[words[index]] != nil else { return nil }
      let before = words[max(0, index - 2)..<index]
      guard !before.contains(Self.result), !before.contains("laporan") else { return nil }
      let isDone =
        index == 0 || words[index].hasPrefix("me") || before.contains(where: Self.doing.contains)
      return isDone ? work(from: index, within: 1) : nil
    }
  }

  private func work(from start: Int, within reach: Int) -> Work? {
    let end = min(words.count, start + reach)
    guard start < end, let index = (start..<end).first(where: { Self.works[words[$0]] != nil }),
      let kind = Self.works[words[index]]
    else { return nil }
    let behind = words[(index + 1)..<min(words.count, index + 7)]
    let object = behind.filter { !Self.fillers.contains($0) && Self.works[$0] == nil }
    return Work(kind: kind, object: Set(object))
  }
}
