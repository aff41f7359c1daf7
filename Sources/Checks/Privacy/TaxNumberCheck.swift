internal import Diagnostics
internal import SiteModel

/// Finds tax numbers in their own shape, `09.254.294.3-407.000`.
struct TaxNumberCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.npwp", group: .privacy, severity: .warning,
    summary: "Nomor pokok wajib pajak (NPWP) akan terbit.",
    reason: "NPWP seseorang adalah data pribadi; dengan nama pemiliknya ia memudahkan penipuan.",
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations: "1. bahwa kode 5.1.02.01.01.0024 dan 092.542.943.407.000 diperiksa;")
    ],
    failing: [
      CheckExample(considerations: "1. bahwa “NPWP” ⟦09.254.294.3-407.000⟧ atas nama Ani;")
    ])

  static func leaks(in text: SearchedText) -> [Leak] {
    text.numbers(ofLength: 15...15).filter { $0.groupSizes == [2, 3, 3, 1, 3, 3] }.map {
      Leak(range: $0.range, message: "tampak sebagai NPWP; hapus sebelum diterbitkan")
    }
  }
}
