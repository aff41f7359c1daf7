internal import Citations
internal import PlanModel

/// Gathers the regulations that the plans cite, also those cited as amendments.
struct RegulationIndex {
  private let register: RegulationRegister
  private var uses: [String: [RegulationEntry.Use]] = [:]
  private var successors: [String: [RegulationEntry.Successor]] = [:]

  /// The entries by rank, kind, year and number.
  static func entries(of plans: [PlanEntry], register: RegulationRegister) -> [RegulationEntry] {
    var index = RegulationIndex(register: register)
    for plan in plans {
      for item in plan.plan.legalBasis {
        for citation in item.reading.citations {
          index.add(citation, of: item, in: plan, isAmendment: false)
        }
      }
    }
    return index.entries()
  }

  private init(register: RegulationRegister) { self.register = register }

  private mutating func add(
    _ citation: Citation, of item: LegalBasisItem, in plan: PlanEntry, isAmendment: Bool
  ) {
    if let slug = citation.slug {
      uses[slug, default: []].append(
        RegulationEntry.Use(plan: plan, item: item, citation: citation, isAmendment: isAmendment))
      for amendment in citation.amendments where amendment.relation != .readWith {
        guard let later = amendment.citation.slug else { continue }
        successors[slug, default: []].append(
          RegulationEntry.Successor(
            slug: later, relation: amendment.relation, citation: amendment.citation))
      }
    }
    for amendment in citation.amendments {
      add(amendment.citation, of: item, in: plan, isAmendment: true)
    }
  }

  private func entries() -> [RegulationEntry] {
    uses.map { slug, uses in
      let record = register[slug]
      let successors = self.successors(of: slug, record: record)
      return RegulationEntry(
        slug: slug,
        citation: official(uses.map(\.citation), record: record),
        record: record,
        uses: uses,
        successors: successors,
        disagreements: DisagreementFinder(uses: uses, record: record, successors: successors)
          .disagreements()
      )
    }
    .sorted {
      $0.citation.precedes($1.citation) || (!$1.citation.precedes($0.citation) && $0.slug < $1.slug)
    }
  }

  /// Each later regulation once, the oldest first.
  private func successors(
    of slug: String, record: RegulationRecord?
  ) -> [RegulationEntry.Successor] {
    var result = [RegulationEntry.Successor]()
    // The register comes first: a plan may call amended what was in truth revoked.
    var known = [RegulationEntry.Successor]()
    if let later = record?.revokedBy { known.append(successor(later, .revoked)) }
    for later in record?.amendedBy ?? [] { known.append(successor(later, .amended)) }
    known += successors[slug] ?? []
    for successor in known where !result.contains(where: { $0.slug == successor.slug }) {
      result.append(successor)
    }
    return result.sorted {
      let (left, right) = (RegulationAddress($0.slug), RegulationAddress($1.slug))
      return (left.year, left.number, $0.slug) < (right.year, right.number, $1.slug)
    }
  }

  private func successor(
    _ slug: String, _ relation: Amendment.Relation
  ) -> RegulationEntry.Successor {
    RegulationEntry.Successor(
      slug: slug, relation: relation, citation: uses[slug]?.first?.citation)
  }

  /// The wording that most citations share, with the register's title and gazette entries.
  private func official(_ citations: [Citation], record: RegulationRecord?) -> Citation {
    var counts = [String: Int]()
    for citation in citations { if let title = citation.title { counts[title, default: 0] += 1 } }
    var best = citations[0]
    for citation in citations.dropFirst() {
      let (new, old) = (
        citation.title.flatMap { counts[$0] } ?? 0, best.title.flatMap { counts[$0] } ?? 0
      )
      if new > old || (new == old && citation.gazette.count > best.gazette.count) {
        best = citation
      }
    }
    best.title = record?.title ?? best.title
    if let gazette = record?.gazette, !gazette.isEmpty { best.gazette = gazette }
    best.amendments = []
    return best
  }
}

extension Citation {
  /// The order of the register: rank, kind, year, number.
  fileprivate func precedes(_ other: Citation) -> Bool {
    if kind.rank != other.kind.rank { return kind.rank < other.kind.rank }
    if abbreviation != other.abbreviation { return abbreviation < other.abbreviation }
    if year != other.year { return (year ?? 0) < (other.year ?? 0) }
    return (number.flatMap { Int($0) } ?? Int.max, number ?? "")
      < (other.number.flatMap { Int($0) } ?? Int.max, other.number ?? "")
  }
}
