internal import Diagnostics
internal import SiteModel

/// Finds links that Markdown does not take for links, that lead nowhere, or that begin at the site's
/// root.
struct BrokenLinkCheck: TextCheck {
  static let description = CheckDescription(
    id: "tautan.rusak", group: .links, severity: .warning,
    summary: "Sebuah tautan tidak terbentuk, tidak beralamat, atau beralamat dari akar situs.",
    reason:
      "Tautan yang tidak terbentuk tampil dengan kurung-kurungnya; alamat yang diawali “/” hanya benar bila situs berdiri di akar sebuah alamat.",
    passing: [
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN [KPU](https://kpu.go.id), [a] (b), [c][d], dan `[e]()`.\n\n[d]: https://kpu.go.id"
      )
    ],
    failing: [
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN “ini” ⟦[salinan] (https://kpu.go.id/a.pdf)⟧ dan ⟦[b][acuan]⟧."),
      CheckExample(
        files: [
          "halaman/tentang.md":
            "---\njudul: Tentang\n---\n\n[Data](⟦/data/⟧) dan ⟦[rencana]()⟧\n"
        ]),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    let bytes = words.bytes
    var start = words.source.bodyStart
    var findings = [Diagnostic]()
    // A file of nothing but brackets is not told of each.
    while findings.count < 100, let close = bytes[start...].firstIndex(of: UInt8(ascii: "]")) {
      start = close + 1
      guard let (range, message) = Self.doubt(about: close, in: bytes, of: words.source) else {
        continue
      }
      findings.append(finding(message, at: range, in: words.source))
      start = max(start, range.upperBound)
    }
    return findings
  }

  private static func doubt(
    about close: Int, in bytes: [UInt8], of source: SourceText
  ) -> (range: SourceRange, message: String)? {
    let rest = bytes[(close + 1)...].prefix { $0 != 0x0A }
    guard let next = rest.first, "( [".utf8.contains(next) else { return nil }
    let line = bytes[..<close].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let before = bytes[line..<close]
    guard let open = before.lastIndex(of: UInt8(ascii: "[")),
      // What stands in code is shown as it is.
      before.count(where: { $0 == UInt8(ascii: "`") }) % 2 == 0
    else { return nil }
    if rest.starts(with: "()".utf8) {
      return (open..<close + 3, "tautan ini tidak beralamat; tulis alamatnya di dalam kurung")
    }
    if rest.starts(with: "(/".utf8), !rest.starts(with: "(//".utf8) {
      let address = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
      return (
        address.startIndex..<address.endIndex,
        "alamat ini dihitung dari akar situs; tulis letak berkasnya seperti “../satker/…/rencana.md”"
      )
    }
    if rest.starts(with: " (http".utf8) || rest.starts(with: " (www.".utf8) {
      let end = rest.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? rest.endIndex
      return (open..<end, "tautan ini tidak terbentuk; hapus spasi di antara “]” dan “(”")
    }
    guard rest.count > 2, next == UInt8(ascii: "["), rest[close + 2] != UInt8(ascii: "^"),
      let end = rest.firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let name = String(decoding: rest[(close + 2)..<end], as: UTF8.self)
    guard !name.isEmpty, !WordSearch("\n[\(name)]:").isFound(in: source.text) else { return nil }
    return (
      open..<end + 1,
      "tautan ini menunjuk “\(name)” yang tidak ada; tulis alamatnya di dalam kurung"
    )
  }
}
