/// The keys that a reader asks of a YAML mapping, with their kinds: recorded while it reads, so that a
/// published schema can never say anything else than the reader does.
package struct YAMLSchema: Hashable, Sendable {
  /// What a key's value may be.
  package indirect enum Kind: Hashable, Sendable {
    case text
    case integer
    /// A text of a shape, given as an ECMAScript pattern.
    case pattern(String)
    case choice([String])
    /// A text, or a list of texts.
    case texts
    case list(of: YAMLSchema)
    case mapping(YAMLSchema)
    case any
  }

  /// A key.
  package struct Key: Hashable, Sendable {
    package var name: String
    package var kind: Kind
    package var isRequired: Bool
  }

  package private(set) var keys: [Key] = []

  mutating func add(_ name: String, _ kind: Kind, isRequired: Bool = false) {
    keys.append(Key(name: name, kind: kind, isRequired: isRequired))
  }
}
