package import OrderedJSON
package import TimeTargets

extension TimeTarget {
  /// The target under the names of the data contract.
  package var json: JSONValue {
    [
      "teks": .string(text),
      "jenis": .string(kind.rawValue),
      "bulan": .array(months.map { .string($0.description) }),
      "minggu": .array(
        weeks.map { ["bulan": .string($0.month.description), "ke": .integer($0.number)] }),
    ]
  }
}
