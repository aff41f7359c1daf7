internal import Citations
internal import PlanModel

/// Finds where the citations of one regulation contradict each other or the register.
struct DisagreementFinder {
  let uses: [RegulationEntry.Use]
  let record: RegulationRecord?
  let successors: [RegulationEntry.Successor]

  func disagreements() -> [Disagreement] {
    ([title(), latestAmendment(), revocation()] + gazettes()).compactMap { $0 }
  }

  // MARK: - Title and gazette

  /// Titles that differ in more than case, spacing and punctuation.
  private func title() -> Disagreement? {
    compare(.title, official: record?.title) { use in use.citation.title }
  }

  private func gazettes() -> [Disagreement?] {
    GazetteEntry.Gazette.allCases.map { gazette in
      let official = record?.gazette.first { $0.gazette == gazette }.map(words)
      return compare(.gazette(gazette), official: official) { use in
        use.citation.gazette.first { $0.gazette == gazette }.map(words)
      }
    }
  }

  private func words(_ entry: GazetteEntry) -> String {
    entry.year.map { "\($0)/\(entry.number)" } ?? entry.number
  }

  // MARK: - Amendments

  /// Plans that cite an older amendment as the last, or none, while another knows a later one.
  private func latestAmendment() -> Disagreement? {
    let changes = successors.filter { $0.relation == .amended }
    guard let newest = changes.last else { return nil }
    let latest = newest.slug
    let order = Dictionary(
      changes.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    return compare(
      .latestAmendment, official: record?.amendedBy.last.map(name), uses: uses(since: newest)
    ) { use in
      let cited = use.citation.amendments.compactMap(\.citation.slug).filter { order[$0] != nil }
      let last = cited.max { (order[$0] ?? 0) < (order[$1] ?? 0) }
      return last == latest ? name(latest) : last.map(name) ?? "tanpa perubahan"
    }
  }

  /// The citations of the regulation itself in plans that could know of a later one.
  private func uses(since successor: RegulationEntry.Successor) -> [RegulationEntry.Use] {
    uses.filter {
      !$0.isAmendment && $0.plan.plan.decree.year >= RegulationSlug(successor.slug).year
    }
  }

  /// Plans that cite it as in force although another's words or the register say it is gone.
  private func revocation() -> Disagreement? {
    let gone = successors.filter { $0.relation == .revoked || $0.relation == .replaced }
    guard let successor = gone.last else { return nil }
    let end = "dicabut atau diganti dengan \(name(successor.slug))"
    return compare(
      .revoked, official: record?.revokedBy == nil ? nil : end, uses: uses(since: successor)
    ) { use in
      let saysSo = use.citation.amendments.contains {
        $0.relation == .revoked || $0.relation == .replaced
      }
      return saysSo ? end : "dirujuk sebagai masih berlaku"
    }
  }

  private func name(_ slug: String) -> String {
    successors.first { $0.slug == slug }?.name ?? RegulationSlug(slug).name
  }

  // MARK: - Statements

  /// The differing statements on a subject; nil if all who speak of it agree.
  private func compare(
    _ subject: Disagreement.Subject,
    official: String?,
    uses: [RegulationEntry.Use]? = nil,
    _ statement: (RegulationEntry.Use) -> String?
  ) -> Disagreement? {
    var statements = [(key: String, statement: Disagreement.Statement)]()
    let add = { (words: String, plan: PlanID?) in
      let key = AreaTaxonomy.key(words) + words.filter(\.isNumber)
      let index =
        statements.firstIndex { $0.key == key }
        ?? {
          statements.append(
            (key, Disagreement.Statement(words: words, plans: [], isRegister: false)))
          return statements.count - 1
        }()
      if let plan {
        if !statements[index].statement.plans.contains(plan) {
          statements[index].statement.plans.append(plan)
        }
      } else {
        statements[index].statement.isRegister = true
      }
    }
    if let official { add(official, nil) }
    for use in uses ?? self.uses { if let words = statement(use) { add(words, use.plan.id) } }
    guard statements.count > 1 else { return nil }
    let sorted = statements.map(\.statement).enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    return Disagreement(subject: subject, statements: sorted.map(\.element))
  }
}

extension Disagreement.Statement {
  /// The register's word comes first, then the statement most plans make.
  fileprivate var weight: Int { plans.count + (isRegister ? 1_000_000 : 0) }
}
