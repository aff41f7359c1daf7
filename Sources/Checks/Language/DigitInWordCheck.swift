internal import Diagnostics

/// Finds digits and letters that stand for one another or have run together: `2O17`, `me1alui`,
/// `Tahun2009`.
struct DigitInWordCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.angka-dalam-kata", group: .language, severity: .warning,
    summary: "Huruf berdiri di dalam angka, angka di dalam kata, atau spasi di antaranya hilang.",
    reason: """
      Pemindai menukar “O” dengan “0” dan “l” dengan “1”; tahun atau kata seperti itu tidak terbaca \
      dan tidak ditemukan dalam pencarian.
      """,
    passing: [
      CheckExample(
        considerations: """
          1. bahwa Surat Nomor 1766/PW.02-SD/11/2025, 314/ORT.07-Kpt/01/KPU/V/2021, 12/l0-BA, M2 Maret, 4x sehari, O2, 10O/I, ZI2025, e-mail a1b@kpu.go.id, dan covid19 dibaca;
          """)
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor ⟦l4⟧ ⟦Tahun2008⟧ tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
          2. Undang-Undang Nomor 7 Tahun ⟦2O17⟧ tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);
          """,
        dictum: "Menetapkan : KEPUTUSAN ini berlaku ⟦me1alui⟧ pengumuman."),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | ⟦Rap0t⟧ bulanan | Notula | Maret ⟦2O25⟧ |
          """),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    let mixed = words.bytes.withUnsafeBufferPointer { bytes in
      words.words.filter { $0.range.count > 1 && Self.isMixed($0.range, in: bytes) }
    }
    // A file of nothing but such words is not told of each.
    return mixed.prefix(2000).compactMap { word -> Diagnostic? in
      guard Self.standsAlone(word.range, in: words.bytes) else { return nil }
      let stands = words.bytes[word.range]
      let text = String(decoding: stands, as: UTF8.self)
      if let number = Self.number(meantBy: stands) {
        return finding(
          "“\(text)” memuat huruf di antara angka; mungkin maksudnya “\(number)”", at: word.range,
          in: words.source, suggestion: number)
      }
      if let parts = Self.parted(stands) {
        return finding(
          "spasi di dalam “\(text)” hilang; tulis “\(parts)”", at: word.range, in: words.source,
          suggestion: parts)
      }
      guard let meant = Self.word(meantBy: stands) else { return nil }
      return finding(
        "“\(text)” memuat angka di dalam kata; mungkin maksudnya “\(meant)”", at: word.range,
        in: words.source, suggestion: meant)
    }
  }

  private static func isMixed(
    _ range: SourceRange, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var hasDigit = false
    var hasLetter = false
    for index in range {
      hasDigit = hasDigit || bytes[index].isDigit
      hasLetter = hasLetter || bytes[index].isLetter
    }
    return hasDigit && hasLetter
  }

  /// The number of a letter and an address are made of such parts on purpose.
  private static func standsAlone(_ range: SourceRange, in bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    let next = range.upperBound + 1 < bytes.count ? bytes[range.upperBound + 1] : 0x20
    let isJoined = "/-.@_:&#".utf8.contains(before) || "/-@_".utf8.contains(after)
    return !isJoined && !(after == UInt8(ascii: ".") && (next.isLetter || next.isDigit))
  }

  /// `2O17` is 2017 and `l4` is 14; `O2` and `I4` may be something else.
  private static func number(meantBy word: ArraySlice<UInt8>) -> String? {
    var digits = [UInt8]()
    var letters = 0
    for byte in word {
      switch byte {
      case UInt8(ascii: "O"), UInt8(ascii: "o"):
        digits.append(UInt8(ascii: "0"))
        letters += 1
      case UInt8(ascii: "l"), UInt8(ascii: "I"):
        digits.append(UInt8(ascii: "1"))
        letters += 1
      case _ where byte.isDigit: digits.append(byte)
      default: return nil
      }
    }
    let isSure = word.count >= 3 || word.first == UInt8(ascii: "l")
    guard isSure, digits.count - letters >= letters, digits.first != UInt8(ascii: "0") else {
      return nil
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// `Tahun2009` is `Tahun 2009`.
  private static func parted(_ word: ArraySlice<UInt8>) -> String? {
    guard let digit = word.firstIndex(where: \.isDigit),
      word[digit...].allSatisfy(\.isDigit),
      leads.contains(SourceWords.key(String(decoding: word[..<digit], as: UTF8.self)))
    else { return nil }
    return String(decoding: word[..<digit], as: UTF8.self) + " "
      + String(decoding: word[digit...], as: UTF8.self)
  }

  /// `me1alui` is `melalui`: one digit within small letters, two or more on its left.
  private static func word(meantBy word: ArraySlice<UInt8>) -> String? {
    let places = word.indices.filter { word[$0].isDigit }
    guard word.count >= 5, places.count == 1, let place = places.first,
      let letter = [UInt8(ascii: "0"): "o", UInt8(ascii: "1"): "l"][word[place]],
      place - word.startIndex >= 2, place < word.endIndex - 1,
      word.dropFirst().allSatisfy({ $0.isDigit || (0x61...0x7A).contains($0) })
    else { return nil }
    return String(decoding: word[..<place], as: UTF8.self) + letter
      + String(decoding: word[(place + 1)...], as: UTF8.self)
  }

  private static let leads = Set(
    ["tahun", "nomor", "tanggal", "pasal", "bab", "angka", "huruf", "ayat", "bulan", "minggu"]
      .map { SourceWords.key($0) })
}
