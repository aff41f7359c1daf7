/// What names a regulation before its title: `Undang-Undang Nomor 30 Tahun 2002`.
struct Head: Hashable, Sendable {
  var kind: RegulationKind
  var issuer: String?
  var designation: Designation
  /// Whether the words give a joint regulation the numbers of its other issuers too.
  var hasOtherNumbers = false
}

extension Head {
  var lacksYear: Bool { designation.number != nil && designation.year == nil }
}
