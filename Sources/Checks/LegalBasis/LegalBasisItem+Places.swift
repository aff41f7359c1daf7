internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

extension LegalBasisItem {
  /// A part of the item's words, as its own text; for titles, whose words a citation has tidied.
  func words(at range: Range<Int>) -> String {
    String(decoding: Array(text.text.utf8)[range], as: UTF8.self)
  }

  /// How messages name the item: `angka 10`.
  var name: String { "angka \(number ?? String(position))" }
}

extension Range<Int> {
  /// The range of a part that is counted from this one's start.
  func part(_ part: Range<Int>) -> Range<Int> {
    lowerBound + part.lowerBound..<lowerBound + part.upperBound
  }
}

extension SourceText {
  func location(of part: Range<Int>, in item: LegalBasisItem) -> SourceLocation {
    location(of: item.text.sourceRange(of: part))
  }
}

extension Check {
  /// A finding about a part of an item's words.
  func finding(
    _ message: String, at part: Range<Int>, of item: LegalBasisItem, in plan: Plan,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) -> Diagnostic {
    finding(
      message, at: item.text.sourceRange(of: part), in: plan.source, notes: notes,
      suggestion: suggestion)
  }
}
