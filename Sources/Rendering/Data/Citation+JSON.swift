package import Citations
package import OrderedJSON

extension Citation {
  /// The citation under the names of the data contract.
  package var json: JSONValue { .object(members) }

  var members: [JSONValue.Member] {
    [
      .init(key: "slug", value: JSONValue(slug)),
      .init(key: "jenis", value: .string(kindName)),
      .init(key: "singkatan", value: .string(abbreviation)),
      .init(key: "nomor", value: JSONValue(number)),
      .init(key: "tahun", value: JSONValue(year)),
      .init(key: "tentang", value: JSONValue(title)),
      .init(key: "pengundangan", value: .array(gazette.map(\.json))),
      .init(key: "perubahan", value: .array(amendments.map(\.json))),
    ]
  }
}

extension Amendment {
  /// The later instrument's own citation, with what it did.
  fileprivate var json: JSONValue {
    guard case .object(let members) = citation.json else { return citation.json }
    return .object(
      members + [
        .init(key: "hubungan", value: .string(relation.rawValue)),
        .init(key: "terakhir", value: .bool(isLatest)),
      ])
  }
}

extension GazetteEntry {
  fileprivate var json: JSONValue {
    [
      "jenis": .string(gazette.rawValue),
      "tahun": JSONValue(year),
      "nomor": .string(number),
      "wilayah": JSONValue(region),
    ]
  }
}
