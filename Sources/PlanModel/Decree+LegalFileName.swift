internal import Slugs

extension Decree {
  /// The name of the decree's file without its ending, as the legal documentation network composes it
  /// from year, kind and number (REFERENCE): `2025kpt043`.
  ///
  /// A number with more than digits keeps its parts: `2021kpt314-ort-07-kpt-01-kpu-v-2021`.
  package var legalFileName: String { "\(year)\(abbreviation)\(fileNumber)" }

  /// What the network calls the kind: `kpt` for every sort of Keputusan. The words themselves, joined,
  /// for a kind that has no name here.
  package var abbreviation: String {
    let words = Slug.make(kind).split(separator: "-").map(String.init)
    for (name, abbreviation) in Self.abbreviations where words.starts(with: name) {
      return abbreviation
    }
    return words.isEmpty ? "dok" : words.joined()
  }

  /// The number with at least three digits in front, fit for a file's name.
  private var fileNumber: String {
    let parts = Slug.make(number).split(separator: "-").map(String.init)
    guard let first = parts.first else { return "tanpa-nomor" }
    let isNumber = first.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let digits = isNumber ? String(first.drop { $0 == "0" }) : first
    let padding = isNumber ? String(repeating: "0", count: max(0, 3 - digits.count)) : ""
    return String(([padding + digits] + parts.dropFirst()).joined(separator: "-").prefix(80))
  }

  /// The longer names first.
  private static let abbreviations = [
    (["surat", "edaran"], "se"), (["berita", "acara"], "ba"), (["surat", "keputusan"], "kpt"),
    (["peraturan", "kpu"], "pkpu"), (["peraturan", "komisi", "pemilihan", "umum"], "pkpu"),
    (["keputusan"], "kpt"), (["peraturan"], "per"), (["instruksi"], "ins"), (["surat"], "srt"),
  ]
}
