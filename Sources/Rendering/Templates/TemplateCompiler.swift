internal import Diagnostics

/// Turns templates into a program.
///
/// A section, an end, a partial or a comment that stands alone on its line takes the whole line away,
/// and a partial that stands so passes its indentation on to each of its lines (the Mustache
/// specification's rules).
struct TemplateCompiler {
  /// A template as it is included somewhere.
  private struct Inclusion: Hashable {
    var template: String
    var indentation: [UInt8]

    init(template: String, indentation: [UInt8]) {
      self.template = template
      self.indentation = indentation
    }

    /// What a partial's tag includes.
    init(_ tag: TemplateTag, in outer: Inclusion, _ indentation: [UInt8]?) {
      self.init(template: tag.name, indentation: indentation.map { outer.indentation + $0 } ?? [])
    }
  }

  private let sources: [String: TemplateSource]
  private var program = TemplateProgram()
  private var inclusions: [Inclusion: Range<Int>] = [:]
  private var names: [String: Int32] = [:]

  /// - Precondition: no template includes itself.
  static func program(of sources: [String: TemplateSource]) -> TemplateProgram {
    var compiler = TemplateCompiler(sources: sources)
    for name in sources.keys.sorted() {
      compiler.program.templates[name] = compiler.steps(
        of: Inclusion(template: name, indentation: []))
    }
    return compiler.program
  }

  private init(sources: [String: TemplateSource]) { self.sources = sources }

  /// The steps of a template, which are compiled when they are asked for the first time; those of the
  /// templates that it includes stand before them.
  private mutating func steps(of inclusion: Inclusion) -> Range<Int>? {
    if let known = inclusions[inclusion] { return known }
    guard let source = sources[inclusion.template] else { return nil }
    for part in source.parts {
      if case .tag(let tag, let indentation) = part, tag.isPartial {
        _ = steps(of: Inclusion(tag, in: inclusion, indentation))
      }
    }
    let start = program.steps.count
    compile(source, as: inclusion)
    let range = start..<program.steps.count
    inclusions[inclusion] = range
    return range
  }

  private mutating func compile(_ source: TemplateSource, as inclusion: Inclusion) {
    var openSections = [Int]()
    var startsLine = true
    for part in source.parts {
      switch part {
      case .words(let words): add(words, indentation: inclusion.indentation, &startsLine)
      case .tag(let tag, let indentation):
        if indentation == nil { indent(inclusion.indentation, &startsLine) }
        add(tag, indentation, of: inclusion, &openSections)
      }
    }
    precondition(openSections.isEmpty, "a template with an open section is not compiled")
  }

  private mutating func add(
    _ tag: TemplateTag, _ indentation: [UInt8]?, of inclusion: Inclusion,
    _ openSections: inout [Int]
  ) {
    var step = TemplateProgram.Step(kind: .value)
    switch tag.kind {
    case .value: step.name = number(of: tag.name)
    case .raw: step = .init(kind: .raw, name: number(of: tag.name))
    case .section, .inverted:
      openSections.append(program.steps.count)
      let lower = Int32(program.steps.count + 1)
      step = .init(
        kind: tag.kind == .section ? .section : .inverted, name: number(of: tag.name), lower: lower)
    case .end:
      let section = openSections.removeLast()
      program.steps[section].upper = Int32(program.steps.count)
      return
    case .partial:
      guard let range = inclusions[Inclusion(tag, in: inclusion, indentation)] else { return }
      step = .init(kind: .partial, lower: Int32(range.lowerBound), upper: Int32(range.upperBound))
    case .comment, .refused, .open: return
    }
    program.steps.append(step)
    program.places.append(.init(template: inclusion.template, tag: tag))
  }

  // MARK: - Words

  private mutating func add(
    _ words: ArraySlice<UInt8>, indentation: [UInt8], _ startsLine: inout Bool
  ) {
    guard !words.isEmpty else { return }
    let lower = program.words.count
    if indentation.isEmpty {
      program.words += words
    } else {
      for byte in words {
        if startsLine { program.words += indentation }
        program.words.append(byte)
        startsLine = byte == UInt8(ascii: "\n")
      }
    }
    addWords(from: lower)
  }

  /// The indentation of a line that begins with a tag.
  private mutating func indent(_ indentation: [UInt8], _ startsLine: inout Bool) {
    guard startsLine, !indentation.isEmpty else { return }
    let lower = program.words.count
    program.words += indentation
    startsLine = false
    addWords(from: lower)
  }

  private mutating func addWords(from lower: Int) {
    program.steps.append(
      .init(kind: .words, lower: Int32(lower), upper: Int32(program.words.count)))
    program.places.append(nil)
  }

  private mutating func number(of name: String) -> Int32 {
    if let number = names[name] { return number }
    let letters = Array(name.utf8)
    let number = Int32(program.names.count)
    names[name] = number
    program.names.append(
      .init(letters: letters, hash: TemplateName.hash(of: letters), isCurrent: name == "."))
    return number
  }
}
