internal import Diagnostics
internal import Disk
internal import Import
internal import Markdown
internal import PlanModel
internal import TimeTargets

@testable internal import Content

/// The decrees whose plans were made by hand, and what the tests need to draft and to read plans.
enum DecreeFixtures {
  static let offices = ["soppeng", "luwu", "sarolangun", "banjar", "batang-hari"]

  private static let root: String = {
    var path = #filePath
    for _ in 0..<3 { path = Disk.parent(of: path) }
    return path
  }()

  static func text(_ path: String) throws -> String {
    String(decoding: try Disk.read(root + "/" + path), as: UTF8.self)
  }

  static func decree(_ office: String) throws -> String {
    try text("Tests/TerbitTests/Fixtures/decrees/\(office).txt")
  }

  static func example(_ name: String) throws -> String {
    try text("Tests/ImportTests/Fixtures/\(name).txt")
  }

  static func readme() throws -> String { try text("Sources/Import/README.md") }

  static func taxonomy() throws -> AreaTaxonomy {
    let source = SourceText(path: "area.yml", text: try text("Content/area.yml"))
    return AreaTaxonomyReader.read(source).value
  }

  /// The plan made by hand; each is read once for all tests.
  static func plan(_ office: String) throws -> Plan? { try plans.get()[office] }

  private static let plans = Result { try readPlans() }

  private static func readPlans() throws -> [String: Plan] {
    var plans = [String: Plan]()
    for office in offices {
      plans[office] = try read(try text("Content/satker/\(office)/2025/zona-integritas.md")).value
    }
    return plans
  }

  static func draft(_ decree: String) throws -> Diagnosed<String> {
    let decoded = TextDecoder.decode(
      Array(decree.utf8), path: "naskah.txt", hasPages: true)
    let source = decoded.value ?? SourceText(path: "naskah.txt", text: "")
    return DecreeImporter(taxonomy: try taxonomy()).draft(of: source)
  }

  /// What the draft has under a heading, without empty lines.
  static func lines(under heading: String, of markdown: String) -> [String] {
    let lines = markdown.split(separator: "\n").map(String.init)
    let start = lines.firstIndex { $0 == "## " + heading } ?? lines.endIndex
    return Array(lines[start...].dropFirst().prefix { !$0.hasPrefix("## ") })
  }

  /// A draft read as `terbit check` reads it.
  static func read(_ markdown: String) throws -> Diagnosed<Plan?> {
    let source = SourceText(path: "rencana.md", text: markdown)
    let plan = SourceTree.PlanSource(year: 2025, slug: "rencana", source: source)
    return PlanReader(taxonomy: try taxonomy()).read(plan, office: "contoh")
  }
}

/// An action by what the figure counts: its area, its words, its months.
struct ComparedAction: Hashable {
  let area: String
  let words: String
  let months: [String]

  init(_ action: Action, in area: Area) {
    // A name in brackets is the editor's: both plans only say that the decree's is not known.
    self.area = area.name.hasPrefix("[") ? "" : area.slug
    let parts = [
      action.words, action.component, action.indicator, action.evidence, action.outcome,
      action.target, action.responsible,
    ]
    words = parts.map { Self.normalised($0?.text ?? "") }.joined(separator: " | ")
    months =
      action.time.months.map(\.description)
      + action.time.weeks.map { "\($0.month) M\($0.number)" }
  }

  /// One space between two words, hyphens without spaces, nothing of the editor's.
  private static func normalised(_ text: String) -> String {
    text.replacing("[tak terbaca]", with: "").replacing("- ", with: "-")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func all(of plan: Plan) -> [ComparedAction] {
    plan.areas.flatMap { area in area.actions.map { ComparedAction($0, in: area) } }
  }
}

/// How many of a plan's actions a draft has right in area, words and months.
struct ImportFigure {
  let right: Int
  let all: Int
  let drafted: Int
  let missing: [ComparedAction]

  init(_ plan: Plan, drafted draft: Plan) {
    var counts: [ComparedAction: Int] = [:]
    let found = ComparedAction.all(of: draft)
    for action in found { counts[action, default: 0] += 1 }
    var missing = [ComparedAction]()
    let wanted = ComparedAction.all(of: plan)
    for action in wanted {
      if let count = counts[action], count > 0 {
        counts[action] = count - 1
      } else {
        missing.append(action)
      }
    }
    (right, all, drafted, self.missing) = (
      wanted.count - missing.count, wanted.count, found.count, missing
    )
  }

  var isGoodEnough: Bool { right * 100 >= all * 95 && drafted <= all + all / 20 }
}

extension Plan {
  /// Each action on a line: what its area is called, its words, the numbers of its months.
  func actionLines(under area: KeyPath<Area, String>) -> [String] {
    areas.flatMap { place in
      place.actions.map { action in
        let parts = [action.component, action.indicator, action.words, action.evidence]
        let words = parts.compactMap { $0?.text }.joined(separator: " / ")
        let months = action.time.months.map { String($0.number) }.joined(separator: ",")
        return "\(place[keyPath: area]): \(words) @ \(months)"
      }
    }
  }
}
