import Diagnostics
import Markdown
import PlanModel
import Testing
import TimeTargets

/// What stands in the cells of month columns.
struct TickTests {
  private static let march = Month(year: 2025, number: 3)

  static let signs = [
    "✓", "√", "v", "x", "V", "X", "✔", "✔️", "☑", "✅", "×", "●", "■", "**✓**", "ü", "Ya", "`v`",
  ]

  @Test(arguments: signs)
  func aTickCountsItsMonth(_ sign: String) throws {
    let reading = try PlanFile.table("Aksi | Feb | Mar | Apr", "Rapat | | \(sign) | ").read()
    let action = try reading.action()
    #expect(action.time.kind == .during)
    #expect(action.time.months == [Self.march])
    #expect(action.timeWords == nil)
    #expect(action.extras.isEmpty)
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: ["100%", "2x", "Rapat", "10", "1 kali", "P", "?"])
  func whatIsNoTickIsKeptReportedAndNotCounted(_ cell: String) throws {
    let reading = try PlanFile.area(
      """
      | Aksi | Mar | Des |
      |---|---|---|
      | Rapat | ✓ | ⟦\(cell)⟧ |
      """
    ).read()
    #expect(reading.findings == reading.expected(.warning, "tabel.bukan-tanda"))
    let action = try reading.action()
    #expect(action.time.months == [Self.march])
    #expect(action.extras.map(\.label) == ["Des"])
    #expect(action.extras.map(\.words.text) == [cell])
  }

  /// Many plans draw a dash through the months in which nothing is done.
  @Test(arguments: ["-", "–", "—"])
  func aDashIsAnEmptyMonth(_ dash: String) throws {
    let head = "Aksi | Feb | Mar | Apr"
    let reading = try PlanFile.table(head, "Rapat | \(dash) | ✓ | \(dash)").read()
    #expect(try reading.action().time.months == [Self.march])
    #expect(try reading.action().extras.isEmpty)
    #expect(reading.findings.isEmpty)
  }

  static let weeks = [
    ("M2", [2]), ("minggu ke-2", [2]), ("Minggu IV", [4]), ("Minggu I-II", [1, 2]),
    ("M1, M3", [1, 3]),
  ]

  @Test(arguments: weeks)
  func aWeekInAMonthsCellIsAWeekOfThatMonth(_ cell: String, numbers: [Int]) throws {
    let reading = try PlanFile.table("Aksi | Feb | Mar", "Rapat | | \(cell)").read()
    let time = try reading.action().time
    #expect(time.months == [Self.march])
    #expect(time.weeks == numbers.map { TimeTarget.Week(month: Self.march, number: $0) })
    #expect(reading.findings.isEmpty)
  }

  @Test func aMonthTickedInColumnsThatOverlapIsOneMonth() throws {
    let action = try PlanFile.table("Aksi | Jan | TW I", "Rapat | ✓ | ✓").read().action()
    #expect(action.time.months.map(\.number) == [1, 2, 3])
    #expect(action.time.text == "Januari–Maret 2025")
  }

  @Test func aWeekTickedTwiceIsOneWeek() {
    let weeks = [2, 1, 2].map { TimeTarget.Week(month: Self.march, number: $0) }
    let target = TimeTarget(
      text: "", kind: .during, months: [Self.march, Self.march], weeks: weeks)
    #expect(target.months == [Self.march])
    #expect(target.weeks.map(\.number) == [1, 2])
  }

  @Test func aTickUnderAQuarterCountsItsThreeMonths() throws {
    let action = try PlanFile.table("Aksi | TW I | TW II", "Rapat | | ✓").read().action()
    #expect(action.time.months.map(\.number) == [4, 5, 6])
  }

  @Test func monthsAreInTheirOrderWhateverThatOfTheColumns() throws {
    let file = PlanFile.table(
      "Aksi | Jan | Des | Nov", "Rapat | x | x | x", keys: PlanFile.overYearsEnd)
    let months = try file.read().action().time.months
    #expect(months.map(\.description) == ["2025-11", "2025-12", "2026-01"])
  }

  /// SPEC 2: a month outside the plan's period is kept and is a warning.
  @Test func aTickOutsideThePeriodIsKeptAndReported() throws {
    let file = PlanFile.table("Aksi | Mar 2025 | Des", "Rapat | ✓ | ✓", keys: PlanFile.overYearsEnd)
    let reading = try file.read()
    #expect(try reading.action().time.months.map(\.description) == ["2025-03", "2025-12"])
    #expect(reading.findings.map(\.id) == ["waktu.di-luar-periode"])
    #expect(reading.findings.map(\.severity) == [.warning])
  }

  /// The check `tabel.tanda-di-luar-bulan` then tells of it.
  @Test(arguments: ["✓", "√", "●"])
  func aTickUnderAHeadThatIsNoMonthIsKept(_ sign: String) throws {
    let reading = try PlanFile.table("Aksi | Tahap A | Mei", "Rapat | \(sign) | ").read()
    #expect(try reading.action().extras.map(\.words.text) == [sign])
  }

  @Test func aRowWithoutTicksNamesNoMonth() throws {
    let time = try PlanFile.table("No | Aksi | Jan | Feb", "1 | Rapat | | ").read().action().time
    #expect(time == TimeTarget(text: "", kind: .unscheduled))
  }

  @Test func wordsBesideTicksAreKept() throws {
    let file = PlanFile.table("Aksi | Waktu | Jan | Feb", "Rapat | Awal bulan | | ✓")
    let action = try file.read().action()
    #expect(action.time.months.map(\.number) == [2])
    #expect(action.timeWords?.text == "Awal bulan")
  }

  @Test func aMonthCellWithoutATickCanBeFoundInTheTable() throws {
    let file = PlanFile.table("Aksi | Jan | Feb", "Rapat | 100% | ✓")
    let rows = try file.read().tables().flatMap(\.rows)
    #expect(rows.map { $0.cells.map(\.text) } == [["Rapat", "100%", "✓"]])
  }
}
