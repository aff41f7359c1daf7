/// Plain text that remembers where in its source each of its bytes stood.
///
/// The cell `*Road Map* 2020\|2024` gives the text `Road Map 2020|2024`; its markup is gone, yet any
/// part of it can be pointed at in the file.
package struct LocatedText: Hashable, Sendable {
  /// A run of bytes that stand in the source as they stand in the text.
  private struct Run: Hashable, Sendable {
    var textOffset: Int
    var sourceOffset: Int

    func moved(by shift: Int) -> Run {
      Run(textOffset: textOffset + shift, sourceOffset: sourceOffset)
    }
  }

  package private(set) var text: String
  /// All runs but the first, which needs no list: most texts are one run.
  private var laterRuns: [Run] = []
  /// Where the source of the text begins and ends; a plan has hundreds of texts, and no source has four
  /// gigabytes.
  private var start: UInt32
  private var end: UInt32

  /// An empty text that stands at a place.
  package init(at sourceOffset: Int) {
    text = ""
    start = UInt32(sourceOffset)
    end = start
  }

  /// A text that stands in the source exactly as it is.
  package init(_ text: String, at sourceOffset: Int) {
    self.init(at: sourceOffset)
    append(text, at: sourceOffset)
  }

  package var isEmpty: Bool { text.isEmpty }

  /// The whole of it in the source.
  package var sourceRange: SourceRange {
    Int(isEmpty ? end : start)..<Int(isEmpty ? end : max(start, end))
  }

  /// Adds text whose bytes stand together in the source from `sourceOffset` on.
  package mutating func append(_ addition: String, at sourceOffset: Int) {
    guard !addition.isEmpty else { return }
    let continues = (laterRuns.last ?? firstRun).map {
      $0.sourceOffset + (text.utf8.count - $0.textOffset) == sourceOffset
    }
    if continues != true {
      add(Run(textOffset: text.utf8.count, sourceOffset: sourceOffset))
    }
    text += addition
    end = UInt32(sourceOffset + addition.utf8.count)
  }

  /// Adds another text behind this one.
  package mutating func append(_ other: LocatedText) {
    guard !other.isEmpty else { return }
    let shift = text.utf8.count
    for run in other.runs { add(run.moved(by: shift)) }
    text += other.text
    end = other.end
  }

  /// Where a part of the text, in UTF-8 bytes, stands in the source.
  package func sourceRange(of part: Range<Int>) -> SourceRange {
    let lower = sourceOffset(of: part.lowerBound)
    guard !part.isEmpty else { return lower..<lower }
    return lower..<max(lower, sourceOffset(of: part.upperBound - 1) + 1)
  }

  /// A part of the text, in UTF-8 bytes, without its surrounding white space.
  package func trimmed(_ part: Range<Int>) -> LocatedText {
    let bytes = Array(text.utf8)
    var lower = max(part.lowerBound, 0)
    var upper = min(part.upperBound, bytes.count)
    while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
    var result = LocatedText(at: sourceOffset(of: lower))
    for (index, run) in runs.enumerated() {
      let end = index < laterRuns.count ? laterRuns[index].textOffset : bytes.count
      let from = max(run.textOffset, lower)
      let to = min(end, upper)
      guard from < to else { continue }
      result.append(
        String(decoding: bytes[from..<to], as: UTF8.self),
        at: run.sourceOffset + from - run.textOffset)
    }
    return result
  }

  /// The text without its surrounding white space.
  package var trimmed: LocatedText { trimmed(0..<text.utf8.count) }

  private var firstRun: Run? {
    isEmpty ? nil : Run(textOffset: 0, sourceOffset: Int(start))
  }

  private var runs: [Run] { (firstRun.map { [$0] } ?? []) + laterRuns }

  /// Adds a run whose words are added to the text next.
  private mutating func add(_ run: Run) {
    if run.textOffset == 0 { start = UInt32(run.sourceOffset) } else { laterRuns.append(run) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func sourceOffset(of textOffset: Int) -> Int {
    guard let run = laterRuns.last(where: { $0.textOffset <= textOffset }) ?? firstRun else {
      return Int(end)
    }
    guard run.textOffset <= textOffset else { return run.sourceOffset }
    return run.sourceOffset + textOffset - run.textOffset
  }
}
