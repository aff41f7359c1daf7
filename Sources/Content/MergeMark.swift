internal import Diagnostics

/// `<<<<<<< HEAD`: what git leaves in a file when two people have changed the same lines.
enum MergeMark {
  /// An error for each mark, since one of the two versions stands there unwanted.
  static func findings(in source: SourceText) -> [Diagnostic] {
    guard marks.contains(where: { $0.isFound(in: source.text) }) else { return [] }
    var sink = DiagnosticSink(source: source)
    for line in 1...source.lineCount {
      let range = source.rangeOfLine(line)
      guard isMark(source[range], after: line > 1 ? source[source.rangeOfLine(line - 1)] : "")
      else {
        continue
      }
      sink.error(
        "berkas.tanda-konflik",
        "tanda konflik git tertinggal; pilih salah satu versi, lalu hapus tandanya", at: range)
    }
    return sink.diagnostics
  }

  private static let marks: [WordSearch] = ["<<<<<<< ", "\n=======\n", ">>>>>>> "]

  /// Seven equal signs are a heading's underline as well, unless they stand in a table or alone.
  private static func isMark(_ line: Substring, after above: Substring) -> Bool {
    line.hasPrefix("<<<<<<< ") || line.hasPrefix(">>>>>>> ")
      || line == "=======" && (above.isEmpty || above.hasPrefix("|") || above.hasPrefix("-"))
  }
}
