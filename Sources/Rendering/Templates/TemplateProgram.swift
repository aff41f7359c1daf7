/// Templates as the steps that show them, one after the other, of all templates in one list.
///
/// `<p>{{nama}}</p>{{#a}}x{{/a}}` is: words 0–3, value `nama`, words 3–7, section `a` with the words 7–8.
struct TemplateProgram: Sendable {
  /// One step.
  struct Step: Sendable {
    enum Kind: UInt8, Sendable {
      /// The template's own words, a part of `words`.
      case words
      case value
      case raw
      case section
      case inverted
      /// Another template.
      case partial
    }

    var kind: Kind
    /// For a tag, its name's place in `names`.
    var name: Int32 = 0
    /// The part of `words` for words; the steps inside for a section; those of the partial.
    var lower: Int32 = 0
    var upper: Int32 = 0
  }

  /// A name that tags ask for.
  struct Name: Sendable {
    var letters: [UInt8]
    var hash: UInt64
    /// Whether it is `.`, which stands for the value itself.
    var isCurrent: Bool
  }

  /// The tag that a step was made of.
  struct Place: Sendable {
    var template: String
    var tag: TemplateTag
  }

  var steps: [Step] = []
  var words: [UInt8] = []
  var names: [Name] = []
  /// The tag of each step; nil for words.
  var places: [Place?] = []
  /// The steps of each template.
  var templates: [String: Range<Int>] = [:]
}
