/// A table as CSV (RFC 4180, UTF-8) whose cells no spreadsheet runs as formulas.
struct CSVTable {
  private(set) var bytes: [UInt8] = []

  init(header: [String]) { add(header) }

  mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(harmless(cell))
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: { $0 == quote || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else {
      bytes += cell.utf8
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// A spreadsheet runs a cell that begins with one of these; an apostrophe makes it plain text.
  private func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell }
    return "'" + cell
  }
}
