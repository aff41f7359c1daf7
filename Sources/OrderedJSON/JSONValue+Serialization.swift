extension JSONValue {
  /// The value as JSON text (RFC 8259) in UTF-8, ending with a line break.
  ///
  /// - Parameter indented: one member a line, for people; otherwise all on one line.
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

  private static func breakLine(in output: inout [UInt8], depth: Int?) {
    guard let depth else { return }
    output.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { output += "  ".utf8 }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\r"): output += "\\r".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        output += "\\u00".utf8
        output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
