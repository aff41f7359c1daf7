internal import Diagnostics
internal import SiteModel

/// Finds a citizen's identity number (NIK), or a family card's, which is built alike.
struct IdentityNumberCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.nik", group: .privacy, severity: .error,
    summary: "Nomor Induk Kependudukan (16 angka) akan terbit.",
    reason: "NIK membuka pintu penyalahgunaan identitas dan tidak boleh diumumkan.",
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa Surat Nomor 1766/PW.02-SD/11/2025, DIPA SP DIPA-076.01.2.656432/2025, masa 2020-2024, dan kode 1234567890123456789 bukan NIK;
          """),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN; capaian 2018 2019 2020 2021 dan 1111 2222 3333 4444."),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa “saksi” ber-NIK ⟦7312014505900002⟧ dan NIK⟦7312014505900003⟧ hadir;"),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter
          + "\nppid: { ringkasan: Rencana oleh ⟦731201 150590 0002⟧ }",
        files: [
          "satker/contoh/2025/ktp-7312011505900002.pdf": "⟦isi⟧",
          "halaman/kontak.md": "---\njudul: Kontak\n---\n\nNIK ⟦3171.0145.0590.0002⟧\n",
        ]),
    ])

  static func leaks(in text: SearchedText) -> [Leak] {
    text.numbers(ofLength: 16...16)
      .filter { isIdentity($0, in: text.bytes) }
      .map { Leak(range: $0.range, message: "tampak sebagai NIK; hapus sebelum diterbitkan") }
  }

  private static func isIdentity(_ number: DigitRun.Number, in bytes: [UInt8]) -> Bool {
    let isNamed = Surroundings.mention(
      ["nik", "ktp", "kartu keluarga", "no. kk", "nomor kk"], within: 30,
      before: number.range.lowerBound, in: bytes)
    guard regions.contains(where: { $0.contains(number.value(0..<2)) }) || isNamed else {
      return false
    }
    if number.groupSizes.count == 1 || isNamed { return true }
    // Grouped digits may be anything, so the date of birth must be one; a woman's day has 40 more.
    let day = number.value(6..<8)
    return ((1...31).contains(day) || (41...71).contains(day))
      && (1...12).contains(number.value(8..<10)) && number.groupSizes.count <= 6
  }

  /// The codes of the provinces.
  private static let regions = [
    11...19, 21...21, 31...36, 51...53, 61...65, 71...76, 81...82, 91...97,
  ]
}
