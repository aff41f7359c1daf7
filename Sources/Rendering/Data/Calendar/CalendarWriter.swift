internal import PlanModel

/// Writes content lines of iCalendar (RFC 5545, 3.1): ended by CRLF, folded at 75 octets, never inside
/// a character.
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// A line whose value stands as it is.
  mutating func line(_ name: String, _ value: String) {
    var line = Array(name.utf8)
    line.append(UInt8(ascii: ":"))
    line += value.utf8
    fold(line)
  }

  /// A line with a day: `DTSTART;VALUE=DATE:20251101`.
  mutating func day(_ name: String, _ date: CalendarDate) {
    line(name + ";VALUE=DATE", date.basic)
  }

  /// A line with words, escaped (3.3.11).
  mutating func text(_ name: String, _ words: String) {
    list(name, [words])
  }

  /// A line with several words or phrases, each escaped by itself (3.8.1.2).
  mutating func list(_ name: String, _ phrases: [String]) {
    var line = Array((name + ":").utf8)
    for (index, phrase) in phrases.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      Self.escape(phrase, into: &line)
    }
    fold(line)
  }

  /// Lines that were written before.
  mutating func append(_ lines: [UInt8]) { bytes += lines }

  /// The lines that some writing gives.
  static func lines(_ write: (inout CalendarWriter) -> Void) -> [UInt8] {
    var writer = CalendarWriter()
    write(&writer)
    return writer.bytes
  }

  /// A line break, in whatever form, is `\n`. A control character, which no line may hold, becomes the
  /// replacement character.
  private static func escape(_ words: String, into line: inout [UInt8]) {
    var words = words
    words.withUTF8 { words in
      var start = 0
      for (index, byte) in words.enumerated() where isSpecial(byte) {
        line.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<index]))
        start = index + 1
        switch byte {
        case 0x0A where index > 0 && words[index - 1] == 0x0D: break
        case 0x0A, 0x0D: line.append(contentsOf: "\\n".utf8)
        case 0x00..<0x20, 0x7F: line.append(contentsOf: "\u{FFFD}".utf8)
        default:
          line.append(UInt8(ascii: "\\"))
          line.append(byte)
        }
      }
      line.append(contentsOf: UnsafeBufferPointer(rebasing: words[start...]))
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09) || byte == 0x7F || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      // A byte that continues a character goes where the character goes.
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      room = 74
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }
}

extension CalendarDate {
  /// `20251101`.
  var basic: String { description.filter { $0 != "-" } }
}
