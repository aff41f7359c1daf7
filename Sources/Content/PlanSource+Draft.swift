package import Diagnostics

/// What is said of a draft; the errors of its file stop nobody.
package enum DraftFinding {
  package static let id = "rencana.draf"
}

extension SourceTree.PlanSource {
  /// The value that the key `terbit` has in a draft.
  package static let draftWord = "draf"

  /// Whether the front matter calls the plan a draft: `terbit: draf`.
  ///
  /// The words themselves say so, and not only the values that are read from them, for a draft is half
  /// written and its front matter may be broken.
  package var isDraft: Bool { draftMark != nil }

  /// Where it says so.
  private var draftMark: SourceRange? {
    for number in 2...max(2, source.lineCount) {
      let range = source.rangeOfLine(number)
      let line = source[range]
      if line.hasPrefix("---") { return nil }
      guard line.hasPrefix("terbit:") else { continue }
      let value = line.dropFirst("terbit:".count).prefix { $0 != "#" }
      return value.filter { !" \t\"'".contains($0) } == Self.draftWord ? range : nil
    }
    return nil
  }

  /// The finding that says what a draft is; nil for a plan that is none.
  package var draftNote: Diagnostic? {
    draftMark.map { range in
      Diagnostic(
        id: DraftFinding.id, severity: .note,
        message:
          "rencana ini masih draf: hanya serve yang menampilkannya, dan galatnya hanya peringatan",
        at: source.location(of: range))
    }
  }
}

extension SourceTree {
  /// The tree as it is published: without drafts, and without the files beside them that only drafts speak of.
  ///
  /// - Returns: the tree, and the paths of the drafts that are left out.
  package func withoutDrafts() -> (tree: SourceTree, drafts: [String]) {
    let drafts = offices.flatMap { $0.plans.filter(\.isDraft) }
    guard !drafts.isEmpty else { return (self, []) }
    var tree = self
    for index in offices.indices {
      let office = offices[index]
      tree.offices[index].plans.removeAll(where: \.isDraft)
      let drafts = office.plans.filter(\.isDraft).map(\.source)
      guard !drafts.isEmpty else { continue }
      let published = tree.offices[index].plans.map(\.source) + sharedSources
      let isOfDrafts = { (name: String) in
        Self.isMentioned(name, in: drafts) && !Self.isMentioned(name, in: published)
      }
      tree.offices[index].attachments.removeAll { isOfDrafts($0.name) }
      tree.offices[index].earlierVersions.removeAll { isOfDrafts($0.name) }
    }
    return (tree, drafts.map(\.source.path))
  }

  /// What may link to an attachment of any office.
  private var sharedSources: [SourceText] {
    pages.map(\.source) + offices.compactMap(\.office)
  }

  /// Whether a file's name stands in one of some texts, as it is or as a link has it.
  private static func isMentioned(_ name: String, in sources: [SourceText]) -> Bool {
    let searches = [WordSearch(name), WordSearch(name.replacing(" ", with: "%20"))]
    return sources.contains { source in searches.contains { $0.isFound(in: source.text) } }
  }
}
