internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a closing signed by someone else, or in another office, than the front matter says.
struct SignatoryMismatchCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.penandatangan", group: .consistency, severity: .warning,
    summary: "Nama atau jabatan penanda tangan pada penutup berbeda dari kepala berkas.",
    reason: "Siapa yang menetapkan keputusan menentukan sahnya; halaman dan data memakai nama itu.",
    passing: [
      CheckExample(
        dictum: CheckExample.usualDictum + """


          ## Penutup

          Ditetapkan di Contoh\\
          pada tanggal 10 Januari 2025

          KETUA KOMISI PEMILIHAN UMUM\\
          KABUPATEN CONTOH,

          ttd.

          A D I, S.H.

          Salinan sesuai dengan aslinya\\
          SEKRETARIS,

          BUDI
          """),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nPlt. KETUA KPU KABUPATEN CONTOH,\n\nttd.\n\n[tak terbaca]"),
    ],
    failing: [
      CheckExample(
        dictum: CheckExample.usualDictum + """


          ## Penutup

          ⟦SEKRETARIS⟧ KOMISI PEMILIHAN UMUM\\
          KABUPATEN CONTOH,

          ttd.

          ⟦BUDI⟧

          Salinan sesuai dengan aslinya
          """),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nKETUA KPU KABUPATEN CONTOH,\\\nttd\\\n⟦ADE⟧"),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nKETUA KPU KABUPATEN CONTOH,\\\nttd\\\n⟦ADIT⟧"),
    ])

  func findings(among file: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    let words = SourceWords(plan.closing, of: file)
    // What follows certifies the copy and is signed by another.
    let end = words.words.firstIndex { $0.key == Self.copy } ?? words.words.count
    return position(in: words, before: end, of: plan) + name(in: words, before: end, of: plan)
  }

  private func position(in words: SourceWords, before end: Int, of plan: Plan) -> [Diagnostic] {
    let role = SourceWords(text: plan.decree.signatory.position).words.prefix {
      !Self.institution.contains($0.key)
    }
    guard let last = role.last?.key,
      let office = words.words[..<end].firstIndex(where: { Self.institution.contains($0.key) }),
      office > 0, Self.roles.contains(words.words[office - 1].key),
      words.words[office - 1].key != last
    else { return [] }
    return [
      finding(
        "penutup ditandatangani “\(words.text(office - 1))”, kepala berkas menyebut “\(plan.decree.signatory.position)”; samakan dengan naskah",
        at: words.words[office - 1].range, in: plan.source,
        notes: [
          plan.note("jabatan pada kepala berkas", at: plan.range(of: "penandatangan", "jabatan"))
        ])
    ]
  }

  /// The line behind `ttd.` is the name, in capitals and perhaps with titles.
  private func name(in words: SourceWords, before end: Int, of plan: Plan) -> [Diagnostic] {
    guard let signed = words.words[..<end].firstIndex(where: { Self.signed.contains($0.key) }),
      signed + 1 < end
    else { return [] }
    let start = signed + 1
    let lineEnd = (start + 1..<max(end, start + 1)).first { words.startsLine($0) } ?? end
    let written = (start..<lineEnd).map { words.text($0) }
    let name = plan.decree.signatory.name
    let bareName = OfficeRegion.letters(String(name.prefix { $0 != "," }))
    guard !Self.holds(written, bareName), !Self.brackets(words, start)
    else { return [] }
    return [
      finding(
        "penutup menyebut “\(written.joined(separator: " "))”, kepala berkas “\(name)”; samakan dengan naskah",
        at: words.words[start].range.lowerBound..<words.words[lineEnd - 1].range.upperBound,
        in: plan.source,
        notes: [plan.note("nama pada kepala berkas", at: plan.range(of: "penandatangan", "nama"))])
    ]
  }

  /// Whether some of the words make the name when put together: `A D I`, `Drs. ADI`.
  private static func holds(_ words: [String], _ name: String) -> Bool {
    words.indices.contains { start in
      var letters = ""
      for word in words[start...] where letters.utf8.count < name.utf8.count {
        letters += OfficeRegion.letters(word)
      }
      return letters == name
    }
  }

  /// `[tak terbaca]` is the editor's.
  private static func brackets(_ words: SourceWords, _ index: Int) -> Bool {
    let offset = words.words[index].range.lowerBound
    return offset > 0 && words.bytes[offset - 1] == UInt8(ascii: "[")
  }

  private static let copy = SourceWords.key("salinan")
  private static let signed = Set(["ttd", "dto"].map { SourceWords.key($0) })
  private static let institution = Set(["kpu", "kip", "komisi"].map { SourceWords.key($0) })
  private static let roles = Set(["ketua", "sekretaris", "kepala"].map { SourceWords.key($0) })
}
