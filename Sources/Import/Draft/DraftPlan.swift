internal import PlanModel
internal import TimeTargets

/// The first draft of a plan: what the import found of a decree, in the order of a plan's file.
struct DraftPlan {
  var head = DraftHead()
  /// The considerations, without their letters.
  var considerations: [DraftItem] = []
  var legalBasis: [DraftItem] = []
  /// Parts between the legal basis and the decision, such as Memperhatikan.
  var furtherBasis: [DraftChapter] = []
  var dictumOpening: [ProseBlock] = []
  var decisions: [DraftChapter] = []
  /// The lines of the place, date and signature; an empty one parts two paragraphs.
  var closing: [String] = []
  var chapters: [DraftChapter] = []
  var annexOpening: [ProseBlock] = []
  var areas: [DraftArea] = []
  var chaptersBehind: [DraftChapter] = []
}

/// The particulars of the decree; nil where the copy does not say.
struct DraftHead: Equatable {
  var kind: String?
  var number: String?
  var year: Int?
  var title: String?
  var place: String?
  var date: CalendarDate?
  var position: String?
  var name: String?
  /// The year of the plan, where the title names another than the decree's own.
  var planYear: Int?
  /// What the copy lacks.
  var gaps: [String] = []

  var period: Period { Period(year: planYear ?? year ?? date?.year ?? 2025) }
}

/// An item of a list that the decree numbers; nil where it has no number.
struct DraftItem: Equatable {
  var number: String?
  var text: String
  var line: Int
  /// The line of words that were joined to the item although it had ended.
  var strayLine: Int?

  /// Whether it says why the decree is made.
  var isConsideration: Bool { text.lowercased().hasPrefix("bahwa ") }
}

/// A heading and what stands under it.
struct DraftChapter: Equatable {
  var heading: String
  var blocks: [ProseBlock]
}

/// An area of the draft.
struct DraftArea {
  enum Part {
    case table(DraftTable)
    case action(DraftAction)
    case text([ProseBlock])
  }

  static let unknown = "[Judul area tidak terbaca]"

  var heading: PlacedText
  var parts: [Part] = []

  init(heading: PlacedText) { self.heading = heading }
}

/// A table of actions.
struct DraftTable {
  var labels: [String]
  var rows: [CellRow]
}

/// An action that the decree writes as a paragraph with labelled lines below.
struct DraftAction {
  var text: String
  /// `Bukti: Surat keputusan`, each with the decree's own label.
  var fields: [(label: String, text: String)]
  var line: Int
}

/// A block of running text.
enum ProseBlock: Equatable {
  case paragraph(String)
  case bold(String)
  /// Lines that keep their ends.
  case lines([String])
  /// An item with the decree's own mark, at a depth from 0.
  case item(depth: Int, mark: String, text: String)
  /// A table that is none of actions.
  case table([[String]])
}
