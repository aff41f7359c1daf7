internal import Diagnostics

/// How much of a file Terbit reads; generous for any plan, and a bound against hostile files.
package enum ContentLimits {
  /// 2 MiB a file; the largest real plan has 60 KB.
  package static let fileBytes = 2 * 1024 * 1024
  /// 32 KiB a line: cmark-gfm takes quadratic time on some longer ones.
  package static let lineBytes = 32 * 1024

  /// 1,000 bars a line and 2,000 opening brackets a paragraph: the time that cmark-gfm takes grows with
  /// the square of both.
  private static let bars = 1000
  private static let brackets = 2000

  static func tooLarge(path: String) -> Diagnostic {
    Diagnostic(
      id: "berkas.terlalu-besar", severity: .error,
      message: "berkas lebih besar dari 2 MiB; pecah menjadi beberapa rencana",
      at: SourceLocation(path: path))
  }

  /// An error at the first line that makes a table or a paragraph too dense to be read in time.
  static func tooDense(in source: SourceText) -> [Diagnostic] {
    var text = source.text
    return text.withUTF8(firstDenseLine).map { [tooDense(in: source, $0)] } ?? []
  }

  private static func firstDenseLine(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var bars = 0
    var brackets = 0
    var line = 1
    var isBlank = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "\n"):
        // A row of a table is no part of a paragraph.
        if isBlank || bars > 1 { brackets = 0 }
        (bars, line, isBlank) = (0, line + 1, true)
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      default: break
      }
      if byte != UInt8(ascii: "\n") { isBlank = false }
      if bars > Self.bars || brackets > Self.brackets { return line }
    }
    return nil
  }

  private static func tooDense(in source: SourceText, _ line: Int) -> Diagnostic {
    let start = source.position(at: source.rangeOfLine(line).lowerBound)
    return Diagnostic(
      id: "berkas.terlalu-padat", severity: .error,
      message:
        "baris ini atau paragrafnya memuat lebih dari \(bars) “|” atau \(brackets) “[”; pecah menjadi beberapa paragraf",
      at: SourceLocation(path: source.path, from: start, to: start))
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
