package import OrderedJSON

/// Prints findings as one JSON object for other programs (`versi` 1).
package struct JSONFormatter: Sendable {
  package init() {}

  package func format(_ diagnostics: [Diagnostic]) -> JSONValue {
    ["versi": 1, "diagnostik": .array(diagnostics.map(json))]
  }

  private func json(_ diagnostic: Diagnostic) -> JSONValue {
    [
      "id": .string(diagnostic.id),
      "tingkat": .string(diagnostic.severity.rawValue),
      "pesan": .string(diagnostic.message),
      "berkas": .string(diagnostic.location.path),
      "baris": .integer(diagnostic.location.line),
      "kolom": .integer(diagnostic.location.column),
      "baris_akhir": .integer(diagnostic.location.endLine),
      "kolom_akhir": .integer(diagnostic.location.endColumn),
      "catatan": .array(diagnostic.notes.map(json)),
      "saran": JSONValue(diagnostic.suggestion),
    ]
  }

  private func json(_ note: Diagnostic.Note) -> JSONValue {
    [
      "pesan": .string(note.message),
      "berkas": JSONValue(note.location?.path),
      "baris": JSONValue(note.location?.line),
      "kolom": JSONValue(note.location?.column),
    ]
  }
}
