internal import Diagnostics

/// Finds `di` and `ke` written as one word with the place they point to: `dilingkungan`.
struct JoinedPrepositionCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.kata-depan", group: .language, severity: .warning,
    summary: "Kata depan “di” atau “ke” ditulis serangkai dengan kata sesudahnya.",
    reason: "Kata depan ditulis terpisah dari kata yang mengikutinya; yang serangkai hanya awalan.",
    rule: "EYD V, bagian Kata Depan",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa masalah di lingkungan kantor diatasi, didampingi, dan keluar dari dalamnya;"),
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN; kedalaman, ditempatkan, ditingkatkan, dan diawali tetap serangkai."
      ),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa ⟦Dilingkungan⟧ kantor, ⟦diluar⟧ kantor, dan ⟦dimasing-masing⟧ bagian yang ⟦didalamnya⟧ ada arsip;"
      ),
      CheckExample(
        dictum: """
          Menetapkan : KEPUTUSAN TENTANG RENCANA AKSI ⟦DILINGKUNGAN⟧ KANTOR.

          ### KESATU

          Rencana ini dibawa ⟦kedalam⟧ rapat.
          """),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    return Self.table.matches(in: words).map { match in
      finding(
        "kata depan pada “\(match.words)” ditulis terpisah; tulis “\(match.replacement)”",
        at: match.range, in: words.source, suggestion: match.replacement)
    }
  }

  /// Where a joined `di` can only be the preposition; `ditempat` might be anything but is never right.
  private static let places = [
    "akhir", "antara", "antaranya", "area", "atas", "atasnya", "awal", "bagian", "bawah",
    "bawahnya", "belakang", "bidang", "bidangnya", "daerah", "dalam", "dalamnya", "depan",
    "desa", "hadapan", "halaman", "instansi", "jajaran", "jalan", "kabupaten", "kantor",
    "kecamatan", "kota", "lapangan", "lingkungan", "lingkungannya", "lingkup", "lokasi", "luar",
    "luarnya", "mana", "masing-masing", "masyarakat", "muka", "ruang", "ruangan", "rumah",
    "samping",
    "sana", "satker", "sebelah", "sekitar", "sekitarnya", "sekretariat", "seluruh", "semua",
    "setiap", "sini", "situ", "tempat", "tengah", "tiap-tiap", "tingkat", "unit", "wilayah",
  ]

  private static let table: PhraseTable = {
    var phrases = ["kedalam": "ke dalam", "kedepan": "ke depan", "kedepannya": "ke depannya"]
    for place in ["atas", "bawah", "samping", "belakang"] {
      phrases["ke" + place] = "ke " + place
    }
    for place in places { phrases["di" + place] = "di " + place }
    return PhraseTable(phrases)
  }()
}
