internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds the fence of a code block, which takes all that follows out of the decree's words.
struct CodeBlockCheck: Check {
  static let description = CheckDescription(
    id: "markdown.kode", group: .structure, severity: .warning,
    summary: "Pagar kode “```” berdiri dalam rencana, atau tidak ditutup pada sebuah halaman.",
    reason:
      "Yang berdiri di dalam pagar tidak dibaca: judul, butir, dan tabel di sana tampil sebagai teks mentah.",
    passing: [
      CheckExample(
        dictum: CheckExample.usualDictum + "\n\nIni ` bukan ``` pagar.",
        files: ["halaman/data.md": "---\njudul: Data\n---\n\n```\nkode\n```\n\n~~~~\n```\n~~~~\n"])
    ],
    failing: [
      CheckExample(dictum: CheckExample.usualDictum + "\n\n⟦```⟧\n\n### KEDUA\n\nBerlaku."),
      CheckExample(
        dictum: CheckExample.usualDictum + "\n\n⟦~~~⟧text\nBerlaku.\n~~~\n",
        files: ["halaman/data.md": "---\njudul: Data\n---\n\n```\nkode\n```\n\n⟦```⟧\nLagi\n"]),
    ])

  func planFindings(in entry: PlanEntry, _ reading: PlanReading, of site: Site) -> [Diagnostic] {
    fences(in: entry.plan.source).map { fence in
      finding(
        "pagar kode membuat isi di bawahnya tidak terbaca; hapus baris ini dan penutupnya",
        at: fence.mark, in: entry.plan.source)
    }
  }

  func siteFindings(in site: Site) -> [Diagnostic] {
    site.ownTexts.flatMap { source in
      fences(in: source).filter { !$0.isClosed }.map { fence in
        finding("pagar kode ini tidak ditutup; tulis penutupnya", at: fence.mark, in: source)
      }
    }
  }

  private struct Fence {
    var mark: SourceRange
    var isClosed = false
  }

  private func fences(in source: SourceText) -> [Fence] {
    // Hardly any file has one, and its lines need not be looked at.
    guard Self.marks.contains(where: { $0.isFound(in: source.text) }) else { return [] }
    var fences = [Fence]()
    for number in source.line(at: source.bodyStart)...source.lineCount {
      let line = source.rangeOfLine(number)
      let mark = source[line].utf8.prefix { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
      guard mark.count >= 3, Set(mark).count == 1 else { continue }
      if let open = fences.last, !open.isClosed {
        let isClosing = source[open.mark].utf8.first == mark.first && mark.count >= open.mark.count
        if isClosing { fences[fences.count - 1].isClosed = true }
      } else {
        fences.append(Fence(mark: line.lowerBound..<line.lowerBound + mark.count))
      }
    }
    return fences
  }

  private static let marks: [WordSearch] = ["\n```", "\n~~~"]
}
