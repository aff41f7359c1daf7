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
      !$0.isAmendment && $0.plan.plan.decree.year >= RegulationAddress(successor.slug).year
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
    successors.first { $0.slug == slug }?.name ?? RegulationAddress(slug).name
  }

  // MARK: - Statements

  /// The differing statements on a subject; nil if all who speak of it agree.
  private func compare(
    _ subject: Disagreement.Subject,
    official: String?,
    uses: [RegulationEntry.Use]? = nil,
    _ statement: (RegulationEntry.Use) -> String?
  ) -> Disagreement? {
    var statements = StatementList()
    if let official { statements.addRegister(official) }
    for use in uses ?? self.uses {
      if let words = statement(use) { statements.add(words, of: use.plan.id) }
    }
    guard statements.statements.count > 1 else { return nil }
    let sorted = statements.statements.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    return Disagreement(subject: subject, statements: sorted.map(\.element))
  }
}

/// What is said of one subject; words that differ only in case, spacing and punctuation say the same.
private struct StatementList {
  private(set) var statements: [Disagreement.Statement] = []
  private var indexByKey: [String: Int] = [:]
  /// For the words that have been met, since most plans use the same.
  private var indexByWords: [String: Int] = [:]

  mutating func addRegister(_ words: String) { statements[index(of: words)].isRegister = true }

  /// The plans come one after the other.
  mutating func add(_ words: String, of plan: PlanID) {
    let index = index(of: words)
    if statements[index].plans.last != plan { statements[index].plans.append(plan) }
  }

  private mutating func index(of words: String) -> Int {
    if let index = indexByWords[words] { return index }
    let key = AreaTaxonomy.key(words) + words.filter(\.isNumber)
    let index = indexByKey[key] ?? statements.count
    if index == statements.count {
      statements.append(Disagreement.Statement(words: words, plans: [], isRegister: false))
    }
    indexByKey[key] = index
    indexByWords[words] = index
    return index
  }
}

extension Disagreement.Statement {
  /// The register's word comes first, then the statement most plans make.
  fileprivate var weight: Int { plans.count + (isRegister ? 1_000_000 : 0) }
}
