package import Diagnostics
package import Markdown
package import TimeTargets

/// One line of the plan: what is done, its evidence, when.
package struct Action: Sendable {
  /// A column or line without a role, under the decree's own label.
  package struct Extra: Hashable, Sendable {
    package var label: String
    package var words: RichText
  }

  /// Unique in the plan and permanent, as an anchor of the area's page: `manajemen-perubahan-1`.
  package var id: String
  /// As the decree numbers it, without a dot.
  package var number: String?
  package var component: RichText?
  package var indicator: RichText?
  /// What is done.
  package var words: RichText
  package var evidence: RichText?
  package var time: TimeTarget
  /// The words of the target as they stand; nil where months are ticked or nothing is said.
  package var timeWords: RichText?
  package var outcome: RichText?
  package var target: RichText?
  package var responsible: RichText?
  package var extras: [Extra]
  /// The decree's own label of each part.
  package var labels: [ColumnRole: String]
  package var corrections: [Correction]
  package var range: SourceRange

  /// The numbers of the footnotes its words refer to.
  package var footnotes: [Int] {
    let texts = [component, indicator, words, evidence, timeWords, outcome, target, responsible]
    return (texts.compactMap { $0 } + extras.map(\.words)).flatMap(\.footnotes)
  }
}
