internal import Diagnostics

/// A template taken apart into its words and its tags.
struct TemplateSource: Sendable {
  enum Part: Sendable {
    case words(ArraySlice<UInt8>)
    /// A tag; one that stands alone on its line comes with what it is indented by.
    case tag(TemplateTag, aloneBehind: [UInt8]?)
  }

  let parts: [Part]

  init(_ source: SourceText, tags: [TemplateTag]) {
    let bytes = Array(source.text.utf8)
    var parts = [Part]()
    var start = 0
    for tag in tags {
      if let line = Self.line(around: tag, in: bytes) {
        parts.append(.words(bytes[start..<max(start, line.lowerBound)]))
        parts.append(
          .tag(tag, aloneBehind: Array(bytes[line.lowerBound..<tag.range.lowerBound])))
        start = line.upperBound
      } else {
        parts.append(.words(bytes[start..<tag.range.lowerBound]))
        parts.append(.tag(tag, aloneBehind: nil))
        start = tag.range.upperBound
      }
    }
    parts.append(.words(bytes[min(start, bytes.count)...]))
    self.parts = parts
  }

  /// The line, or lines, that a tag has to itself, with the line break.
  private static func line(around tag: TemplateTag, in bytes: [UInt8]) -> Range<Int>? {
    guard tag.mayStandAlone else { return nil }
    var lower = tag.range.lowerBound
    while lower > 0, isBlank(bytes[lower - 1]) { lower -= 1 }
    guard lower == 0 || bytes[lower - 1] == UInt8(ascii: "\n") else { return nil }
    var upper = tag.range.upperBound
    while upper < bytes.count, isBlank(bytes[upper]) { upper += 1 }
    if upper == bytes.count { return lower..<upper }
    if bytes[upper] == UInt8(ascii: "\r") { upper += 1 }
    guard upper < bytes.count, bytes[upper] == UInt8(ascii: "\n") else { return nil }
    return lower..<upper + 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
