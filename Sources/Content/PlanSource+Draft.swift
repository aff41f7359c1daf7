package import Diagnostics

/// What is said of a draft; the errors of its file stop nobody.
package enum DraftFinding {
  package static let id = "rencana.draf"
}

extension SourceText {
  /// The value that the key `terbit` has in a draft.
  package static let draftWord = "draf"

  /// Whether a line of the front matter calls the plan a draft: `terbit: draf`.
  ///
  /// The words themselves say so, and not only the values that are read from them, for a draft is half
  /// written and its front matter may be broken.
  package var isMarkedDraft: Bool { draftMark != nil }

  /// Where it says so.
  var draftMark: SourceRange? {
    for number in 2...max(2, lineCount) {
      let range = rangeOfLine(number)
      let line = self[range]
      if line.hasPrefix("---") { return nil }
      guard let first = line.utf8.first, "t\"'".utf8.contains(first) else { continue }
      let parts = line.prefix { $0 != "#" }.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, Self.word(parts[0]) == "terbit" else { continue }
      return Self.word(parts[1]) == Self.draftWord ? range : nil
    }
    return nil
  }

  /// A key or a value without its quotation marks and the white space around it.
  private static func word(_ text: Substring) -> String { text.filter { !" \t\"'".contains($0) } }
}

extension SourceTree.PlanSource {
  /// Whether the front matter calls the plan a draft.
  package var isDraft: Bool { draftMark != nil }

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
      let plans = office.plans.filter(\.isDraft)
      guard !plans.isEmpty else { continue }
      tree.draftsLeftOut.formUnion(plans.map(office.name))
      let drafts = plans.map(\.source)
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
