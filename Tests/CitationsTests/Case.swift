import Citations
import Testing

/// One row of a table: the words of an item, and the value that a careful clerk reads from them.
///
/// In a table's text a row is the item after `> `, with `\n` for a line's end, and the lines of its
/// `notation`; an empty line ends it.
struct Case: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: String

  var testDescription: String { text }

  static func table(_ rows: String) -> [Case] {
    var cases: [Case] = []
    for line in rows.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("> ") {
        cases.append(Case(text: unescaped(line.dropFirst(2)), expected: ""))
      } else if let last = cases.indices.last {
        cases[last].expected += (cases[last].expected.isEmpty ? "" : "\n") + line
      }
    }
    return cases
  }

  private static func unescaped(_ line: Substring) -> String {
    var text = ""
    var rest = line
    while let backslash = rest.firstIndex(of: "\\"), rest[backslash...].hasPrefix("\\n") {
      text += rest[..<backslash] + "\n"
      rest = rest[backslash...].dropFirst(2)
    }
    return text + rest
  }
}

extension Case {
  static let all =
    fiveDecrees + statutes + regulations + ministers + electoral + chains + titles + gazettes
    + sentences + damaged + field + harvest + furtherHarvest + fourthHarvest + fifthHarvest
    + sixthHarvest + seventhHarvest + agencies + villages

  static let fourthHarvest = offices + commission + authorities + mentions + recitals + regencies
  static let fifthHarvest = districts + institutions + scans
  static let sixthHarvest = bylaws + misprints
  static let seventhHarvest =
    courts + secretariats + specks + narcotics + figures + formulas + dots
}
