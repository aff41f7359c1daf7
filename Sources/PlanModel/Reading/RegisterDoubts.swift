internal import Citations
internal import Diagnostics
internal import Markdown
internal import Slugs

/// What cannot be right in an entry of `peraturan.yml`, whatever the regulation's own text says.
enum RegisterDoubts {
  static func report(
    _ slug: LocatedText, gazette: some Sequence<(LocatedText, GazetteEntry?)>,
    successors: [LocatedText], sink: inout DiagnosticSink
  ) {
    for name in [slug] + successors where !Slug.isValid(name.text) {
      sink.error(
        "nama.tidak-sah", "slug peraturan “\(name.text)” tidak dapat menjadi alamat",
        at: name.sourceRange, suggestion: Slug.make(name.text))
    }
    for case (let words, let entry?) in gazette where !isNumberedAsUsual(entry) {
      sink.warning(
        "peraturan.tahun",
        "TLN dan TBN disebut tanpa tahun, seperti “TLN 6897”",
        at: words.sourceRange)
    }
    guard let year = year(of: slug.text) else {
      if isOfKindWithYear(slug.text) {
        sink.warning(
          "peraturan.tahun", "slug “\(slug.text)” tidak berakhir dengan tahun peraturannya",
          at: slug.sourceRange)
      }
      return
    }
    for case (let words, let entry?) in gazette {
      guard let promulgated = entry.year, promulgated < year || promulgated > year + 1 else {
        continue
      }
      sink.warning(
        "peraturan.tahun",
        "tahun \(entry.gazette.rawValue) \(promulgated) tidak cocok dengan “\(slug.text)”",
        at: words.sourceRange)
    }
    for name in successors {
      guard name.text == slug.text || self.year(of: name.text).map({ $0 < year }) == true else {
        continue
      }
      sink.warning(
        "peraturan.tahun",
        "“\(name.text)” tidak dapat mengubah atau mencabut “\(slug.text)”; periksa nomor dan tahunnya",
        at: name.sourceRange)
    }
  }

  /// The supplements of the state's gazettes are numbered through all years.
  private static func isNumberedAsUsual(_ entry: GazetteEntry) -> Bool {
    entry.year == nil || entry.gazette.isRegional || !entry.gazette.isSupplement
  }

  /// Whether a slug is made of kind, number and year: `uu-20-2023`.
  private static func isOfKindWithYear(_ slug: String) -> Bool {
    let parts = slug.split(separator: "-")
    return parts.count == 3 && kinds.contains(String(parts[0]))
      && parts.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  private static let kinds: Set<String> = [
    "uu", "perpu", "pp", "perpres", "keppres", "inpres", "pkpu", "perdkpp", "perbawaslu",
  ]

  /// `2023` of `uu-20-2023`.
  private static func year(of slug: String) -> Int? {
    guard let last = slug.split(separator: "-").last, last.utf8.count == 4, let year = Int(last),
      Citation.years.contains(year)
    else { return nil }
    return year
  }
}
