package import Diagnostics
package import Markdown
package import TimeTargets

/// One line of the plan: what is done, its evidence, when.
///
/// Nothing in it changes. It is a class only because many pages show it: to share a reference is
/// cheap, to copy all its texts is not.
package final class Action: Sendable {
  /// A column or line without a role, under the decree's own label.
  package struct Extra: Hashable, Sendable {
    package var label: String
    package var words: RichText
  }

  /// Unique in the plan and permanent, as an anchor of the area's page: `manajemen-perubahan-1`.
  package let id: String
  /// As the decree numbers it, without a dot.
  package let number: String?
  package let component: RichText?
  package let indicator: RichText?
  /// What is done.
  package let words: RichText
  package let evidence: RichText?
  package let time: TimeTarget
  /// The words of the target as they stand; nil where months are ticked or nothing is said.
  package let timeWords: RichText?
  package let outcome: RichText?
  package let target: RichText?
  package let responsible: RichText?
  package let extras: [Extra]
  /// The decree's own label of each part.
  package let labels: [ColumnRole: String]
  package let corrections: [Correction]
  package let range: SourceRange
  /// About how many bytes its words take in a list of actions; known once, for it stands in many lists.
  package let listLength: Int

  init(
    id: String, number: String?, component: RichText?, indicator: RichText?, words: RichText,
    evidence: RichText?, time: TimeTarget, timeWords: RichText?, outcome: RichText?,
    target: RichText?, responsible: RichText?, extras: [Extra], labels: [ColumnRole: String],
    corrections: [Correction], range: SourceRange
  ) {
    self.id = id
    self.number = number
    self.component = component
    self.indicator = indicator
    self.words = words
    self.evidence = evidence
    self.time = time
    self.timeWords = timeWords
    self.outcome = outcome
    self.target = target
    self.responsible = responsible
    self.extras = extras
    self.labels = labels
    self.corrections = corrections
    self.range = range
    listLength =
      words.label.utf8.count + (evidence?.label.utf8.count ?? 0) + time.text.utf8.count
      + time.months.count * "2025-01 ".utf8.count
  }

  /// The numbers of the footnotes its words refer to.
  package var footnotes: [Int] {
    let texts = [component, indicator, words, evidence, timeWords, outcome, target, responsible]
    return (texts.compactMap { $0 } + extras.map(\.words)).flatMap(\.footnotes)
  }
}
