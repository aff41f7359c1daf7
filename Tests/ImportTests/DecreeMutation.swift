internal import Testing

/// A change that leaves a decree's words and turns the look of its copy.
struct DecreeMutation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let change: @Sendable (String) -> String

  init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
    (testDescription, self.change) = (name, change)
  }

  static let all = [
    DecreeMutation("tabs become bars") { lines(of: $0) { row(in: $0, "| ", " | ", " |") } },
    DecreeMutation("bars become tabs") { tabs($0) },
    DecreeMutation("rows are HTML") { html($0) },
    DecreeMutation("lines end with CR LF") { $0.replacing("\n", with: "\r\n") },
    DecreeMutation("empty cells at the end are lost") { lines(of: $0, withoutTabsAtEnd) },
    DecreeMutation("pages are numbered - 2 -") { numbered($0) { "\n- \($0) -\n\n" } },
    DecreeMutation("pages are numbered 2") { numbered($0) { "\n\($0)\n\n" } },
    DecreeMutation("pages end with form feeds") { numbered($0) { _ in "\u{0C}" } },
    DecreeMutation("only the first page has a head") { withoutRepeatedHeads($0) },
    DecreeMutation("columns stand in another order") { lines(of: $0, turned) },
    DecreeMutation("columns are not counted") { text in
      lines(of: text) { $0 == "1\t2\t3\t4\t5\t6" ? nil : $0 }
    },
    DecreeMutation("keywords are bold") { lines(of: $0, bold) },
  ]

  private static func lines(of text: String, _ change: (String) -> String?) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { change(String($0)) }.joined(separator: "\n")
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private static func row(
    in line: String, _ open: String, _ separator: String, _ close: String
  ) -> String {
    line.contains("\t") ? open + cells(line).joined(separator: separator) + close : line
  }

  private static func tabs(_ text: String) -> String {
    lines(of: text) { line in
      guard line.hasPrefix("|") else { return line }
      if line.allSatisfy({ "|- ".contains($0) }), line.contains("-") { return nil }
      return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingPrefix(" ") }.joined(separator: "\t")
    }
  }

  private static func html(_ text: String) -> String {
    var isInTable = false
    return lines(of: text) { line in
      let isRow = line.contains("\t")
      let tag = isRow == isInTable ? "" : isRow ? "<table>\n" : "</table>\n"
      isInTable = isRow
      guard isRow else { return tag + line }
      return tag + "<tr><td>" + cells(line).joined(separator: "</td><td>") + "</td></tr>"
    }
  }

  private static func withoutTabsAtEnd(_ line: String) -> String {
    var line = line
    while line.hasSuffix("\t") { line.removeLast() }
    return line
  }

  private static func isHead(_ line: String) -> Bool {
    line.contains("\t") && line.uppercased().hasPrefix("NO")
  }

  private static func numbered(_ text: String, _ mark: (Int) -> String) -> String {
    var page = 1
    return lines(of: text) { line in
      guard isHead(line) else { return line }
      page += 1
      return mark(page) + line
    }
  }

  private static func withoutRepeatedHeads(_ text: String) -> String {
    var heads = 0
    var isUnderHead = false
    return lines(of: text) { line in
      if isHead(line) {
        heads += 1
        isUnderHead = true
        return heads > 1 ? nil : line
      }
      isUnderHead = isUnderHead && line.allSatisfy { $0 == "\t" || $0.isNumber }
      return isUnderHead && heads > 1 ? nil : line
    }
  }

  /// The third column behind all others, in tables without months.
  private static func turned(_ line: String) -> String {
    var cells = cells(line)
    guard cells.count == 6 else { return line }
    cells.append(cells.remove(at: 2))
    return cells.joined(separator: "\t")
  }

  private static func bold(_ line: String) -> String {
    for word in ["Menimbang", "Mengingat", "MEMUTUSKAN", "KESATU", "KEDUA"]
    where line.hasPrefix(word) {
      return "**\(word)**" + line.dropFirst(word.count)
    }
    return line
  }
}
