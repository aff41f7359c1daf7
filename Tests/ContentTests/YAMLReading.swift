import Content
import Diagnostics

/// A suite about what is read from YAML.
protocol YAMLReading {}

extension YAMLReading {
  func read(_ text: String, behind head: String = "") -> (SourceText, Diagnosed<YAMLValue?>) {
    let source = SourceText(path: "a.yml", text: head + text)
    return (source, YAMLReader.read(source, in: head.utf8.count..<source.utf8Count))
  }

  /// All keys and scalars, each as `line:column words` of the file.
  func places(_ value: YAMLValue, in source: SourceText) -> [String] {
    let word = { (range: SourceRange) in
      let place = source.position(at: range.lowerBound)
      return "\(place.line):\(place.column) \(source[range])"
    }
    return switch value.content {
    case .null: []
    case .scalar: [word(value.range)]
    case .sequence(let values): values.flatMap { places($0, in: source) }
    case .mapping(let entries):
      entries.flatMap { [word($0.keyRange)] + places($0.value, in: source) }
    }
  }

  /// What was found, as `line:column id`.
  func findings(_ result: Diagnosed<YAMLValue?>) -> [String] {
    result.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.id)" }
  }
}
