/// Goes through a program's steps with an object's values and writes what they show.
///
/// The innermost value that has a name gives it its meaning. While the steps run, the values stay
/// where page code has put them: a scope only points at them.
struct TemplateRenderer {
  /// A value that names are looked up in.
  private struct Scope {
    var entries: UnsafeBufferPointer<TemplateObject.Entry>
    /// The value itself, for `{{.}}`; nil for the outermost.
    var value: UnsafePointer<TemplateValue>?
  }

  private let steps: UnsafeBufferPointer<TemplateProgram.Step>
  private let words: UnsafeBufferPointer<UInt8>
  private let names: UnsafeBufferPointer<TemplateProgram.Name>
  private var scopes: [Scope] = []
  private var output: [UInt8]
  private let fragments: FragmentCache?
  /// Where an entry's value lies behind its name.
  private let offsetOfValue = Self.offsetInEntry
  /// The outermost scope that a name has been found in; -1 once one was found nowhere.
  private var outermostUse = Int.max
  /// The first step that asks for each name which no value has.
  private var missing: [Int] = []

  /// Writes what a template shows behind the bytes that are there already.
  ///
  /// - Returns: the first step that asks for each name that no value has.
  static func render(
    _ range: Range<Int>, of program: TemplateProgram, _ object: TemplateObject,
    keeping fragments: FragmentCache?, into output: inout [UInt8]
  ) -> [Int] {
    program.steps.withUnsafeBufferPointer { steps in
      program.words.withUnsafeBufferPointer { words in
        program.names.withUnsafeBufferPointer { names in
          object.entries.withUnsafeBufferPointer { entries in
            var renderer = TemplateRenderer(
              steps: steps, words: words, names: names,
              scopes: [Scope(entries: entries, value: nil)], output: output, fragments: fragments)
            output = []
            renderer.run(range)
            output = renderer.output
            return renderer.missing
          }
        }
      }
    }
  }

  private mutating func run(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = steps[index]
      let inside = Int(step.lower)..<Int(step.upper)
      switch step.kind {
      case .words: output.append(contentsOf: UnsafeBufferPointer(rebasing: words[inside]))
      case .value: if let value = value(at: index) { show(value.pointee, escaped: true) }
      case .raw: if let value = value(at: index) { show(value.pointee, escaped: false) }
      case .section:
        if let value = value(at: index) { runSection(inside, value) }
        index = inside.upperBound - 1
      case .inverted:
        if value(at: index)?.pointee.isShown != true { run(inside) }
        index = inside.upperBound - 1
      case .partial: run(inside)
      }
      index += 1
    }
  }

  private mutating func runSection(_ inside: Range<Int>, _ value: UnsafePointer<TemplateValue>) {
    switch value.pointee {
    case .none: break
    case .flag(let flag): if flag { run(inside) }
    case .list(let values):
      values.withUnsafeBufferPointer { values in
        guard var value = values.baseAddress else { return }
        for _ in values.indices {
          run(inside, in: value)
          value += 1
        }
      }
    case .objects(let objects): for object in objects { run(inside, with: object, nil) }
    case .text, .html, .bytes, .number, .object, .repeated: run(inside, in: value)
    }
  }

  private mutating func run(_ inside: Range<Int>, in value: UnsafePointer<TemplateValue>) {
    switch value.pointee {
    case .object(let object): run(inside, with: object, value)
    case .repeated(let object): run(inside, with: object, value)
    default:
      scopes.append(Scope(entries: UnsafeBufferPointer(start: nil, count: 0), value: value))
      run(inside)
      scopes.removeLast()
    }
  }

  private mutating func run(
    _ inside: Range<Int>, with object: TemplateObject, _ value: UnsafePointer<TemplateValue>?
  ) {
    object.entries.withUnsafeBufferPointer { entries in
      scopes.append(Scope(entries: entries, value: value))
      run(inside)
      scopes.removeLast()
    }
  }

  private mutating func run(
    _ inside: Range<Int>, with object: RepeatedObject, _ value: UnsafePointer<TemplateValue>
  ) {
    guard let fragments else { return run(inside, with: object.make(), value) }
    let key = FragmentCache.Key(step: inside.lowerBound, object)
    if let known = fragments[key] {
      output.append(contentsOf: known)
      return
    }
    let (start, depth, use) = (output.count, scopes.count, outermostUse)
    outermostUse = Int.max
    run(inside, with: object.make(), value)
    if outermostUse >= depth { fragments.keep(Array(output[start...]), of: object, as: key) }
    outermostUse = min(use, outermostUse)
  }

  // MARK: - Values

  private static let offsetInEntry: Int = {
    guard let offset = MemoryLayout<TemplateObject.Entry>.offset(of: \.1) else {
      preconditionFailure("a tuple stores its halves")
    }
    return offset
  }()

  /// The value that a step asks for; nil, and noted, if there is none of that name.
  private mutating func value(at index: Int) -> UnsafePointer<TemplateValue>? {
    let number = Int(steps[index].name)
    if names[number].isCurrent { return scopes.last?.value }
    let hash = names[number].hash
    var depth = scopes.count
    while depth > 0 {
      depth -= 1
      let entries = scopes[depth].entries
      var position = entries.count
      while position > 0 {
        position -= 1
        guard entries[position].0.hash == hash else { continue }
        guard let value = value(entries, position, named: number) else { continue }
        outermostUse = min(outermostUse, depth)
        return value
      }
    }
    note(missing: number, at: index)
    return nil
  }

  private func value(
    _ entries: UnsafeBufferPointer<TemplateObject.Entry>, _ position: Int, named number: Int
  ) -> UnsafePointer<TemplateValue>? {
    let hasLetters = names[number].letters.withUnsafeBufferPointer {
      entries[position].0.hasLetters($0)
    }
    guard hasLetters, let start = entries.baseAddress else { return nil }
    return UnsafeRawPointer(start + position).advanced(by: offsetOfValue)
      .assumingMemoryBound(to: TemplateValue.self)
  }

  private mutating func note(missing number: Int, at index: Int) {
    outermostUse = -1
    if !missing.contains(where: { Int(steps[$0].name) == number }) { missing.append(index) }
  }

  private mutating func show(_ value: TemplateValue, escaped: Bool) {
    switch value {
    case .text(var text), .html(var text):
      text.withUTF8 { bytes in
        if escaped { output.append(escaping: bytes) } else { output.append(contentsOf: bytes) }
      }
    case .bytes(let bytes):
      bytes.withUnsafeBufferPointer { bytes in
        if escaped { output.append(escaping: bytes) } else { output.append(contentsOf: bytes) }
      }
    case .number(let number): output.append(contentsOf: number.grouped.utf8)
    case .flag, .list, .objects, .object, .repeated, .none: break
    }
  }
}

extension Int {
  /// `1.108`: with the dots of Indonesian numbers between thousands.
  fileprivate var grouped: String {
    guard self >= 1000 else { return String(self) }
    let last = String(self % 1000)
    return "\((self / 1000).grouped).\(String(repeating: "0", count: 3 - last.count))\(last)"
  }
}
