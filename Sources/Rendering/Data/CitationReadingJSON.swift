package import Citations
package import OrderedJSON

/// What an item of a legal-basis list is read as: its first regulation, and the others it joins.
package struct CitationReadingJSON {
  private let reading: CitationReading

  package init(reading: CitationReading) { self.reading = reading }

  /// The text; under the names of the data contract the first regulation, all null where none was
  /// read; and under `rujukan_lain` the regulations that the text joins to it.
  package var value: JSONValue {
    let others = reading.citations.dropFirst().map(\.json)
    return .object(
      [JSONValue.Member(key: "teks", value: .string(reading.text))]
        + (reading.citations.first?.members ?? Self.unread)
        + [JSONValue.Member(key: "rujukan_lain", value: .array(others))])
  }

  private static let unread: [JSONValue.Member] =
    [
      "slug", "jenis", "singkatan", "nomor", "tahun", "tentang",
    ].map { JSONValue.Member(key: $0, value: .null) }
    + ["pengundangan", "perubahan"].map { JSONValue.Member(key: $0, value: []) }
}
