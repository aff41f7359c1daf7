internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds items of the legal basis that do not end with a semicolon.
struct MissingSemicolonCheck: PlanCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.titik-koma", group: .legalBasis, severity: .warning,
    summary: "Butir dasar hukum tidak diakhiri titik koma.",
    reason: "Setiap butir dasar hukum, juga yang terakhir, diakhiri tanda titik koma.",
    rule: "UU 12/2011 Lampiran II angka 52",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis: "1. Peraturan Presiden Nomor 81 Tahun 2010 tentang *Grand Design* ;"),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. Peraturan Presiden Nomor 81 Tahun 2010 tentang *Grand ⟦Design*⟧
          2. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja⟦.⟧
          """),
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (LN 2017/182, TLN 6109⟦)⟧"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.legalBasis.compactMap { item in
      guard let text = item.passages.last?.block.texts.last ?? item.text.nonEmpty else {
        return nil
      }
      let bytes = Array(text.trimmed.text.utf8)
      guard let last = bytes.last, last != UInt8(ascii: ";"), !endsWithJoiner(bytes) else {
        return nil
      }
      let place = text.trimmed.sourceRange(of: lastPart(of: bytes))
      let isStop = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
      return finding(
        isStop
          ? "\(item.name) diakhiri tanda `\(Character(Unicode.Scalar(last)))`; akhiri dengan titik koma"
          : "\(item.name) tidak diakhiri titik koma; tambahkan `;` di akhir butir",
        at: place, in: entry.plan.source, suggestion: isStop ? ";" : nil)
    }
  }

  /// `…; dan` before the last item is an older custom.
  private func endsWithJoiner(_ bytes: [UInt8]) -> Bool {
    var bytes = bytes[...]
    guard bytes.suffix(3).elementsEqual("dan".utf8) else { return false }
    bytes.removeLast(3)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return bytes.last == UInt8(ascii: ";")
  }

  /// The last sign, or the last word.
  private func lastPart(of bytes: [UInt8]) -> Range<Int> {
    var start = bytes.count - 1
    if isWordPart(bytes[start]) {
      while start > 0, isWordPart(bytes[start - 1]) { start -= 1 }
    }
    return start..<bytes.count
  }

  private func isWordPart(_ byte: UInt8) -> Bool { byte.isDigit || byte.isLetter || byte >= 0x80 }
}

extension LocatedText {
  fileprivate var nonEmpty: LocatedText? { isEmpty ? nil : self }
}
