import Diagnostics
import Foundation
import Testing

@testable import TimeTargets

/// Targets and texts that no table holds. `TERBIT_RANDOM_CASES=1000000` reads a million texts.
@Suite struct GeneratedTargetTests {
  private static let count =
    ProcessInfo.processInfo.environment["TERBIT_RANDOM_CASES"].flatMap { Int($0) } ?? 20_000

  @Test func everyTargetReadsBackFromItsCanonicalWords() throws {
    var generator = SeededGenerator(seed: 1)
    let first = Month(year: 2024, number: 1)
    let wide = try #require(Period(from: first, to: Month(year: 2027, number: 12)))
    let narrow = try #require(
      Period(from: Month(year: 2025, number: 11), to: Month(year: 2026, number: 1)))
    for _ in 0..<Self.count / 10 {
      let target = Self.target(in: wide, using: &generator)
      for period in [wide, narrow, Period(year: 2026)] {
        let again = TimeTargetReader(period: period).read(target.canonicalText).target
        #expect(again.kind == target.kind, "\(target.canonicalText)")
        #expect(again.months == target.months, "\(target.canonicalText)")
        #expect(again.weeks == target.weeks, "\(target.canonicalText)")
      }
    }
  }

  @Test func noTextCrashesTheReaderOrBreaksItsPromises() throws {
    var generator = SeededGenerator(seed: 2)
    let texts = try Tables.all.map(\.text)
    let periods = try [
      Period(year: 2025),
      #require(Period(from: Month(year: 2024, number: 11), to: Month(year: 2026, number: 2))),
    ]
    for index in 0..<Self.count {
      let text =
        index % 2 == 0
        ? Self.mutated(texts, using: &generator) : Self.composed(using: &generator)
      check(TimeTargetReader(period: periods[index % 3 / 2]).read(text), of: text)
    }
  }

  @Test(arguments: [0, 1, 9998, 9999])
  func plansAtTheEndsOfTheCalendarAreRead(_ year: Int) throws {
    let reader = TimeTargetReader(period: Period(year: year))
    for text in try Tables.all.map(\.text) { check(reader.read(text), of: text) }
  }

  private func check(_ reading: TimeTargetReading, of text: String) {
    let target = reading.target
    #expect(target.text == text)
    #expect(zip(target.months, target.months.dropFirst()).allSatisfy(<), "\(text)")
    #expect(target.weeks.allSatisfy { target.months.contains($0.month) }, "\(text)")
    #expect(target.weeks.allSatisfy { (1...5).contains($0.number) }, "\(text)")
    let namesMonths = target.kind != .unscheduled && target.kind != .unreadable
    #expect(target.months.isEmpty != namesMonths, "\(text)")
    #expect(target.kind != .unreadable || !reading.remarks.isEmpty, "\(text)")
    checkCanonicalText(of: target)
    let bytes = 0...text.utf8.count
    #expect(reading.remarks.allSatisfy { bytes.contains($0.range.upperBound) }, "\(text)")
  }

  /// Only the years 1900 to 2199 are read as years.
  private func checkCanonicalText(of target: TimeTarget) {
    guard target.months.allSatisfy({ (1900...2199).contains($0.year) }) else { return }
    let again = TimeTargetReader(period: Period(year: 2025)).read(target.canonicalText).target
    #expect(again.kind == target.kind, "\(target.text)")
    #expect(again.months == target.months, "\(target.text)")
    #expect(again.weeks == target.weeks, "\(target.text)")
  }

  @Test(.timeLimit(.minutes(1)), arguments: hostileSeeds)
  func longHostileTextsAreReadInStep(_ seed: String) {
    let text = String(repeating: seed, count: 20_000 / seed.utf8.count)
    check(TimeTargetReader(period: Period(year: 2025)).read(text), of: text)
  }

  private static let hostileSeeds = [
    "(", ")", "(((Maret", "dan dan ", "- ", "s.d. ", "Mei ", "Mei-", "1,", "1 (satu) ", "2025 ",
    "1/1/2025 ", "minggu ke-1 ", "M1,", "TW I (", "setiap ", "kecuali Mei ", "setelah ",
    "Januari 1900 - Desember 2199, ", "desembr ", "Okt ober ", "2O25 ", "\n- ", "..", "ke-",
    "akhir s.d. ", "bulan ke-1 ", "\u{AD}", "Ⅲ", "🙂", "99999999999999999999 ", "<br",
    "31 Februari ",
  ]

  // MARK: - Generating

  private static func target(
    in period: Period, using generator: inout SeededGenerator
  ) -> TimeTarget {
    let kinds: [TimeTarget.Kind] = [.during, .deadline, .recurring]
    let kind = kinds[Int.random(in: 0..<3, using: &generator)]
    let step = [1, 1, 1, 2, 3, 6][Int.random(in: 0..<6, using: &generator)]
    let from = Int.random(in: 0..<40, using: &generator)
    let count = Int.random(in: 1...9, using: &generator)
    let density = Int.random(in: 1...3, using: &generator)
    var months = [Month]()
    for index in stride(from: from, to: min(48, from + count * step), by: step)
    where months.isEmpty || Int.random(in: 0..<3, using: &generator) < density {
      months.append(period.months[index])
    }
    let weekly = Int.random(in: 0..<4, using: &generator)
    let shared = someWeeks(using: &generator)
    let weeks = months.flatMap { month -> [TimeTarget.Week] in
      guard weekly > 1, weekly == 3 || Bool.random(using: &generator) else { return [] }
      let numbers = Bool.random(using: &generator) ? shared : someWeeks(using: &generator)
      return numbers.map { TimeTarget.Week(month: month, number: $0) }
    }
    return TimeTarget(text: "", kind: kind, months: months, weeks: weeks)
  }

  private static func someWeeks(using generator: inout SeededGenerator) -> [Int] {
    let weeks = (1...5).filter { _ in Int.random(in: 0..<5, using: &generator) < 2 }
    return weeks.isEmpty ? [Int.random(in: 1...5, using: &generator)] : weeks
  }

  /// A row's text with some bytes changed, added, dropped, or taken from another row.
  private static func mutated(_ texts: [String], using generator: inout SeededGenerator) -> String {
    var bytes = Array(texts[Int.random(in: 0..<texts.count, using: &generator)].utf8)
    for _ in 0...Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2 where place < bytes.count:
        bytes[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
      default:
        let other = texts[Int.random(in: 0..<texts.count, using: &generator)].utf8
        bytes.insert(contentsOf: other.prefix(Int.random(in: 0...12, using: &generator)), at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Words of the grammar in any order.
  private static func composed(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      text += [" ", " ", "", "-", ", ", "\n"][Int.random(in: 0..<6, using: &generator)]
    }
    return text
  }

  private static let pieces = [
    "Januari", "Feb", "Desember", "Okt ober", "Septembr", "2025", "2026", "1900", "2199", "'25",
    "25",
    "31", "3", "(tiga)", "99999999999999999999", "minggu", "ke-2", "II", "M2", "bulan", "tahun",
    "triwulan", "TW", "semester", "Q3", "B06", "setiap", "per", "kali", "sekali", "sebulan",
    "harian",
    "tanggal", "31/12/2025", "2025-03", "s.d.", "sampai dengan", "-", "–", "/", ",", ";", ":",
    "dan",
    "atau", "(", ")", "[", "kecuali", "antara", "mulai", "selesai", "dst", "awal", "akhir",
    "paling lambat",
    "sebelum", "setelah", "sepanjang", "selama", "berkala", "sesuai", "berikutnya", "berjalan",
    "rapat",
    "bukan", "…", "20__", "\n", "<br>", "•", "1.", "a)", "Tahap", "H+7", "terakhir",
    "minggu terakhir",
    "dan seterusnya", "pada", "100%", "✓", "\u{A0}", "Ⅳ", "é", "🙂",
  ]
}
