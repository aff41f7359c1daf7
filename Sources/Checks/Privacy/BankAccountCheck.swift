internal import Diagnostics
internal import SiteModel

/// Finds the number of a bank account.
struct BankAccountCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.rekening", group: .privacy, severity: .error,
    summary: "Nomor rekening bank akan terbit.",
    reason: "Nomor rekening dengan nama pemiliknya memudahkan penipuan dan tidak perlu diumumkan.",
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa kode rekening 5.1.02.01.01.0024, rekening tahun 2020-2024, dan rekening per 10-12-2025 diperiksa;
          """),
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN; rekening koran DIPA-076.01.2.656432/2025 dan Surat 12345678/2025."
      ),
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa biaya dibayar ke “rekening” BRI ⟦0123-01-012345-50-1⟧;"),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN, No. Rek. Bank Mandiri: ⟦1520012345678⟧ a.n. Ani.",
        actions: CheckExample.usualActions
          + "\n\nBNI ⟦0123456789⟧ a.n. Ani; BRI ⟦0123-01-012345-50-1⟧; Bank Mandiri: ⟦1520012345679⟧"
      ),
    ])

  static func leaks(in text: SearchedText) -> [Leak] {
    var end = 0
    return text.numbers(ofLength: 8...16).compactMap { number in
      guard number.range.lowerBound >= end, isAccount(number, in: text.bytes) else { return nil }
      end = number.range.upperBound
      return Leak(
        range: number.range, message: "tampak sebagai nomor rekening; hapus sebelum diterbitkan")
    }
  }

  private static func isAccount(_ number: DigitRun.Number, in bytes: [UInt8]) -> Bool {
    let isWhole = number.groupSizes.count == 1
    // `2020-2024` and `10-12-2025` have eight digits, a code of the budget has dots.
    let isGrouped = !number.separators.contains(UInt8(ascii: ".")) && number.digits.count >= 10
    guard isWhole || isGrouped else { return false }
    let start = number.range.lowerBound
    let isCode = Surroundings.mention(codes, within: 32, before: start, in: bytes)
    let isNamed = Surroundings.mention(names, within: 48, before: start, in: bytes)
    let isBanks = number.digits.count >= 10 && isBehindBank(start, in: bytes)
    return !isCode && (isNamed || isBanks || isOwned(number.range.upperBound, in: bytes))
  }

  private static let names: [WordSearch] = [
    "rekening", "no. rek", "no rek", "norek", "nomor rek",
  ]
  private static let codes: [WordSearch] = ["kode rekening"]

  /// Whether the name of a bank stands directly before: `BRI`, `Bank Mandiri:`.
  private static func isBehindBank(_ offset: Int, in bytes: [UInt8]) -> Bool {
    let before = String(decoding: bytes[..<offset].suffix(24), as: UTF8.self).lowercased()
    let words = before.split { !$0.isLetter }
    guard let last = words.last else { return false }
    return banks.contains(String(last)) || words.suffix(3).contains("bank")
  }

  private static let banks: Set<String> = ["bca", "bni", "bri", "bsi", "btn", "bpd"]

  /// Whether `a.n.` follows.
  private static func isOwned(_ offset: Int, in bytes: [UInt8]) -> Bool {
    let next = String(decoding: bytes[offset...].prefix(12), as: UTF8.self).lowercased()
    let words = next.drop { " (,".contains($0) }
    return words.hasPrefix("a.n") || words.hasPrefix("a/n") || words.hasPrefix("atas nama")
  }
}
