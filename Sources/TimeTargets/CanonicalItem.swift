/// A piece of a canonical list, which leaves out its year where the next piece says the same one:
/// the `Maret` of `Maret, Juni 2025`.
struct CanonicalItem {
  let words: String
  /// What stands between the words and the year.
  var yearPrefix = ""
  let firstYear: Int
  let lastYear: Int

  static func joined(_ items: [CanonicalItem]) -> String {
    var text = ""
    for (index, item) in items.enumerated() {
      let next = index + 1 < items.count ? items[index + 1] : nil
      let nextSaysIt =
        next.map { item.lastYear == $0.firstYear && item.isOfOneYear && $0.isOfOneYear } ?? false
      text += index == 0 ? "" : ", "
      text += nextSaysIt ? item.words : "\(item.words)\(item.yearPrefix) \(item.lastYear)"
    }
    return text
  }

  private var isOfOneYear: Bool { firstYear == lastYear }

  /// Neighbouring months as ranges: `Januari–Maret`, `November 2025–Januari`.
  static func runs(of months: [Month]) -> [CanonicalItem] {
    var items = [CanonicalItem]()
    var index = 0
    while index < months.count {
      let first = months[index]
      while index + 1 < months.count, months[index + 1] == months[index].next { index += 1 }
      items.append(run(from: first, to: months[index]))
      index += 1
    }
    return items
  }

  private static func run(from first: Month, to last: Month) -> CanonicalItem {
    let start = first.year == last.year ? first.indonesianName : first.longName
    let words = first == last ? start : "\(start)–\(last.indonesianName)"
    return CanonicalItem(words: words, firstYear: first.year, lastYear: last.year)
  }

  /// `minggu ke-1 Maret, Juni`: the weeks hold for all months up to the next year or weeks.
  static func weeksBeforeMonths(_ weeks: [TimeTarget.Week]) -> [CanonicalItem] {
    var items = [CanonicalItem]()
    var before: (year: Int, weeks: [Int])?
    for (month, numbers) in byMonth(weeks) {
      let isSame = before.map { $0.year == month.year && $0.weeks == numbers } ?? false
      let words = isSame ? "" : "minggu \(ordinals(numbers)) "
      items.append(
        CanonicalItem(
          words: words + month.indonesianName, firstYear: month.year, lastYear: month.year))
      before = (month.year, numbers)
    }
    return items
  }

  /// `Februari, Maret minggu ke-2`: where only some months have weeks.
  static func weeksBehindMonths(_ weeks: [TimeTarget.Week], _ months: [Month]) -> [CanonicalItem] {
    let numbers = Dictionary(uniqueKeysWithValues: byMonth(weeks).map { ($0.month, $0.numbers) })
    return months.map { month in
      let phrase = numbers[month].map { " minggu \(ordinals($0))" } ?? ""
      return CanonicalItem(
        words: month.indonesianName + phrase, yearPrefix: phrase.isEmpty ? "" : " tahun",
        firstYear: month.year, lastYear: month.year)
    }
  }

  private static func byMonth(_ weeks: [TimeTarget.Week]) -> [(month: Month, numbers: [Int])] {
    var months = [(month: Month, numbers: [Int])]()
    for week in weeks {
      if months.last?.month == week.month {
        months[months.count - 1].numbers.append(week.number)
      } else {
        months.append((week.month, [week.number]))
      }
    }
    return months
  }

  /// `ke-2`, `ke-1 dan ke-3`, `ke-1 s.d. ke-4`.
  static func ordinals(_ numbers: [Int]) -> String {
    if let first = numbers.first, let last = numbers.last, numbers.count > 2,
      numbers == Array(first...last)
    {
      return "ke-\(first) s.d. ke-\(last)"
    }
    let words = numbers.map { "ke-\($0)" }
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " dan " + last
  }
}
