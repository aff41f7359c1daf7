internal import Diagnostics
internal import SiteModel

/// Finds a civil servant's number (NIP).
struct EmployeeNumberCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.nip", group: .privacy, severity: .warning,
    summary: "Nomor Induk Pegawai (18 angka) akan terbit.",
    reason:
      """
      NIP memuat tanggal lahir pegawai; untuk mengenali penanda tangan cukup nama dan jabatan. Karena \
      keputusan sering mencantumkannya dengan resmi, ini peringatan dan bukan galat: satker yang \
      hendak menerbitkannya menerima temuan ini dengan alasan.
      """,
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(considerations: "1. bahwa kode 123456789012345678 dan 2025 10 12 dipakai;"),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN; Surat 197001151995031001/KPU dan 19700115 199503."),
    ],
    failing: [
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Penutup\n\nSekretaris,\\\nNIP. ⟦19700115 199503 1 001⟧"),
      CheckExample(considerations: "1. bahwa “Ani” (⟦198512312010012003⟧) ditugaskan;"),
    ])

  static func leaks(in text: SearchedText) -> [Leak] {
    text.numbers(ofLength: 18...18)
      .filter { number in
        isBuiltAlike(number)
          || Surroundings.mention(
            ["nip"], within: 12, before: number.range.lowerBound, in: text.bytes)
      }
      .map { Leak(range: $0.range, message: "tampak sebagai NIP; hapus sebelum diterbitkan") }
  }

  /// Date of birth, month of appointment, sex, serial number.
  private static func isBuiltAlike(_ number: DigitRun.Number) -> Bool {
    (1940...2012).contains(number.value(0..<4)) && (1...12).contains(number.value(4..<6))
      && (1...31).contains(number.value(6..<8)) && (1960...2099).contains(number.value(8..<12))
      && (1...12).contains(number.value(12..<14)) && (1...2).contains(number.value(14..<15))
  }
}
