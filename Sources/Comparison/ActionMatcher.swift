internal import Markdown
internal import PlanModel
internal import TimeTargets

/// Finds for each action of the old plan the one that it has become in the new plan.
///
/// Equal words in the same area belong together first, then equal words anywhere, then the most alike
/// within an area, and at last very much alike anywhere. What finds nothing is new or gone: a doubtful
/// pair would show a reader a change that nobody made.
struct ActionMatcher {
  /// From how much likeness on two actions of the same area are one.
  private static let likenessInArea = 0.5
  /// From how much likeness on two actions of different areas are one.
  private static let likenessAnywhere = 0.8

  private let old: [Candidate]
  private let new: [Candidate]
  /// By index of the old action the index of the new one.
  private(set) var partners: [Int: Int] = [:]
  private var taken: Set<Int> = []

  init(_ old: [PlacedAction], _ new: [PlacedAction]) {
    self.old = old.map(Candidate.init)
    self.new = new.map(Candidate.init)
    pairEqual { [$0.area, $0.words, $0.rest] }
    pairEqual { [$0.area, $0.words] }
    pairEqual { [$0.words, $0.rest] }
    pairEqual { [$0.words] }
    pairAlike(from: Self.likenessInArea) { $0.area == $1.area }
    pairAlike(from: Self.likenessAnywhere) { _, _ in true }
  }

  private var openOld: [Int] { old.indices.filter { partners[$0] == nil } }
  private var openNew: [Int] { new.indices.filter { !taken.contains($0) } }

  private mutating func pair(_ oldIndex: Int, _ newIndex: Int) {
    partners[oldIndex] = newIndex
    taken.insert(newIndex)
  }

  /// Pairs those with an equal key, the first with the first, the second with the second.
  private mutating func pairEqual(by key: (Candidate) -> [String]) {
    var waiting = [[String]: [Int]]()
    for index in openNew.reversed() { waiting[key(new[index]), default: []].append(index) }
    for index in openOld {
      if let partner = waiting[key(old[index])]?.popLast() { pair(index, partner) }
    }
  }

  private mutating func pairAlike(
    from threshold: Double, where mayBeOne: (Candidate, Candidate) -> Bool
  ) {
    var pairs: [(likeness: Double, old: Int, new: Int)] = []
    let openNew = openNew
    for oldIndex in openOld {
      for newIndex in openNew where mayBeOne(old[oldIndex], new[newIndex]) {
        let likeness = old[oldIndex].likeness(to: new[newIndex])
        if likeness >= threshold { pairs.append((likeness, oldIndex, newIndex)) }
      }
    }
    pairs.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    for (_, oldIndex, newIndex) in pairs
    where partners[oldIndex] == nil && !taken.contains(newIndex) {
      pair(oldIndex, newIndex)
    }
  }
}

/// An action as the matcher sees it.
private struct Candidate {
  let area: String
  let words: String
  /// Its evidence and time, by which actions with the same words are told apart.
  let rest: String
  /// The words of action and evidence, sorted, as often as they occur.
  private let bag: [String]

  init(_ placed: PlacedAction) {
    let action = placed.action
    area = placed.area.slug
    words = Self.normalized(action.words.text)
    let evidence = Self.normalized(action.evidence?.text ?? "")
    rest = evidence + "|" + action.time.months.map(\.description).joined(separator: ";")
    bag = (words + " " + evidence).split(separator: " ").map(String.init).sorted()
  }

  /// The share of words that two actions have in common (Dice's coefficient), 0 to 1.
  func likeness(to other: Candidate) -> Double {
    var common = 0
    var (left, right) = (bag[...], other.bag[...])
    while let first = left.first, let second = right.first {
      if first == second {
        common += 1
        left = left.dropFirst()
        right = right.dropFirst()
      } else if first < second {
        left = left.dropFirst()
      } else {
        right = right.dropFirst()
      }
    }
    let all = bag.count + other.bag.count
    return all == 0 ? 1 : 2 * Double(common) / Double(all)
  }

  /// Letters and digits in lower case, with one space between words.
  private static func normalized(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
