internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds signs that cut an item in two or stand twice.
struct StrayPunctuationCheck: PlanCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.tanda-baca", group: .legalBasis, severity: .warning,
    summary: "Tanda baca memutus atau tertulis ganda di tengah butir dasar hukum.",
    reason:
      "Titik koma menutup butir; di tengah kalimat ia memisahkan peraturan dari perubahannya.",
    rule: "UU 12/2011 Lampiran II angka 52",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis:
          "1. Peraturan Daerah Nomor 2 Tahun 2017 tentang Penyertaan Modal pada PT. Bank Sulselbar (Persero), Tbk., dan PDAM;"
      ),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas (BN 2020/1236)⟦;⟧ sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2023;
          2. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum⟦.⟧ (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);
          """),
      CheckExample(
        legalBasis:
          "1. Peraturan Presiden Nomor 81 Tahun 2010⟦,,⟧ tentang Grand Design Reformasi Birokrasi⟦;;⟧"
      ),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja; ⟦2. Peraturan⟧ Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;
          ⟦Peraturan⟧ Komisi Pemilihan Umum Nomor 22 Tahun 2023 tentang Informasi;
          """),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.legalBasis.flatMap { item in
      let bytes = Array(item.text.text.utf8)
      return (strays(in: bytes) + Self.joinedItems(in: bytes)).map { range, message in
        finding(message, at: range, of: item, in: entry.plan)
      }
    }
  }

  private func strays(in bytes: [UInt8]) -> [(Range<Int>, String)] {
    var found = [(Range<Int>, String)]()
    var index = 0
    while index < bytes.count {
      guard isStop(bytes[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, isStop(bytes[end]) { end += 1 }
      if let message = doubt(about: bytes[index..<end], in: bytes) {
        found.append((index..<end, message))
      }
      index = end
    }
    return found
  }

  private func doubt(about signs: ArraySlice<UInt8>, in bytes: [UInt8]) -> String? {
    let written = String(decoding: signs, as: UTF8.self)
    let next = rest(after: signs.endIndex, in: bytes)
    if signs.count > 1 {
      // `Tbk.,` and `PT.;` end abbreviations, `...` leaves a number open.
      let isAbbreviation =
        signs.first == UInt8(ascii: ".") && signs.dropFirst().allSatisfy { $0 != signs.first }
      let isGap = signs.allSatisfy { $0 == UInt8(ascii: ".") }
      return isAbbreviation || isGap
        ? nil : "tanda baca `\(written)` tertulis ganda; sisakan yang benar"
    }
    let isSpaced = signs.endIndex < bytes.count && bytes[signs.endIndex] == UInt8(ascii: " ")
    guard signs.first != UInt8(ascii: ","), isSpaced else { return nil }
    let isBeforeFormula = Self.continuations.contains { starts(next, with: $0) }
    let isBeforeGazette =
      next.first == UInt8(ascii: "(")
      && Self.gazettes.contains { starts(next.dropFirst(), with: $0) }
    guard isBeforeFormula || isBeforeGazette else { return nil }
    let name = written == ";" ? "titik koma" : written == "." ? "titik" : "titik dua"
    return "\(name) di tengah butir memutus kalimat yang belum selesai; hapus tanda ini"
  }

  /// Where another regulation begins behind a semicolon: an item whose number or line break is lost.
  private static func joinedItems(in bytes: [UInt8]) -> [(Range<Int>, String)] {
    bytes.indices.compactMap { index -> (Range<Int>, String)? in
      guard bytes[index] == UInt8(ascii: ";") else { return nil }
      let next = bytes[(index + 1)...].drop { $0 == 0x20 || $0 == 0x0A }
      let name = next.drop { $0.isDigit || ". ".utf8.contains($0) }
      guard next.startIndex > index + 1,
        openings.contains(where: { name.starts(with: $0.utf8) })
      else { return nil }
      let end = name.firstIndex { $0 == 0x20 } ?? name.endIndex
      return (
        next.startIndex..<end,
        "peraturan lain dimulai di tengah butir; tulis sebagai butir tersendiri dengan nomornya"
      )
    }
  }

  private static let openings = [
    "Undang-Undang ", "Peraturan ", "Keputusan ", "Instruksi ", "Surat ", "Ketetapan ",
  ]

  private func rest(after offset: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[offset...].drop { $0 == UInt8(ascii: " ") }
  }

  private func starts(_ bytes: ArraySlice<UInt8>, with word: String) -> Bool {
    bytes.prefix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 }
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static let continuations = [
    "sebagaimana", "jo.", "juncto", "terakhir", "tentang", "yang telah",
  ]
  private static let gazettes = ["lembaran", "berita", "tambahan", "ln", "bn", "tln"]
}
