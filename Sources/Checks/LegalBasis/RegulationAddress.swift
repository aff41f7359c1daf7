internal import Citations

/// The address of a regulation taken apart, for one that the register alone knows: `pp-94-2021`.
struct RegulationAddress {
  let year: Int
  let number: Int
  /// `PP 94/2021`; the address itself where it has another shape.
  let name: String

  init(_ slug: String) {
    let parts = slug.split(separator: "-")
    year = parts.last.flatMap { Int($0) } ?? 0
    number = parts.dropLast().last.flatMap { Int($0) } ?? 0
    guard parts.count == 3, number > 0 else {
      name = slug
      return
    }
    let kind = String(parts[0])
    name = "\(Self.kinds[kind] ?? kind.uppercased()) \(number)/\(year)"
  }

  private static let kinds = [
    "permenpanrb": "PermenPANRB", "permendagri": "Permendagri", "perpres": "Perpres",
    "keppres": "Keppres", "inpres": "Inpres", "permenkeu": "Permenkeu", "perpu": "Perpu",
  ]
}
