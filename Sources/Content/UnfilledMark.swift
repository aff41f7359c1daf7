package import Diagnostics

/// `[belum diisi: nama area]`: the place of words that only the editor knows, as `terbit new` leaves it.
package enum UnfilledMark {
  package static let id = "isi.belum-diisi"
  private static let opening = "[belum diisi"
  private static let search = WordSearch(opening)

  /// - Parameter hint: what is to be written there.
  package static func text(_ hint: String) -> String { "\(opening): \(hint)]" }

  /// An error for each mark in a file, so that nothing half-filled is published.
  package static func findings(in source: SourceText) -> [Diagnostic] {
    var sink = DiagnosticSink(source: source)
    for range in search.ranges(in: source.text) {
      let line = source.rangeOfLine(source.line(at: range.lowerBound))
      let rest = source[range.lowerBound..<line.upperBound]
      let mark = rest.prefix { $0 != "]" }
      let end = min(range.lowerBound + mark.utf8.count + 1, line.upperBound)
      sink.error(
        id, "“\(mark)]” belum diganti; tulis kata-kata keputusan di sini, atau hapus barisnya",
        at: range.lowerBound..<end)
    }
    return sink.diagnostics
  }
}
