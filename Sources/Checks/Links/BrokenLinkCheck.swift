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
          "Menetapkan : KEPUTUSAN [KPU](https://kpu.go.id), [a] (b), [c][d], [s](<https://a.id/b c> \"S\"), [m](mailto:a@kpu.go.id?subject=Tanya%20ini), [i](http://10.1.id), (x)[y] dan `[e]()`.\n\n[d]: https://kpu.go.id"
      )
    ],
    failing: [
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN “ini” ⟦[salinan] (https://kpu.go.id/a.pdf)⟧ dan ⟦[b][acuan]⟧."),
      CheckExample(
        files: [
          "halaman/tentang.md":
            "---\njudul: Tentang\n---\n\n[Data](⟦/data/⟧) dan ⟦[rencana]()⟧ ⟦[awal](#)⟧\n"
        ]),
      CheckExample(
        files: [
          "halaman/tentang.md": """
          ---
          judul: Tentang
          ---

          “Situs” [a](⟦https://kpu..go.id/b⟧), [b](⟦http://localhost:8080/⟧), [c](⟦mailto:ppid@kpu⟧), [h](⟦mailto:ppid@kpu.go,id⟧), \
          [d](⟦https://kab-luwu .kpu.go.id⟧), [e](⟦https:///kpu.go.id⟧), [f](⟦mailto:ppid.kpu.go.id⟧), \
          ⟦(KPU)[https://kpu.go.id]⟧ dan [g](⟦https://kpu⟧).

          """
        ]),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    var scan = LinkScan(words.bytes, of: words.source)
    // A file of nothing but brackets is not told of each.
    return scan.doubts(atMost: 100).map { finding($0.message, at: $0.range, in: words.source) }
  }
}

/// Goes through a file's brackets once, whatever they hold.
private struct LinkScan {
  private let bytes: [UInt8]
  private let source: SourceText
  /// The names that `[name]: address` explains, gathered when the first is asked for.
  private lazy var definitions = Self.definitions(in: source)

  init(_ bytes: [UInt8], of source: SourceText) {
    self.bytes = bytes
    self.source = source
  }

  typealias Doubt = (range: SourceRange, message: String)

  mutating func doubts(atMost limit: Int) -> [Doubt] {
    var doubts = [Doubt]()
    // Where the last bracket of this line opens, and whether what follows is code, which is shown as it is.
    var open: Int?
    var isCode = false
    var told = 0
    for index in source.bodyStart..<bytes.count {
      switch bytes[index] {
      case 0x0A: (open, isCode) = (nil, false)
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "["): open = index
      case UInt8(ascii: "]"):
        guard let start = open, !isCode, index >= told, let doubt = doubt(about: start...index)
        else { continue }
        doubts.append(doubt)
        told = doubt.range.upperBound
        if doubts.count == limit { return doubts }
      default: break
      }
    }
    return doubts
  }

  private mutating func doubt(about text: ClosedRange<Int>) -> Doubt? {
    let (open, close) = (text.lowerBound, text.upperBound)
    if let turned = turnedLink(from: open, to: close) { return turned }
    let rest = bytes[(close + 1)...]
    guard let next = rest.first, "( [".utf8.contains(next) else { return nil }
    if let empty = ["()", "(#)"].first(where: { rest.starts(with: $0.utf8) }) {
      return (
        open..<close + 1 + empty.utf8.count,
        "tautan ini tidak beralamat; tulis alamatnya di dalam kurung"
      )
    }
    if next == UInt8(ascii: "("), let doubt = LinkAddress(rest.dropFirst())?.doubt { return doubt }
    if rest.starts(with: "(/".utf8), !rest.starts(with: "(//".utf8) {
      let address = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
      return (
        address.startIndex..<address.endIndex,
        "alamat ini dihitung dari akar situs; tulis letak berkasnya seperti “../satker/…/rencana.md”"
      )
    }
    if rest.starts(with: " (http".utf8) || rest.starts(with: " (www.".utf8) {
      let address = rest.prefix { $0 != 0x0A && $0 != UInt8(ascii: ")") }
      let isClosed = address.endIndex < bytes.count && bytes[address.endIndex] != 0x0A
      return (
        open..<address.endIndex + (isClosed ? 1 : 0),
        "tautan ini tidak terbentuk; hapus spasi di antara “]” dan “(”"
      )
    }
    return next == UInt8(ascii: "[") ? doubt(aboutName: rest.dropFirst(), from: open) : nil
  }

  /// `(KPU)[https://kpu.go.id]`: the brackets of a link the wrong way round.
  private func turnedLink(from open: Int, to close: Int) -> Doubt? {
    guard open > 0, bytes[open - 1] == UInt8(ascii: ")"),
      ["http://", "https://", "www."].contains(where: { bytes[(open + 1)...].starts(with: $0.utf8) }
      )
    else { return nil }
    let before = bytes[..<open].suffix(200)
    guard
      let start = before.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == 0x0A }),
      bytes[start] != 0x0A
    else { return nil }
    return (
      start..<close + 1, "tautan ini tidak terbentuk; tulis “[kata-kata](alamat)”, bukan sebaliknya"
    )
  }

  /// - Parameter rest: what stands behind the bracket that opens the name.
  private mutating func doubt(aboutName rest: ArraySlice<UInt8>, from open: Int) -> Doubt? {
    let bytes = rest.prefix { $0 != 0x0A && $0 != UInt8(ascii: "]") }
    guard bytes.first != UInt8(ascii: "^"), !bytes.isEmpty, bytes.endIndex < rest.endIndex,
      rest[bytes.endIndex] == UInt8(ascii: "]")
    else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    guard !definitions.contains(name) else { return nil }
    return (
      open..<bytes.endIndex + 1,
      "tautan ini menunjuk “\(name)” yang tidak ada; tulis alamatnya di dalam kurung"
    )
  }

  private static func definitions(in source: SourceText) -> Set<String> {
    var names = Set<String>()
    for number in 1...source.lineCount {
      let line = source[source.rangeOfLine(number)]
      guard line.utf8.first == UInt8(ascii: "["), let end = line.firstRange(of: "]:") else {
        continue
      }
      names.insert(String(line[..<end.lowerBound].dropFirst()))
    }
    return names
  }
}
