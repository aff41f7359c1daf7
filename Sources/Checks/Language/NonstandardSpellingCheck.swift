internal import Diagnostics

/// Tells of spellings that the dictionary of the language (KBBI) does not hold to be standard.
struct NonstandardSpellingCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.tidak-baku", group: .language, severity: .note,
    summary: "Ejaan kata bukan ejaan baku menurut KBBI.",
    reason: "Naskah resmi memakai kata baku; pembaca dan pencarian mengharapkan ejaan KBBI.",
    passing: [
      CheckExample(
        considerations: "1. bahwa analisis risiko dan survei yang efektif perlu dilakukan;"),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN; alamatnya <https://survey.kpu.go.id/analisa>."),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa ⟦analisa⟧ ⟦resiko⟧ dan *⟦Survey⟧* dalam rangka ⟦efektifitas⟧ ⟦kerjasama⟧ perlu dilakukan;"
      ),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Menyusun kode etik ⟦prilaku⟧ | SK tiap ⟦sub bagian⟧ yang ⟦bertanggungjawab⟧ | Maret 2025 |
          """),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    return Self.table.matches(in: words).map { match in
      finding(
        "“\(match.words)” bukan ejaan baku; menurut KBBI “\(match.replacement)”", at: match.range,
        in: words.source, suggestion: match.replacement)
    }
  }

  private static let table = PhraseTable([
    "aktifitas": "aktivitas", "analisa": "analisis", "antri": "antre", "apotik": "apotek",
    "atlit": "atlet", "azas": "asas",
    "bertanggungjawab": "bertanggung jawab", "effektif": "efektif", "efektifitas": "efektivitas",
    "frekwensi": "frekuensi", "handal": "andal", "hutang": "utang", "ijin": "izin",
    "perijinan": "perizinan", "jadual": "jadwal", "karir": "karier",
    "kerjasama": "kerja sama", "komplek": "kompleks", "kongkret": "konkret",
    "kongkrit": "konkret", "konkrit": "konkret", "kordinasi": "koordinasi",
    "kreatifitas": "kreativitas", "kuisioner": "kuesioner", "kwalitas": "kualitas",
    "kwitansi": "kuitansi", "legalisir": "legalisasi", "matrik": "matriks", "merubah": "mengubah",
    "dirubah": "diubah", "metoda": "metode", "nara sumber": "narasumber", "nasehat": "nasihat",
    "non publik": "nonpublik", "objektifitas": "objektivitas", "obyek": "objek",
    "obyektif": "objektif", "pebruari": "Februari",
    "praktek": "praktik", "prilaku": "perilaku", "produktifitas": "produktivitas",
    "professional": "profesional",
    "propinsi": "provinsi", "prosentase": "persentase", "resiko": "risiko",
    "respon": "respons", "sistim": "sistem", "standarisasi": "standardisasi",
    "sub bagian": "subbagian", "sub. bagian": "subbagian", "sub bag": "subbag",
    "subyek": "subjek", "subyektif": "subjektif", "survey": "survei", "surveyor": "surveior",
    "tanda tangani": "tandatangani", "tehnik": "teknik", "tehnis": "teknis",
    "tehnologi": "teknologi", "terimakasih": "terima kasih",
    "tindaklanjut": "tindak lanjut", "transparasi": "transparansi", "trampil": "terampil",
    "january": "Januari", "february": "Februari", "march": "Maret", "june": "Juni", "july": "Juli",
    "august": "Agustus", "october": "Oktober", "december": "Desember",
    // As in messages, not in decrees.
    "yg": "yang", "dgn": "dengan", "utk": "untuk", "dlm": "dalam", "krn": "karena",
    "sbg": "sebagai",
    "tsb": "tersebut", "thd": "terhadap", "kpd": "kepada", "sdh": "sudah", "blm": "belum",
    "spt": "seperti", "ttg": "tentang", "dg": "dengan", "pd": "pada",
  ])
}
