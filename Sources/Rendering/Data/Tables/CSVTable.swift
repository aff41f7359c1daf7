/// A table as CSV (RFC 4180, UTF-8) whose cells no spreadsheet runs as formulas.
struct CSVTable {
  private(set) var bytes: [UInt8] = []

  /// A table without a header, to be put below one.
  init() {}

  init(header: [String]) { add(header) }

  mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(Self.harmless(cell))
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard cell.contains(where: { $0 == quote || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += cell
      return
    }
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a return; an apostrophe
  /// makes it plain text.
  ///
  /// One whose list separator is the semicolon, as Indonesian settings have it, takes this file apart
  /// at the semicolons and the line breaks of cells, so what follows these must not be run either. A
  /// dash and a space there begin an item of a list and stay.
  private static func harmless(_ cell: String) -> [UInt8] {
    let bytes = Array(cell.utf8)
    var result = [UInt8]()
    result.reserveCapacity(bytes.count + 1)
    for (index, byte) in bytes.enumerated() {
      let isFirst = index == 0
      if isFirst || bytes[index - 1] == 0x3B || bytes[index - 1] == 0x0A {
        let isItem = !isFirst && byte == 0x2D && index + 1 < bytes.count && bytes[index + 1] == 0x20
        if "=+-@\t\r".utf8.contains(byte), !isItem { result.append(UInt8(ascii: "'")) }
      }
      result.append(byte)
    }
    return result
  }
}
