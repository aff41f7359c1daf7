/// The elements of a page, in order, with their attributes: as much of HTML as finding links takes.
struct HTMLScan {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The text up to the next tag.
    var text: String
  }

  private(set) var elements: [Element] = []
  /// Attributes that an element has twice, as `element attribute`.
  private(set) var repeatedAttributes: [String] = []

  private let bytes: [UInt8]
  private var index = 0

  init(_ html: String) {
    bytes = Array(html.utf8)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") { readTag() } else { readText() }
    }
  }

  func elements(named name: String) -> [Element] { elements.filter { $0.name == name } }

  private mutating func readTag() {
    if starts(with: "<!--") {
      skip(behind: "-->")
    } else if index + 1 < bytes.count, bytes[index + 1].isLetter {
      readElement()
    } else {
      skip(behind: ">")
    }
  }

  private mutating func readElement() {
    index += 1
    let name = read { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    var element = Element(name: name.lowercased(), attributes: [:], text: "")
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { readAttribute(into: &element) }
    index += 1
    elements.append(element)
    if element.name == "script" || element.name == "style" { skip(to: "</" + element.name) }
  }

  private mutating func readAttribute(into element: inout Element) {
    let name = read {
      !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    guard !name.isEmpty else {
      index += 1
      return
    }
    var value = ""
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      value = readValue()
    }
    if element.attributes.updateValue(value, forKey: name.lowercased()) != nil {
      repeatedAttributes.append(element.name + " " + name)
    }
  }

  private mutating func readValue() -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return decoded(read { !$0.isSpace && $0 != UInt8(ascii: ">") })
    }
    index += 1
    let value = read { $0 != quote }
    index += 1
    return decoded(value)
  }

  private mutating func readText() {
    let text = read { $0 != UInt8(ascii: "<") }
    if !elements.isEmpty, elements[elements.count - 1].text.isEmpty {
      elements[elements.count - 1].text = decoded(text)
    }
  }

  private mutating func read(while isPart: (UInt8) -> Bool) -> String {
    let rest = bytes[index...].prefix(while: isPart)
    index = rest.endIndex
    return String(decoding: rest, as: UTF8.self)
  }

  private mutating func skip(behind end: String) {
    skip(to: end)
    index = min(index + end.utf8.count, bytes.count)
  }

  private mutating func skip(to end: String) {
    while index < bytes.count, !starts(with: end) { index += 1 }
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
