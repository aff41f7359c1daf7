package import Diagnostics
package import PlanModel

/// Makes the first draft of a plan from the text of a decree.
///
/// The text is cut into lines, the lines into the parts of a decree, the annex into tables, the tables'
/// rows put under their labels and their areas; then the whole is written as the Markdown of a plan. No
/// gap is filled: what the text does not say is a comment in the front matter, and what the import was
/// unsure of is a finding with the line of the source.
package struct DecreeImporter: Sendable {
  private let taxonomy: AreaTaxonomy

  /// - Parameter taxonomy: the official areas, by whose names the rows are put into areas.
  package init(taxonomy: AreaTaxonomy) { self.taxonomy = taxonomy }

  /// - Returns: the Markdown of the draft, and what the editor must look at.
  package func draft(of source: SourceText) -> Diagnosed<String> {
    let lines = DecreeText(source).lines
    var doubts = Doubts(source: source)
    let parts = DecreeParts(lines)
    var draft = DraftPlan()
    draft.head = HeadReader(lines).read(parts)
    draft.considerations = ItemReader.read(parts[.considerations])
    draft.legalBasis = ItemReader.read(parts[.legalBasis])
    Self.moveConsiderations(in: &draft, doubts: &doubts)
    readAttention(parts[.attention], into: &draft)
    (draft.dictumOpening, draft.decisions) = DictumReader.read(parts[.dictum])
    draft.closing = Self.closing(parts[.closing])
    let isAlone = parts[.head].isEmpty && parts[.considerations].isEmpty
    AnnexReader.read(
      parts[.annex], closing: parts[.closing], names: AreaNames(taxonomy), into: &draft,
      doubts: &doubts)
    DraftReview(parts: parts, isAnnexAlone: isAlone).review(&draft, doubts: &doubts)
    let text = DraftWriter.markdown(of: draft, from: source.path)
    return Diagnosed(text, doubts.diagnostics)
  }

  /// Where the column of labels was read before that of the items, items of Menimbang stand behind
  /// Mengingat.
  private static func moveConsiderations(in draft: inout DraftPlan, doubts: inout Doubts) {
    let moved = draft.legalBasis.prefix { $0.isConsideration }
    guard let first = moved.first else { return }
    draft.considerations += moved
    draft.legalBasis.removeFirst(moved.count)
    doubts.add(
      "butir-dipindahkan",
      "butir “bahwa …” berdiri sesudah kata Mengingat dan dipindahkan ke Menimbang; periksa di mana dasar hukumnya mulai",
      line: first.line)
  }

  private func readAttention(_ lines: [DecreeLine], into draft: inout DraftPlan) {
    guard lines.contains(where: { !$0.isBlank }) else { return }
    let items = ItemReader.read(lines).map { item in
      ProseBlock.item(depth: 0, mark: item.number.map { $0 + "." } ?? "", text: item.text)
    }
    draft.furtherBasis = [DraftChapter(heading: "Memperhatikan", blocks: items)]
  }

  /// The lines of the closing, empty ones between its paragraphs.
  private static func closing(_ lines: [DecreeLine]) -> [String] {
    var result = [String]()
    for line in lines {
      if line.isBlank {
        if result.last?.isEmpty == false { result.append("") }
      } else {
        result += WideGaps.parts(of: line.text).map(\.text)
      }
    }
    while result.last?.isEmpty == true { result.removeLast() }
    return result
  }
}
