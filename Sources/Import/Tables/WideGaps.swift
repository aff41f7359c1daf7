/// The parts of a line that two or more spaces set apart.
enum WideGaps {
  struct Part: Equatable {
    var text: String
    /// The columns of the line that it takes, from 0.
    var columns: Range<Int>
  }

  static func parts(of line: String, from start: Int = 0) -> [Part] {
    var parts = [Part]()
    var current = ""
    var begin = start
    var end = start
    var spaces = 0
    var column = start
    for character in line {
      if character == " " || character == "\t" {
        spaces += character == "\t" ? 2 : 1
      } else {
        if spaces >= 2, !current.isEmpty {
          parts.append(Part(text: current, columns: begin..<end))
          current = ""
        } else if spaces == 1, !current.isEmpty {
          current.append(" ")
        }
        if current.isEmpty { begin = column }
        current.append(character)
        spaces = 0
        end = column + 1
      }
      column += 1
    }
    if !current.isEmpty { parts.append(Part(text: current, columns: begin..<end)) }
    return parts
  }
}
