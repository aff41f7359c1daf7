extension JSONValue {
  /// The value as JSON text (RFC 8259) in UTF-8, ending with a line break.
  ///
  /// - Parameter indented: one member a line, for people, but a list of plain values on one; otherwise
  ///   all on one line.
  package func serialized(indented: Bool = true) -> [UInt8] {
    var output = [UInt8]()
    write(to: &output, depth: indented ? 0 : nil)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  /// The value on one line, behind what is there already.
  package func write(to output: inout [UInt8]) { write(to: &output, depth: nil) }

  private func write(to output: inout [UInt8], depth: Int?) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .integer(let value): output += String(value).utf8
    case .string(let value): Self.write(value, to: &output)
    case .array(let elements) where depth != nil && elements.allSatisfy(\.isPlain):
      Self.writeRow(of: elements, to: &output)
    case .array(let elements):
      Self.write(elements, between: "[", and: "]", to: &output, depth: depth) {
        element, output, depth in
        element.write(to: &output, depth: depth)
      }
    case .object(let members):
      Self.write(members, between: "{", and: "}", to: &output, depth: depth) {
        member, output, depth in
        Self.write(member.key, to: &output)
        output += (depth == nil ? ":" : ": ").utf8
        member.value.write(to: &output, depth: depth)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element],
    between opening: Unicode.Scalar,
    and closing: Unicode.Scalar,
    to output: inout [UInt8],
    depth: Int?,
    each writeElement: (Element, inout [UInt8], Int?) -> Void
  ) {
    output.append(UInt8(ascii: opening))
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(in: &output, depth: depth.map { $0 + 1 })
      writeElement(element, &output, depth.map { $0 + 1 })
    }
    if !elements.isEmpty { breakLine(in: &output, depth: depth) }
    output.append(UInt8(ascii: closing))
  }

  private var isPlain: Bool {
    switch self {
    case .null, .bool, .integer, .string: true
    case .array, .object: false
    }
  }

  /// Twelve months are read at a glance side by side, and would fill a screen one below the other.
  private static func writeRow(of elements: [JSONValue], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { output += ", ".utf8 }
      element.write(to: &output, depth: nil)
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func breakLine(in output: inout [UInt8], depth: Int?) {
    guard let depth else { return }
    output.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { output.append(UInt8(ascii: " ")) }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in 0..<bytes.count {
        let byte = bytes[index]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        writeEscaped(byte, to: &output)
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func writeEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output += "\\\"".utf8
    case UInt8(ascii: "\\"): output += "\\\\".utf8
    case UInt8(ascii: "\n"): output += "\\n".utf8
    case UInt8(ascii: "\r"): output += "\\r".utf8
    case UInt8(ascii: "\t"): output += "\\t".utf8
    default:
      output += "\\u00".utf8
      for digit in [byte >> 4, byte & 15] {
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
