internal import Diagnostics
internal import OrderedJSON

extension EditionStore.State {
  /// What the script in a page asks for: the edition's number, whose pages are shown, and the errors to
  /// lay over them.
  var json: [UInt8] {
    let errors = diagnostics.filter { $0.severity == .error }
    let value: JSONValue = [
      "edisi": .integer(number),
      "halaman": .string(isCurrent ? "kini" : hasSite ? "lama" : "tidak ada"),
      "galat": .array(errors.map(\.json)),
    ]
    return value.serialized(indented: false)
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    [
      "tempat": .string("\(location.path):\(location.line):\(location.column)"),
      "pesan": .string(message),
      "id": .string(id),
      "baris": JSONValue(location.excerpt),
      "kolom": .integer(location.column),
      "saran": JSONValue(suggestion),
    ]
  }
}
