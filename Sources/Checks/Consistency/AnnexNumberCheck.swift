internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds an annex that bears another number or year than its decree.
struct AnnexNumberCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.nomor", group: .consistency, severity: .warning,
    summary: "Nomor atau tahun pada label lampiran berbeda dari kepala berkas.",
    reason: "Label lampiran menunjuk keputusannya; nomor yang lain menunjuk keputusan yang lain.",
    passing: [
      CheckExample(
        actions: """
          LAMPIRAN\\
          KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH NOMOR : 7 TAHUN 2025 TENTANG RENCANA AKSI ATAS KEPUTUSAN NOMOR 3 TAHUN 2021

          """ + CheckExample.usualActions),
      CheckExample(
        actions: "Lampiran\\\nNomor: 7 Tahun 2025.\n\n" + CheckExample.usualActions),
    ],
    failing: [
      CheckExample(
        actions: """
          LAMPIRAN\\
          KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH\\
          NOMOR ⟦9⟧ TAHUN ⟦2024⟧\\
          TENTANG RENCANA AKSI

          """ + CheckExample.usualActions),
      CheckExample(
        actions: """
          Lampiran\\
          Nomor : ⟦7/PW.02-Kpt/7312/2025⟧

          """ + CheckExample.usualActions),
    ])

  func findings(among file: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let words = SourceWords(plan.annexHead, of: file)
    let end =
      words.words.firstIndex { $0.key == DecreeWord.about } ?? words.words.count
    guard
      let label = words.words[..<end].firstIndex(where: { $0.key == DecreeWord.number }),
      label + 1 < end
    else { return [] }
    var findings = [Diagnostic]()
    let number = Self.token(behind: words.words[label].range.upperBound, in: words.bytes)
    let written = String(decoding: words.bytes[number], as: UTF8.self)
    if written.lowercased() != plan.decree.number.lowercased() {
      findings.append(
        finding(
          "lampiran bernomor \(written), kepala berkas \(plan.decree.number); samakan dengan naskah",
          at: number, in: plan.source,
          notes: [plan.note("nomor pada kepala berkas", at: plan.range(of: "nomor"))]))
    }
    let years = words.words[label..<end].indices.dropFirst().filter {
      words.isWord(DecreeWord.year, at: $0 - 1)
    }
    if let place = years.first, let year = words.year(place), year != plan.decree.year {
      findings.append(
        finding(
          "lampiran bertahun \(year), kepala berkas \(plan.decree.year); samakan dengan naskah",
          at: words.words[place].range, in: plan.source,
          notes: [plan.note("tahun pada kepala berkas", at: plan.range(of: "tahun"))]))
    }
    return findings
  }

  /// The number behind `Nomor` and a colon, up to the next space.
  private static func token(behind offset: Int, in bytes: [UInt8]) -> Range<Int> {
    let isFiller: (UInt8) -> Bool = { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    let start = bytes[offset...].firstIndex { !isFiller($0) } ?? bytes.count
    var end = bytes[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "\\") } ?? bytes.count
    while end > start, ".,;*_".utf8.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
