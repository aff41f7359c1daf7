internal import OrderedJSON

/// The JSON Schema (draft 2020-12) of a data file.
extension DataShape {
  var schema: JSONValue {
    var members = [
      JSONValue.Member(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
      JSONValue.Member(key: "title", value: .string(title)),
    ]
    if case .object(let own) = Self.schema(of: kind) { members += own }
    if !definitions.isEmpty {
      members.append(
        JSONValue.Member(
          key: "$defs",
          value: .object(
            definitions.map {
              JSONValue.Member(key: $0.name, value: Self.schema(of: .object($0.fields)))
            })))
    }
    return .object(members)
  }

  private static func schema(of kind: Kind) -> JSONValue {
    switch kind {
    case .text: ["type": "string"]
    case .integer: ["type": "integer"]
    case .flag: ["type": "boolean"]
    case .choice(let words): ["type": "string", "enum": .array(words.map(JSONValue.string))]
    case .pattern(let pattern): ["type": "string", "pattern": .string(pattern)]
    case .constant(let number): ["const": .integer(number)]
    case .list(let kind): ["type": "array", "items": schema(of: kind)]
    case .texts: ["type": "object", "additionalProperties": ["type": "string"]]
    case .reference(let name): ["$ref": .string("#/$defs/\(name)")]
    case .object(let fields):
      [
        "type": "object",
        "additionalProperties": false,
        "required": .array(fields.map { .string($0.name) }),
        "properties": .object(
          fields.map { JSONValue.Member(key: $0.name, value: property($0)) }),
      ]
    }
  }

  private static func property(_ field: DataField) -> JSONValue {
    let meaning = JSONValue.Member(key: "description", value: .string(field.meaning))
    let schema = schema(of: field.kind)
    if field.isNullable {
      return .object([meaning, JSONValue.Member(key: "anyOf", value: [schema, ["type": "null"]])])
    }
    guard case .object(let members) = schema else { return schema }
    return .object([meaning] + members)
  }
}
