import Diagnostics
import Markdown
import Testing

@Suite("Parsing in parallel")
struct ParallelParsingTests {
  /// Holds what the extensions `strikethrough` and `autolink` look at. They change a table of special
  /// characters that all parsers share, so attaching one of them makes parses at the same time
  /// disturb each other.
  private static let body = String(
    repeating: """
      | No | ~~Rencana~~ Aksi | Laman |
      |----|------------------|-------|
      | 1 | Tim ~kerja~ ~~lama~~ *baru* | www.kpu.go.id dan https://jdih.kpu.go.id/a_b |
      | 2 | surel: ppid@kpu.go.id :: ~ w ~~ | w:w:w. www. http: ~~ |

      Lihat www.kpu.go.id, ~~dicoret~~ dan **tebal**: ~ : w.


      """, count: 5)

  /// The HTML of all blocks and cells: little work beside the parsing, so that the parses overlap.
  private static func parse(_ source: SourceText) -> [String] {
    let document = MarkdownParser().parse(source, body: 0..<source.utf8Count).value
    return document.blocks.flatMap { block -> [String] in
      guard case .table(let table) = block.kind else { return [block.html] }
      return (table.head + table.rows.flatMap(\.cells)).map(\.html)
    }
  }

  @Test("several hundred parses at once give what one alone gives")
  func sameAsSerial() async {
    let source = SourceText(path: "a.md", text: Self.body)
    let alone = Self.parse(source)
    let different = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<100).count { _ in Self.parse(source) != alone } }
      }
      return await group.reduce(0, +)
    }
    #expect(different == 0)
  }

  @Test("the extensions that cannot be used in parallel are not attached")
  func notAttached() throws {
    let text = try Reading("~~dicoret~~ www.kpu.go.id").paragraph()
    #expect(text.html == "~~dicoret~~ www.kpu.go.id")
  }
}
