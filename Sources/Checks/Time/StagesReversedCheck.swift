internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds policies that are applied or evaluated before they are set, and evaluated before they are
/// applied, where the plan names the policy with the same words.
struct StagesReversedCheck: PlanCheck {
  static let description = CheckDescription(
    id: "waktu.tahap-terbalik", group: .time, severity: .warning,
    summary: "Hal yang sama diterapkan atau dievaluasi sebelum ditetapkan atau diterapkan.",
    reason:
      "Kebijakan ditetapkan, lalu diterapkan, lalu dievaluasi; urutan waktu yang terbalik berarti salah satu waktunya keliru.",
    passing: [
      CheckExample(
        actions: table(
          "Menetapkan kebijakan rotasi internal | Januari 2025",
          "Menerapkan kebijakan rotasi internal | Maret-Desember 2025",
          "Monitoring dan evaluasi terhadap kebijakan rotasi internal | Juni dan Desember 2025")),
      CheckExample(
        actions: table(
          "Menetapkan kebijakan rotasi internal | Maret 2025",
          "Menerapkan kebijakan pengaduan masyarakat | Januari 2025")),
    ],
    failing: [
      CheckExample(
        actions: table(
          "Menetapkan kebijakan rotasi internal | April-Mei 2025",
          "Menerapkan kebijakan rotasi internal | ⟦Januari 2025⟧",
          "Monitoring dan evaluasi terhadap kebijakan rotasi internal | ⟦Februari 2025⟧")),
      CheckExample(
        actions: table(
          "Penanganan benturan kepentingan telah diimplementasikan | Juli 2025",
          "Telah dilakukan evaluasi atas penanganan benturan kepentingan | ⟦Maret, Juni 2025⟧")),
    ])

  private static func table(_ rows: String...) -> String {
    "### I. Lain\n\n| No | Komponen | Indikator | Rencana Aksi | Waktu |\n|---|---|---|---|---|\n"
      + rows.enumerated().map { index, row in
        let parts = row.split(separator: "|")
        return "| \(index == 0 ? "1. | Mutasi" : " | ") | \(parts[0]) | Rapat | \(parts[1]) |"
      }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap { area in
      area.componentGroups.flatMap { findings(among: $0, of: area, in: entry.plan) }
    }
  }

  private func findings(among actions: [Action], of area: Area, in plan: Plan) -> [Diagnostic] {
    var staged = [(stage: PolicyStage, action: Action)]()
    var earliest = [PolicyStage: Action]()
    for action in actions where !action.time.months.isEmpty {
      let texts = [action.indicator, action.words].compactMap { $0?.text }
      guard let stage = texts.lazy.compactMap(PolicyStage.init).first else { continue }
      staged.append((stage, action))
      if let known = earliest[stage], known.time.months[0] <= action.time.months[0] { continue }
      earliest[stage] = action
    }
    return staged.compactMap { stage, action in
      guard let due = action.time.months.last, plan.period.contains(due) else { return nil }
      for before in stage.earlierStages {
        guard let other = earliest[before], due < other.time.months[0] else { continue }
        return finding(
          "\(stage.step.rawValue) pada \(due.longName) mendahului \(before.step.rawValue) pada \(other.time.months.phrase); periksa kedua waktunya",
          at: area.timeRange(of: action), in: plan.source,
          notes: [
            Diagnostic.Note(
              before.step.rawValue, at: plan.source.location(of: area.timeRange(of: other)))
          ])
      }
      return nil
    }
  }
}

/// A step in the life of a policy: `Menerapkan kebijakan pola rotasi` applies `kebijakan pola
/// rotasi`.
struct PolicyStage: Hashable {
  /// The steps, in order.
  enum Step: String, CaseIterable {
    case setting = "penetapannya"
    case applying = "penerapannya"
    case evaluating = "evaluasinya"
  }

  var step: Step
  /// What it is about, word for word.
  private var object: [String]

  private init(step: Step, object: [String]) {
    self.step = step
    self.object = object
  }

  private static let openings: [(word: String, step: Step)] = [
    ("menetapkan", .setting), ("penetapan", .setting),
    ("menerapkan", .applying), ("penerapan", .applying), ("mengimplementasikan", .applying),
    ("implementasi", .applying),
    ("evaluasi", .evaluating), ("mengevaluasi", .evaluating), ("monitoring", .evaluating),
    ("monev", .evaluating), ("pemantauan", .evaluating),
  ]

  private static let closings: [(word: String, step: Step)] = [
    ("ditetapkan", .setting), ("diterapkan", .applying), ("diimplementasikan", .applying),
    ("dievaluasi", .evaluating),
  ]

  private static func mayNameStep(_ text: String) -> Bool {
    let first = text.utf8.drop { !$0.isLetter }.prefix(while: \.isLetter)
    let last = text.utf8.reversed().drop { !$0.isLetter }.prefix(while: \.isLetter).reversed()
    return beginnings.contains(SourceWords.key(first)) || endings.contains(SourceWords.key(last))
  }

  private static let beginnings = Set(
    (openings.map(\.word) + leading).map { SourceWords.key($0) })
  private static let endings = Set(closings.map { SourceWords.key($0.word) })

  private static let leading: Set<String> = ["telah", "sudah", "dilakukan", "melakukan"]
  private static let joining: Set<String> = ["dan", "evaluasi", "terhadap", "atas"]

  /// Nil if the words name no step, or nothing of at least two words that it is about.
  init?(_ text: String) {
    // Few texts begin or end with such a word, and the others need not be taken apart.
    guard Self.mayNameStep(text) else { return nil }
    let words = text.lowercaseWords
    let rest = words.drop { Self.leading.contains($0) }
    guard let first = rest.first else { return nil }
    if let opening = Self.openings.first(where: { $0.word == first }) {
      step = opening.step
      object = Array(rest.dropFirst().drop { Self.joining.contains($0) })
    } else if let closing = Self.closings.first(where: { $0.word == words.last }) {
      step = closing.step
      let body = words.dropLast()
      object = Array(body.last.map { Self.leading.contains($0) } == true ? body.dropLast() : body)
    } else {
      return nil
    }
    guard object.count >= 2 else { return nil }
  }

  /// The same policy at the steps before this one, the nearest first.
  var earlierStages: [PolicyStage] {
    Step.allCases.prefix { $0 != step }.reversed().map { PolicyStage(step: $0, object: object) }
  }
}
