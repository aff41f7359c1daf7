import Foundation
import Testing

/// One mistake at one place of one plan.
struct PlantedMistake: Sendable, CustomStringConvertible {
  /// A way to go wrong: where it can happen, what is written there, and how it is reported.
  struct Kind: Sendable {
    enum Part: Sendable {
      case frontMatter
      case section(String)
      /// The lines of tables that are no heads.
      case rows
      /// The lines above `|---|`.
      case heads
      case body
    }

    var name: String
    var part: Part
    /// Finds the places; its first group is what is replaced.
    var pattern: String
    var write: @Sendable (String) -> String
    /// The ids of which one must be reported.
    var ids: Set<String>
    /// How far behind the replaced words' start it is to be reported, in characters.
    var shift = 0
    /// Whether it changes how the rest of the plan is read, so that nothing else is planted with it.
    var isAlone = false
  }

  let kind: Kind
  /// What is replaced, in UTF-16 units of the plan.
  let range: Range<Int>
  let written: String

  var description: String { "\(kind.name): “\(written)”" }

  /// Mistakes that are planted together, by office.
  struct Round: Sendable, CustomTestStringConvertible {
    var mistakes: [String: [PlantedMistake]] = [:]

    var testDescription: String {
      mistakes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.map(\.kind.name))" }
        .joined(separator: " ")
    }
  }

  static let content = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content")

  static let offices = ["banjar", "batang-hari", "luwu", "sarolangun", "soppeng"]

  static let plans: [String: String] = offices.reduce(into: [:]) { plans, office in
    let file = content.appending(path: "satker/\(office)/2025/zona-integritas.md")
    do {
      plans[office] = try String(contentsOf: file, encoding: .utf8)
    } catch {
      print("no plan of \(office): \(error)")
    }
  }

  /// Every kind at up to three places of every plan, spread over the plan.
  static let rounds: [Round] = {
    var rounds = [Round]()
    for office in offices {
      let plan = PlanText(plans[office] ?? "")
      for mistake in kinds.flatMap({ plan.mistakes(of: $0, atMost: 3) }) {
        let fitting = rounds.firstIndex { $0.takes(mistake, of: office, in: plan) }
        let index = fitting ?? rounds.endIndex
        if fitting == nil { rounds.append(Round()) }
        rounds[index].mistakes[office, default: []].append(mistake)
      }
    }
    return rounds
  }()
}

extension PlantedMistake.Round {
  /// Whether a mistake stands apart from those already here.
  func takes(_ mistake: PlantedMistake, of office: String, in plan: PlanText) -> Bool {
    let others = mistakes[office] ?? []
    if others.isEmpty { return true }
    guard others.count < 8, !mistake.kind.isAlone else { return false }
    return others.allSatisfy { other in
      !other.kind.isAlone && other.kind.name != mistake.kind.name
        && abs(plan.line(at: other.range.lowerBound) - plan.line(at: mistake.range.lowerBound)) > 1
    }
  }
}

extension [PlantedMistake] {
  /// A plan with all of them in it.
  func planted(in plan: String) -> String {
    let text = NSMutableString(string: plan)
    for mistake in sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      text.replaceCharacters(in: NSRange(mistake.range), with: mistake.written)
    }
    return text as String
  }

  /// Where each is to be reported once all are planted.
  func places(in plan: String) -> [(line: Int, column: Int)] {
    let text = planted(in: plan) as NSString
    return map { mistake in
      let moved = filter { $0.range.lowerBound < mistake.range.lowerBound }
        .reduce(0) { $0 + $1.written.utf16.count - $1.range.count }
      let before = text.substring(to: mistake.range.lowerBound + moved)
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      return (lines.count, (lines.last?.count ?? 0) + 1 + mistake.kind.shift)
    }
  }
}

/// A plan's text and its parts.
struct PlanText {
  private let text: NSString
  private let lines: [Range<Int>]

  init(_ plan: String) {
    text = plan as NSString
    var start = 0
    lines = plan.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      defer { start += line.utf16.count + 1 }
      return start..<start + line.utf16.count
    }
  }

  func line(at offset: Int) -> Int { lines.lastIndex { $0.lowerBound <= offset } ?? 0 }

  func mistakes(of kind: PlantedMistake.Kind, atMost most: Int) -> [PlantedMistake] {
    do {
      let pattern = try NSRegularExpression(pattern: kind.pattern, options: .anchorsMatchLines)
      let places = ranges(of: kind.part).flatMap { part in
        pattern.matches(in: text as String, range: NSRange(part)).map { match in
          match.numberOfRanges > 1 ? match.range(at: 1) : match.range
        }
      }
      let step = max(1, places.count / most)
      let chosen = places.enumerated().filter { $0.offset % step == step / 2 }.prefix(most)
      return chosen.map { _, place in
        PlantedMistake(
          kind: kind, range: place.lowerBound..<place.upperBound,
          written: kind.write(text.substring(with: place)))
      }
    } catch {
      print("\(kind.name): \(error)")
      return []
    }
  }

  private func ranges(of part: PlantedMistake.Kind.Part) -> [Range<Int>] {
    let words = lines.map { text.substring(with: NSRange($0)) }
    let fence = words.dropFirst().firstIndex(of: "---") ?? 0
    switch part {
    case .frontMatter: return [0..<lines[fence].lowerBound]
    case .body: return [lines[fence].upperBound..<text.length]
    case .section(let name):
      guard let head = words.firstIndex(of: "## " + name) else { return [] }
      let end = words[(head + 1)...].firstIndex { $0.hasPrefix("## ") }
      return [lines[head].upperBound..<(end.map { lines[$0].lowerBound } ?? text.length)]
    case .heads:
      return words.indices.dropFirst(fence).filter { $0 + 1 < words.count && isRule(words[$0 + 1]) }
        .map { lines[$0] }
    case .rows:
      return words.indices.dropFirst(fence).filter { index in
        words[index].hasPrefix("|") && !isRule(words[index])
          && !(index + 1 < words.count && isRule(words[index + 1]))
      }
      .map { lines[$0] }
    }
  }

  private func isRule(_ line: String) -> Bool {
    line.hasPrefix("|") && line.allSatisfy { "|-: ".contains($0) }
  }
}

extension NSRange {
  fileprivate init(_ range: Range<Int>) {
    self.init(location: range.lowerBound, length: range.count)
  }
}
