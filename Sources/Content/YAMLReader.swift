package import Diagnostics
internal import Yams

/// Reads a YAML text (YAML 1.1 as libYAML reads it) into values with their places.
package struct YAMLReader {
  /// More values than any front matter or register needs; aliases could multiply them without end.
  private static let mostValues = 100_000
  private static let deepest = 32

  var sink: DiagnosticSink
  private let firstLine: Int
  private var valueCount = 0
  /// Up to where the columns of a line have been counted.
  private var counted = (line: 0, column: 1, offset: 0)

  /// - Parameter range: the part of the source that is YAML; it begins at the start of a line.
  package static func read(_ source: SourceText, in range: SourceRange) -> Diagnosed<YAMLValue?> {
    var reader = YAMLReader(
      sink: DiagnosticSink(source: source), firstLine: source.line(at: range.lowerBound))
    let value = reader.read(range)
    return Diagnosed(value, reader.sink.diagnostics)
  }

  private mutating func read(_ range: SourceRange) -> YAMLValue? {
    do {
      // Every scalar is read as text, so that Yams need not look whether it is a number or a date.
      let parser = try Yams.Parser(
        yaml: withPlainLineBreaks(sink.source[range]), resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        return YAMLValue(content: .null, range: range.lowerBound..<range.lowerBound)
      }
      // The nodes know their anchors only as long as their parser lives.
      return withExtendedLifetime(parser) { value(from: node, depth: 0) }
    } catch let error as YamlError {
      report(error, within: range)
    } catch {
      sink.error("yaml.tak-terbaca", "YAML tidak terbaca: \(error)", at: range)
    }
    return nil
  }

  /// The text without the line breaks that only YAML 1.1 knows (NEL, LS, PS): each becomes a space,
  /// so that libYAML counts the lines that the source text counts.
  private func withPlainLineBreaks(_ text: Substring) -> String {
    let isASCII = { (bytes: UnsafeBufferPointer<UInt8>) in bytes.allSatisfy { $0 < 0x80 } }
    if text.utf8.withContiguousStorageIfAvailable(isASCII) == true { return String(text) }
    let isOther = { (scalar: Unicode.Scalar) in
      scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
    guard text.unicodeScalars.contains(where: isOther) else { return String(text) }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.lazy.map { isOther($0) ? " " : $0 })
    return String(result)
  }

  private mutating func value(from node: Node, depth: Int) -> YAMLValue? {
    valueCount += 1
    let start = offset(of: node)
    guard valueCount <= Self.mostValues, depth < Self.deepest else {
      if valueCount != Self.mostValues + 2 {
        sink.error("yaml.terlalu-besar", "YAML terlalu besar atau terlalu dalam", at: start..<start)
      }
      valueCount = Self.mostValues + 1
      return nil
    }
    // An alias shows its anchor's value; without anchors, libYAML knows no alias.
    guard node.anchor == nil else {
      sink.error(
        "yaml.alias", "jangkar dan alias YAML (& dan *) tidak diterima; tulis nilainya lagi",
        at: start..<start)
      return nil
    }
    switch node {
    case .scalar(let scalar): return value(from: scalar, at: start)
    case .sequence(let sequence):
      let values = sequence.compactMap { value(from: $0, depth: depth + 1) }
      return YAMLValue(content: .sequence(values), range: start..<end(of: values, from: start))
    case .mapping(let mapping): return value(from: mapping, at: start, depth: depth)
    case .alias:
      preconditionFailure("Yams puts an anchor's value in the place of its alias")
    }
  }

  private mutating func value(from scalar: Node.Scalar, at start: Int) -> YAMLValue? {
    let range = range(of: scalar, from: start)
    // Within quotation marks YAML writes them as \x1b and the like.
    if scalar.style == .doubleQuoted,
      scalar.string.unicodeScalars.contains(where: ControlCharacter.isOne)
    {
      sink.error(
        "berkas.karakter-kendali",
        "nilai berisi karakter kendali yang tidak tampil; hapus karakter itu", at: range)
      return nil
    }
    let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    return YAMLValue(content: isNull ? .null : .scalar(scalar.string), range: range)
  }

  private mutating func value(
    from mapping: Node.Mapping, at start: Int, depth: Int
  ) -> YAMLValue? {
    var entries = [YAMLValue.Entry]()
    for (key, node) in mapping {
      let keyStart = offset(of: key)
      guard case .scalar(let scalar) = key else {
        sink.error("yaml.kunci", "kunci harus teks", at: keyStart..<keyStart)
        continue
      }
      guard let value = value(from: node, depth: depth + 1) else { continue }
      entries.append(
        YAMLValue.Entry(
          key: scalar.string, keyRange: range(of: scalar, from: keyStart), value: value))
    }
    return YAMLValue(
      content: .mapping(entries), range: start..<end(of: entries.map(\.value), from: start))
  }

  // MARK: - Places

  private mutating func offset(of node: Node) -> Int {
    guard let mark = node.mark else { return 0 }
    return offset(line: mark.line, column: mark.column)
  }

  /// libYAML counts columns in characters of the Unicode standard (code points), from 1 in Yams.
  ///
  /// Values come in the order of the text: each is counted from the one before it, so that a line of
  /// thousands is counted once.
  mutating func offset(line: Int, column: Int) -> Int {
    let range = sink.source.rangeOfLine(firstLine + line - 1)
    if counted.line != line || counted.column > column { counted = (line, 1, range.lowerBound) }
    let rest = sink.source[counted.offset..<range.upperBound].unicodeScalars
    for scalar in rest.prefix(max(0, column - counted.column)) {
      counted.column += 1
      counted.offset += UTF8.width(scalar)
    }
    return counted.offset
  }

  private func range(of scalar: Node.Scalar, from start: Int) -> SourceRange {
    let line = sink.source.rangeOfLine(sink.source.line(at: start))
    let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
    return start..<max(start, min(start + scalar.string.utf8.count + quotes, line.upperBound))
  }

  private func end(of values: [YAMLValue], from start: Int) -> Int {
    max(start, values.last?.range.upperBound ?? start)
  }
}
