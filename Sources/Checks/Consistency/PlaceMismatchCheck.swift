internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a closing that names another place than the front matter.
struct PlaceMismatchCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.tempat", group: .consistency, severity: .warning,
    summary: "Tempat penetapan pada penutup berbeda dari kepala berkas.",
    reason: "Tempat penetapan adalah keterangan resmi keputusan dan harus sama di mana-mana.",
    passing: [
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di CONTOH\\\npada tanggal 10 Januari 2025"),
      CheckExample(dictum: CheckExample.usualDictum + "\n\n## Penutup\n\nttd.\n\nADI"),
    ],
    failing: [
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di ⟦Muara Bulian⟧\\\npada tanggal 10 Januari 2025"),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nDitetapkan di : ⟦Belopa⟧ pada tanggal 10 Januari 2025"),
    ])

  func findings(among file: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let words = SourceWords(plan.closing, of: file)
    guard
      let enacted = words.words.firstIndex(where: { $0.key == Self.enacted }),
      words.isWord(Self.preposition, at: enacted + 1), enacted + 2 < words.words.count
    else { return [] }
    let start = enacted + 2
    let end =
      words.words.indices.dropFirst(start + 1).first {
        words.startsLine($0) || words.words[$0].key == Self.on
      } ?? words.words.count
    let place = (start..<end).map { words.text($0) }.joined(separator: " ")
    guard OfficeRegion.letters(place) != OfficeRegion.letters(plan.decree.place) else { return [] }
    return [
      finding(
        "penutup menyebut “\(place)”, kepala berkas “\(plan.decree.place)”; samakan dengan naskah",
        at: words.words[start].range.lowerBound..<words.words[end - 1].range.upperBound,
        in: plan.source,
        notes: [plan.note("tempat pada kepala berkas", at: plan.range(of: "ditetapkan", "tempat"))])
    ]
  }

  private static let enacted = SourceWords.key("ditetapkan")
  private static let preposition = SourceWords.key("di")
  private static let on = SourceWords.key("pada")
}
