package import Comparison
internal import Markdown
package import OrderedJSON
internal import PlanModel
internal import TimeTargets

extension PlanComparison {
  /// The comparison as data (`versi` 1), as `terbit diff --format json` prints it.
  package var json: JSONValue {
    [
      "versi": 1,
      "jumlah": .object(
        ActionChange.Kind.allCases.map { kind in
          JSONValue.Member(key: kind.rawValue, value: .integer(count(of: kind)))
        }),
      "keputusan": .array(particulars.map(\.json)),
      "dasar_hukum": .array(legalBasis.map(\.json)),
      "aksi": .array(actions.map(\.json)),
    ]
  }
}

extension ActionChange {
  fileprivate var json: JSONValue {
    [
      "perubahan": .array(kinds.map { .string($0.rawValue) }),
      "lama": old?.json ?? .null,
      "baru": new?.json ?? .null,
      "bagian": .array(fields.map(\.json)),
    ]
  }
}

extension PlacedAction {
  fileprivate var json: JSONValue {
    [
      "area": .string(area.slug),
      "id": .string(action.id),
      "nomor": JSONValue(action.number),
      "aksi": .string(action.words.text),
      "waktu": action.time.json,
    ]
  }
}

extension FieldChange {
  fileprivate var json: JSONValue {
    [
      "nama": .string(name),
      "lama": JSONValue(old),
      "baru": JSONValue(new),
      "kata": .array(
        difference.pieces.map { ["jenis": .string($0.fate.rawValue), "teks": .string($0.words)] }),
    ]
  }
}
