internal import Diagnostics
internal import SiteModel

/// Finds where somebody lives: `Jl. Merpati No. 12 RT 03/RW 05`, `bertempat tinggal di …`.
struct HomeAddressCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.alamat", group: .privacy, severity: .warning,
    summary: "Alamat rumah seseorang akan terbit.",
    reason:
      "Alamat kantor boleh diketahui; RT dan RW hampir selalu menunjuk rumah orang, dan alamat rumah adalah data pribadi.",
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa kantor di Jl. Salotungo No. 12, surat RT 5, dan tempat tinggal pemilih didata per RT/RW;",
        files: [
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nalamat: Jl. Merdeka 1 RT 01/RW 02\n---\n"
        ])
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa “Andi”, ⟦Jl. Merpati No. 12 RT 03/RW 05⟧ Lalabata, ditunjuk;",
        dictum: "Menetapkan : ANDI, ⟦RT. 003 RW. 005⟧, dan Budi, ⟦bertempat tinggal di Belopa⟧."),
      CheckExample(dictum: "Menetapkan : ANDI (⟦alamat rumah: Jalan Mawar⟧)."),
    ])

  /// The address by which an office presents itself may name the neighbourhood.
  static var readsOffices: Bool { false }

  static func leaks(in text: SearchedText) -> [Leak] {
    (neighbourhoods(in: text.bytes) + dwellings(in: text.bytes)).map {
      Leak(range: $0, message: "tampak sebagai alamat rumah; hapus sebelum diterbitkan")
    }
  }

  /// `RT 03/RW 05`, with the street before it.
  private static func neighbourhoods(in bytes: [UInt8]) -> [Range<Int>] {
    hamlet.ranges(in: bytes).compactMap { hamlet in
      guard hamlet.lowerBound > 4, let end = number(from: hamlet.upperBound, in: bytes) else {
        return nil
      }
      let before = bytes[max(0, hamlet.lowerBound - 12)..<hamlet.lowerBound]
      guard
        let start = before.indices.last(where: {
          before[$0...].starts(with: "RT".utf8)
            && ($0 == before.startIndex || !before[$0 - 1].isLetter)
        }), number(from: start + 2, in: bytes) != nil
      else { return nil }
      return street(before: start, in: bytes)..<end
    }
  }

  /// Where a number ends that follows; `RT. 03`, `RW 5`.
  private static func number(from start: Int, in bytes: [UInt8]) -> Int? {
    let rest = bytes[start...].drop { " .:".utf8.contains($0) }
    let digits = rest.prefix(while: \.isDigit)
    return (1...3).contains(digits.count) && rest.startIndex - start <= 3 ? digits.endIndex : nil
  }

  private static func street(before start: Int, in bytes: [UInt8]) -> Int {
    let cell = bytes[max(0, start - 80)..<start]
    let line = cell.lastIndex { $0 == 0x0A || $0 == UInt8(ascii: "|") }.map { cell[$0...] } ?? cell
    return line.indices.last { index in
      streets.contains { line[index...].starts(with: $0.utf8) }
    } ?? start
  }

  /// `bertempat tinggal di Belopa`, `alamat rumah: Jalan Mawar`, to the end of the phrase.
  private static func dwellings(in bytes: [UInt8]) -> [Range<Int>] {
    openings.flatMap { $0.ranges(in: bytes) }.compactMap { opening in
      let rest = bytes[opening.upperBound...].prefix(60).prefix { !"\n|,;.)".utf8.contains($0) }
      guard rest.contains(where: { (0x41...0x5A).contains($0) }) else { return nil }
      return opening.lowerBound..<rest.endIndex
    }
  }

  private static let hamlet: WordSearch = "RW"
  private static let streets = ["Jl.", "Jl ", "Jln", "JL.", "Jalan ", "JALAN ", "Perum", "Dusun "]
  private static let openings: [WordSearch] = [
    "bertempat tinggal di", "alamat rumah", "Alamat rumah", "Alamat Rumah",
  ]
}
