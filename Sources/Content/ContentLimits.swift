internal import Diagnostics

/// How much of a file Terbit reads; generous for any plan, and a bound against hostile files.
package enum ContentLimits {
  /// 2 MiB a file; the largest real plan has 60 KB.
  package static let fileBytes = 2 * 1024 * 1024
  /// 32 KiB a line: cmark-gfm takes quadratic time on some longer ones.
  package static let lineBytes = 32 * 1024

  static func tooLarge(path: String) -> Diagnostic {
    Diagnostic(
      id: "berkas.terlalu-besar", severity: .error,
      message: "berkas lebih besar dari 2 MiB; pecah menjadi beberapa rencana",
      at: SourceLocation(path: path))
  }

  /// An error for each line that is longer than Terbit reads.
  static func tooLongLines(in source: SourceText) -> [Diagnostic] {
    (1...source.lineCount).compactMap { line in
      let range = source.rangeOfLine(line)
      guard range.count > lineBytes else { return nil }
      let start = source.position(at: range.lowerBound)
      return Diagnostic(
        id: "berkas.baris-terlalu-panjang", severity: .error,
        message: "baris lebih panjang dari 32 KiB; pecah menjadi beberapa baris",
        at: SourceLocation(path: source.path, from: start, to: start))
    }
  }
}
