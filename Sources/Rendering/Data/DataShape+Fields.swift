/// The names of a data file one below the other, as `/data/` explains them to a person.
extension DataShape {
  /// A line of the explanation.
  struct Line: Sendable {
    /// `keputusan.nomor`; `aksi[].id` for what stands in a list.
    var path: String
    /// `teks`, `daftar`, `teks atau kosong`.
    var type: String
    var meaning: String
  }

  var lines: [Line] {
    Self.lines(of: kind, at: "")
      + definitions.flatMap { name, fields in
        Self.lines(of: .object(fields), at: "<\(name)>")
      }
  }

  private static func lines(of kind: Kind, at path: String) -> [Line] {
    switch kind {
    case .list(let element): lines(of: element, at: path + "[]")
    case .object(let fields):
      fields.flatMap { field -> [Line] in
        let place = path.isEmpty ? field.name : path + "." + field.name
        let type = field.kind.words + (field.isNullable ? " atau null" : "")
        return [Line(path: place, type: type, meaning: field.meaning)]
          + lines(of: field.kind, at: place)
      }
    default: []
    }
  }
}

extension DataShape.Kind {
  /// The kind as a person calls it.
  fileprivate var words: String {
    switch self {
    case .text, .pattern: "teks"
    case .integer: "bilangan"
    case .flag: "ya/tidak"
    case .constant(let number): String(number)
    case .choice(let words): words.joined(separator: " | ")
    case .list: "daftar"
    case .object, .texts: "objek"
    case .reference(let name): "<\(name)>"
    }
  }
}
