/// What a data file holds, described once: its JSON Schema and the explanation on `/data/` are both
/// made from it.
struct DataShape: Sendable {
  /// What a value may be.
  indirect enum Kind: Sendable {
    case text
    case integer
    case flag
    /// One of some words.
    case choice([String])
    /// Text of a form, as a regular expression.
    case pattern(String)
    /// Always the same number.
    case constant(Int)
    case list(Kind)
    case object([DataField])
    /// Any names, with text as their values.
    case texts
    /// A definition of the shape, by its name.
    case reference(String)
  }

  /// What the file is, in one sentence.
  var title: String
  var kind: Kind
  /// The objects that others refer to.
  var definitions: [(name: String, fields: [DataField])] = []
}

/// A name of a data file, what stands under it, and what it means.
struct DataField: Sendable {
  var name: String
  var kind: DataShape.Kind
  /// Whether the value may be null; the name is there all the same.
  var isNullable: Bool
  var meaning: String

  init(_ name: String, _ kind: DataShape.Kind, _ meaning: String, isNullable: Bool = false) {
    self.name = name
    self.kind = kind
    self.isNullable = isNullable
    self.meaning = meaning
  }

  /// A field that may be null.
  static func optional(_ name: String, _ kind: DataShape.Kind, _ meaning: String) -> DataField {
    DataField(name, kind, meaning, isNullable: true)
  }
}

extension DataShape.Kind {
  static let date = Self.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  static let month = Self.pattern("^[0-9]{4}-[0-9]{2}$")
  static let sha256 = Self.pattern("^[0-9a-f]{64}$")
}
