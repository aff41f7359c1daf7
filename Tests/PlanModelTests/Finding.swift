import Diagnostics
import Testing

/// A diagnostic, as far as tests compare it.
struct Finding: Hashable, CustomTestStringConvertible {
  let severity: Severity
  let id: String
  let place: Place

  init(_ severity: Severity, _ id: String, at place: Place) {
    self.severity = severity
    self.id = id
    self.place = place
  }

  init(_ diagnostic: Diagnostic) {
    let location = diagnostic.location
    self.init(
      diagnostic.severity, diagnostic.id,
      at: Place(
        line: location.line, column: location.column, endLine: location.endLine,
        endColumn: location.endColumn))
  }

  var testDescription: String { "\(severity.rawValue) \(id) \(place.testDescription)" }
}

/// A stretch of a file, lines and columns from 1, the end behind its last character.
struct Place: Hashable, CustomTestStringConvertible {
  var line: Int
  var column: Int
  var endLine: Int
  var endColumn: Int

  var testDescription: String { "\(line):\(column)–\(endLine):\(endColumn)" }
}

/// A text whose `⟦…⟧` have been taken out and noted.
struct MarkedText {
  private(set) var text = ""
  private(set) var places: [Place] = []

  init(_ marked: String) {
    var (line, column) = (1, 1)
    var open = [Int]()
    for character in marked {
      switch character {
      case "⟦":
        open.append(places.count)
        places.append(Place(line: line, column: column, endLine: 0, endColumn: 0))
      case "⟧":
        guard let index = open.popLast() else { continue }
        (places[index].endLine, places[index].endColumn) = (line, column)
      default:
        text.append(character)
        (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
  }
}
