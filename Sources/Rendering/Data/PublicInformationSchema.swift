internal import OrderedJSON
internal import PlanModel

/// The JSON Schema (draft 2020-12) of `daftar-informasi-publik.json`.
struct PublicInformationSchema {
  var value: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Daftar Informasi Publik",
      "type": "object",
      "additionalProperties": false,
      "required": ["versi", "satker", "daftar"],
      "properties": [
        "versi": ["const": 1],
        "satker": described(
          "Satuan kerja; null pada daftar semua satuan kerja.", Self.optionalText),
        "daftar": ["type": "array", "items": Self.object(row)],
      ],
    ]
  }

  /// Every key is there; what the office has not stated is null.
  private var row: [(String, JSONValue)] {
    [
      ("nomor", ["type": "integer", "minimum": 1]),
      ("rencana", Self.text),
      ("judul", Self.text),
      ("ringkasan", Self.optionalText),
      ("penguasa", described("Pejabat atau unit yang menguasai informasi.", Self.optionalText)),
      (
        "penanggung_jawab",
        described("Penanggung jawab pembuatan atau penerbitan.", Self.optionalText)
      ),
      ("tanggal", ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]),
      ("tempat", Self.text),
      ("bentuk", ["type": "array", "items": Self.text]),
      ("jangka_simpan", Self.optionalText),
      ("klasifikasi", ["enum": .array(classifications)]),
      ("satker", Self.object([("slug", Self.text), ("nama", Self.text)])),
      ("url", Self.text),
      (
        "berkas",
        [
          "type": "array",
          "items": Self.object([
            ("jenis", Self.text), ("url", Self.text),
            ("ukuran", described("Dalam bita.", ["type": ["integer", "null"], "minimum": 0])),
          ]),
        ]
      ),
    ]
  }

  private var classifications: [JSONValue] {
    PublicInformation.Classification.allCases.map { .string($0.rawValue) } + [.null]
  }

  private static let text: JSONValue = ["type": "string", "minLength": 1]
  private static let optionalText: JSONValue = ["type": ["string", "null"], "minLength": 1]

  private func described(_ words: String, _ schema: JSONValue) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([JSONValue.Member(key: "description", value: .string(words))] + members)
  }

  private static func object(_ properties: [(String, JSONValue)]) -> JSONValue {
    [
      "type": "object",
      "additionalProperties": false,
      "required": .array(properties.map { .string($0.0) }),
      "properties": .object(properties.map { JSONValue.Member(key: $0.0, value: $0.1) }),
    ]
  }
}
