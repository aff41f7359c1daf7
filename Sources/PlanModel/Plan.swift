package import Content
package import Diagnostics
package import Markdown
package import TimeTargets

/// A published plan: the decree that enacts it, and its actions by area.
package struct Plan: Sendable {
  package var id: PlanID
  package var source: SourceText
  /// The front matter as it stands, for findings about its values.
  package var frontMatter: YAMLValue
  package var decree: Decree
  /// The months the plan runs over.
  package var period: Period
  package var completeness: Completeness
  /// What the source copy lacks, in the editor's words.
  package var gaps: [String]
  /// The name of the attachment that holds the signed copy.
  package var signedCopy: LocatedText?
  /// The plans that this one amends, as the front matter names them.
  package var amends: [LocatedText]
  /// The plans that this one revokes.
  package var revokes: [LocatedText]
  /// Whether the editor calls it a draft, which only the preview shows.
  package var isDraft: Bool
  /// The earlier versions that the front matter names.
  package var history: [EarlierVersion.Entry]
  /// Those of them that could be read, the oldest first.
  package var earlierVersions: [EarlierVersion] = []
  package var publicInformation: PublicInformation?
  package var corrections: [Correction]
  /// The findings that the editor accepts.
  package var acceptances: [Acceptance]
  /// What the office reports as done, by the action's id; nothing is inferred for the others.
  package var reports: [String: Report]
  /// The parts of the decree, in its order.
  package var sections: [Section]
  package var footnotes: [Footnote]
  /// The links to files of the content.
  package var links: [DocumentLink]
}

/// Where a plan stands in the content and on the site: `soppeng/2025/zona-integritas`.
package struct PlanID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let office: String
  package let year: Int
  package let slug: String
  /// Put together once, since every link to a page of the plan begins with it.
  package let description: String

  package init(office: String, year: Int, slug: String) {
    self.office = office
    self.year = year
    self.slug = slug
    description = "\(office)/\(year)/\(slug)"
  }

  package static func == (left: PlanID, right: PlanID) -> Bool {
    left.description == right.description
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(description) }

  package static func < (left: PlanID, right: PlanID) -> Bool {
    (left.office, left.year, left.slug) < (right.office, right.year, right.slug)
  }
}

/// What the source copy of a decree holds.
package enum Completeness: String, CaseIterable, Sendable {
  case complete = "lengkap"
  case partial = "sebagian"
}

extension Plan {
  /// Where the value of a key of the front matter stands: `plan.range(of: "ditetapkan", "tanggal")`;
  /// its head if there is no such key.
  package func range(of keys: String...) -> SourceRange {
    var value = frontMatter
    for key in keys {
      guard case .mapping(let entries) = value.content,
        let entry = entries.first(where: { $0.key == key })
      else { break }
      value = entry.value
    }
    return value.range
  }

  package var considerations: [Clause] {
    sections.flatMap { (section) -> [Clause] in
      if case .considerations(let clauses) = section.kind { clauses } else { [] }
    }
  }

  package var legalBasis: [LegalBasisItem] {
    sections.flatMap { (section) -> [LegalBasisItem] in
      if case .legalBasis(let items) = section.kind { items } else { [] }
    }
  }

  package var areas: [Area] {
    // Nearly every plan has them in one section, which is then handed on without a copy.
    var areas = [Area]()
    for index in sections.indices {
      guard case .actionPlan(let plan) = sections[index].kind else { continue }
      areas = areas.isEmpty ? plan.areas : areas + plan.areas
    }
    return areas
  }

  package var actions: [Action] { areas.flatMap(\.actions) }

  package var actionCount: Int { areas.reduce(0) { $0 + $1.actions.count } }
}
