import Diagnostics
import Markdown
import Testing

@Suite("Rows with too many or too few cells")
struct RowTests {
  private func row(_ line: String, columns: Int = 3) throws -> (reading: Reading, row: Table.Row) {
    let head = "|" + String(repeating: " K |", count: columns)
    let rule = "|" + String(repeating: "---|", count: columns)
    let reading = Reading("\(head)\n\(rule)\n\(line)\n")
    return (reading, try #require(reading.table().rows.first))
  }

  @Test(
    "each surplus cell is told with its column",
    arguments: [
      ("| a | b | c |", []),
      ("| a | b | c | d |", ["3:14  d "]),
      ("| a | b | c | d | e |", ["3:14  d ", "3:18  e "]),
      ("| é | – | 👩‍💼 | d |", ["3:14  d "]),
      ("a | b | c | d", ["3:12  d"]),
      ("  | a | b | c | d |", ["3:16  d "]),
      ("| a | b | c | |", ["3:14  "]),
      (#"| a \| a | b | c | d |"#, ["3:19  d "]),
      (#"| `a\|a` | b | c | d |"#, ["3:19  d "]),
      ("| `a|a` | b | c |", ["3:14  c "]),
    ])
  func surplus(line: String, places: [String]) throws {
    let (reading, row) = try row(line)
    #expect(row.surplus.map(reading.words) == places)
    #expect(row.missing == 0)
    #expect(row.cells.count == 3)
    #expect(reading.words(row.range) == "3:1 \(line)")
  }

  @Test(
    "missing cells are counted",
    arguments: [
      ("| a | b |", 1), ("| a |", 2), ("a", 2), ("a | b", 1), ("| | |", 1), (#"| a \| b | c |"#, 1),
      ("| a | b | c |", 0), ("a | b | c", 0), ("| | | |", 0),
    ])
  func missing(line: String, count: Int) throws {
    let (_, row) = try row(line)
    #expect(row.missing == count)
    #expect(row.surplus.isEmpty)
    #expect(row.cells.count == 3)
  }

  /// Rows in which every written cell has a word, so that cmark-gfm's own cells can be counted.
  static let oddRows = [
    "| a | b |", "a | b", "a | b |", "| a | b", #"| a\|b | c |"#, #"| a \\\| b |"#,
    #"| a\\ | b |"#, #"| \a | b |"#, "| `a` | `b|c` |", #"| `a\|b` | c |"#, "|a|b|", "   | a | b |",
    "| a\t|\tb\t|", "| a | b |  ", "| é\\é | b |", #"| a \|"#, #"a \| b | c"#, "| [a](b|c) | d |",
    "| **a|b** |", #"| a\"#, "| &#124; | b |", "| a&#124;b | c |", "|a", "a|",
  ]

  @Test("the cells are counted as cmark-gfm counts them", arguments: oddRows)
  func sameAsParser(line: String) throws {
    let (_, row) = try row(line, columns: 6)
    #expect(row.cells.count { !$0.isEmpty } == 6 - row.missing)
    #expect(row.surplus.isEmpty)
  }

  @Test("a bar behind two backslashes is no bar, as in cmark-gfm")
  func twoBackslashes() throws {
    let (reading, row) = try row(#"| D:\\| b |"#, columns: 1)
    #expect(row.cells[0].text == "D:| b")
    #expect(row.surplus.map(reading.words) == [])
  }

  @Test("a row in a list's table is counted without the list's indentation")
  func inList() throws {
    let reading = Reading("- Butir\n\n  | A | B |\n  |---|---|\n  | a | b | c |\n  | a |\n")
    let blocks = try #require(reading.list().first).blocks
    guard case .table(let table)? = blocks.last?.kind else {
      Issue.record("the item ends with a table")
      return
    }
    #expect(table.rows.map { $0.surplus.map(reading.words) } == [["5:12  c "], []])
    #expect(table.rows.map(\.missing) == [0, 1])
  }

  @Test("two tables are told apart")
  func twoTables() throws {
    let reading = Reading("| A |\n|---|\n| a |\n\n| B | C |\n|---|---|\n| b | c | d |\n")
    #expect(try reading.table(at: 0).rows.map(\.surplus.count) == [0])
    #expect(try reading.table(at: 1).rows.map { $0.surplus.map(reading.words) } == [["7:10  d "]])
  }
}
