internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds headings of the wrong level: `# Mengingat`, `## KEDUA`, `## II. Penataan Tatalaksana`.
///
/// The reader takes each for something else, and reports what is then missing elsewhere; this check
/// points at the heading itself.
struct HeadingLevelCheck: Check {
  static let description = CheckDescription(
    id: "susunan.tingkat-judul", group: .structure, severity: .warning,
    summary:
      "Tanda “#” sebuah judul terlalu sedikit, terlalu banyak, atau tidak diikuti spasi dan judulnya.",
    reason: """
      Bagian dikenali dari “##”, diktum dan area dari “###”; judul dengan tingkat yang lain masuk ke \
      bagian di atasnya, dan isinya tidak terbaca sebagai bagian, diktum, atau area.
      """,
    passing: [
      CheckExample(),
      CheckExample(
        actions: CheckExample.usualActions + "\n\n#### Penguatan Pengawasan\n\n- Waktu: Mei 2025",
        files: ["halaman/tentang.md": "---\njudul: Tentang\n---\n\n# Mengingat\n"]),
    ],
    failing: [
      CheckExample(dictum: CheckExample.usualDictum + "\n\n⟦KEDUA⟧\n\nBerlaku.\n\n⟦**KETIGA**⟧\n"),
      CheckExample(dictum: "Menetapkan : KEPUTUSAN.\n\n⟦##⟧ KESATU\n\nBerlaku.\n\n⟦###⟧\n"),
      CheckExample(
        actions: """
          ⟦##⟧ I. Manajemen Perubahan

          | No | Rencana Aksi | Waktu |
          |---|---|---|
          | 1. | Rapat | Maret 2025 |

          ### II. Penataan Tatalaksana

          | No | Rencana Aksi | Waktu |
          |---|---|---|
          | 1. | Rapat | Maret 2025 |

          ⟦**III. PENGUATAN PENGAWASAN**⟧

          ⟦####⟧ III. PENGUATAN PENGAWASAN

          ⟦###IV⟧. Lain
          """),
      CheckExample(
        files: [
          "satker/contoh/2025/rencana.md": """
          ---
          \(CheckExample.usualFrontMatter)
          ---

          ⟦#⟧ Menimbang

          ## Mengingat

          ⟦###⟧ Memutuskan

          ⟦##Rencana⟧ Aksi

          """
        ]),
    ])

  func planFindings(in entry: PlanEntry, _ reading: PlanReading, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let bytes = reading.words.bytes
    var isInActionPlan = false
    var findings = [Diagnostic]()
    for line in plan.source.line(at: plan.bodyStart)...plan.source.lineCount {
      let range = plan.source.rangeOfLine(line)
      guard let heading = HeadingLine(bytes[range]) else {
        if isInActionPlan, let title = Self.bareArea(bytes[range], of: plan, site.taxonomy) {
          findings.append(
            finding(
              "area “\(title)” belum menjadi judul; tulis “### \(title)”", at: range,
              in: plan.source))
        }
        if let title = Self.bareDecision(bytes[range]) {
          findings.append(
            finding(
              "diktum “\(title)” belum menjadi judul; tulis “### \(title)”", at: range,
              in: plan.source))
        }
        continue
      }
      let key = AreaTaxonomy.key(heading.title)
      if heading.level == 2, key == "rencanaaksi" { isInActionPlan = true }
      let areas = isInActionPlan ? site.taxonomy : nil
      if let message = Self.doubt(about: heading, key, in: plan, areas) {
        findings.append(finding(message, at: heading.mark, in: plan.source))
      }
    }
    return findings
  }

  /// `KEDUA` or `**KEDUA**` alone on its line.
  private static func bareDecision(_ line: ArraySlice<UInt8>) -> String? {
    guard let first = line.first, "K*".utf8.contains(first), (5...24).contains(line.count) else {
      return nil
    }
    let title = String(decoding: line.filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    return Ordinal.words.contains(title) ? title : nil
  }

  /// `**IV. Penguatan Akuntabilitas**` alone on its line, where no heading has the area.
  private static func bareArea(
    _ line: ArraySlice<UInt8>, of plan: Plan, _ areas: AreaTaxonomy
  ) -> String? {
    guard let first = line.first, "*IVX".utf8.contains(first), line.count < 120 else { return nil }
    let title = String(decoding: line.filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    let heading = AreaHeading(title)
    guard heading.number != nil, let area = areas.area(named: heading.name),
      !plan.areas.contains(where: { $0.official == area })
    else { return nil }
    return title
  }

  private static func doubt(
    about heading: HeadingLine, _ key: String, in plan: Plan, _ areas: AreaTaxonomy?
  ) -> String? {
    let marks = String(repeating: "#", count: heading.level)
    if heading.title.isEmpty { return "judul ini kosong; tulis judulnya, atau hapus “\(marks)”" }
    if !heading.isSpaced {
      return heading.level > 1 ? "judul tidak terbaca; beri spasi sesudah “\(marks)”" : nil
    }
    if heading.level != 2, sections.contains(key), !plan.hasSection(key) {
      return "bagian “\(heading.title)” ditulis dengan “##”, bukan “\(marks)”"
    }
    guard heading.level != 3 else { return nil }
    if Ordinal.words.contains(heading.title.uppercased()) {
      return "diktum “\(heading.title)” ditulis dengan “###”, bukan “\(marks)”"
    }
    let title = AreaHeading(heading.title)
    guard title.number != nil, let area = areas?.area(named: title.name),
      !plan.areas.contains(where: { $0.official == area })
    else { return nil }
    return "area “\(heading.title)” ditulis dengan “###”, bukan “\(marks)”"
  }

  private static let sections: Set<String> = [
    "menimbang", "mengingat", "memutuskan", "rencanaaksi",
  ]
}

/// A line that begins with `#`.
private struct HeadingLine {
  let level: Int
  /// Whether white space stands behind the signs, without which it is no heading.
  let isSpaced: Bool
  let title: String
  /// The signs, and the word that has run into them.
  let mark: SourceRange

  init?(_ line: ArraySlice<UInt8>) {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level) else { return nil }
    // Signs with nothing behind them make a heading without words.
    let next = rest.first ?? 0x20
    self.level = level
    isSpaced = next == 0x20 || next == 0x09
    guard isSpaced || next.isLetter || next.isDigit else { return nil }
    let title = rest.drop { $0 == 0x20 || $0 == 0x09 }
    let end = title.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "#") }
    self.title = String(decoding: title[..<(end.map { $0 + 1 } ?? title.startIndex)], as: UTF8.self)
    let word = rest.prefix { $0.isLetter || $0.isDigit }
    mark = line.startIndex..<(isSpaced ? rest.startIndex : word.endIndex)
  }
}

extension Plan {
  fileprivate func hasSection(_ key: String) -> Bool {
    sections.contains { AreaTaxonomy.key($0.heading.text) == key }
  }
}
