internal import Diagnostics
internal import SiteModel

/// Finds a mobile telephone number, which belongs to a person.
struct PhoneNumberCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.telepon", group: .privacy, severity: .error,
    summary: "Nomor telepon seluler akan terbit.",
    reason: """
      Nomor seluler adalah milik orang; nomor layanan satker ditulis pada satker.md (ppid.telepon), \
      bukan di dalam rencana.
      """,
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa rapat 08-12-2025 10.30, Surat Nomor 0812/3456789012/2025, kode 62.81.2, dan 081.234 bukan nomor telepon;
          """,
        files: [
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nppid: { telepon: 0812 3456 7890 }\n---\n"
        ]),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN; telepon kantor (0484) 21067 dan NIP 080123456789012345."),
    ],
    failing: [
      CheckExample(
        considerations: """
          1. bahwa “Ani” (HP ⟦081234567890⟧, WA +⟦62 812-3456-7890⟧, rumah ⟦0812.3456.789⟧) hadir;
          """),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN, hubungi [kami](https://wa.me/⟦6281234567890⟧).",
        files: ["satker/contoh/2025/wa-0812-3456-7890.jpg": "⟦isi⟧"]),
    ])

  static let readsOffices = false

  static func leaks(in bytes: [UInt8]) -> [Leak] {
    var end = 0
    return DigitRun.runs(in: bytes).flatMap { $0.numbers(ofLength: 10...14, in: bytes) }
      .compactMap { number in
        guard number.range.lowerBound >= end, isMobile(number) else { return nil }
        end = number.range.upperBound
        return Leak(
          range: number.range,
          message: "tampak sebagai nomor telepon seluler; hapus sebelum diterbitkan")
      }
  }

  private static func isMobile(_ number: DigitRun.Number) -> Bool {
    let digits = number.digits
    let isLocal = digits.starts(with: "08".utf8) && digits[2] != 0x30 && digits.count <= 13
    let isInternational =
      digits.starts(with: "628".utf8) && (11...14).contains(digits.count)
    guard isLocal || isInternational else { return false }
    // `08-12-2025` is a date: the operator's code keeps three digits or more together.
    let sizes = number.groupSizes.drop { isInternational && $0 == 2 }
    return (sizes.first ?? 0) >= 3 && sizes.dropFirst().allSatisfy { $0 >= 2 }
  }
}
