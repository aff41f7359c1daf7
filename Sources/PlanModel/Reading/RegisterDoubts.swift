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
    guard let year = year(of: slug.text) else { return }
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

  /// `2023` of `uu-20-2023`.
  private static func year(of slug: String) -> Int? {
    guard let last = slug.split(separator: "-").last, last.utf8.count == 4, let year = Int(last),
      (1945...2199).contains(year)
    else { return nil }
    return year
  }
}
