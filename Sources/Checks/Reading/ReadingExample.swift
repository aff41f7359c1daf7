/// Pieces that the examples of the readers' findings share.
enum ReadingExample {
  static let plan = "satker/contoh/2025/rencana.md"

  /// The usual front matter with a line changed, or with lines behind it.
  static func head(_ line: String = "", for usual: String = "") -> CheckExample {
    guard !usual.isEmpty else {
      return CheckExample(frontMatter: CheckExample.usualFrontMatter + "\n" + line)
    }
    return CheckExample(frontMatter: CheckExample.usualFrontMatter.replacing(usual, with: line))
  }

  /// A table of one area under a head of its own.
  static func table(_ head: String, _ rows: String...) -> CheckExample {
    let bars = head.split(separator: "|", omittingEmptySubsequences: false).count
    return CheckExample(
      actions: "### I. Manajemen Perubahan\n\n| \(head) |\n|"
        + String(repeating: "---|", count: bars) + "\n"
        + rows.map { "| \($0) |" }.joined(separator: "\n"))
  }

  /// Actions at these times, in the usual period.
  static func times(_ times: String...) -> CheckExample {
    CheckExample(
      actions: "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n"
        + times.enumerated().map { "| \($0 + 1). | Rapat | \($1) |" }.joined(separator: "\n"))
  }

  static func citation(_ words: String) -> CheckExample {
    CheckExample(legalBasis: "1. " + words + ";")
  }
}
