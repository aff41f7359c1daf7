import PlanModel
import Testing
import TimeTargets

/// Which columns are months, by their headings and never by counting.
struct MonthColumnTests {
  private static let year = "b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12"

  static let years = [
    "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
    "PELAKSANAAN (BULAN) 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
    "Pelaksanaan 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
    "I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII",
    "Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des",
    "JAN | PEB | MAR | APR | MEI | JUNI | JULI | AGUST | SEPT | OKT | NOP | DES",
    """
    Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober \
    | November | Desember
    """,
    """
    JAN 2025 | FEB 2025 | MAR 2025 | APR 2025 | MEI 2025 | JUN 2025 | JUL 2025 | AGU 2025 \
    | SEP 2025 | OKT 2025 | NOV 2025 | DES 2025
    """,
    """
    Jan-25 | Feb-25 | Mar-25 | Apr-25 | Mei-25 | Jun-25 | Jul-25 | Agu-25 | Sep-25 | Okt-25 \
    | Nov-25 | Des-25
    """,
    """
    Bulan 1 | Bulan 2 | Bulan 3 | Bulan 4 | Bulan 5 | Bulan 6 | Bulan 7 | Bulan 8 | Bulan 9 \
    | Bulan 10 | Bulan 11 | Bulan 12
    """,
    "Pelaksanaan Tahun 2025 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
    "Jadwal Tahun 2025 Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des",
  ]

  @Test(arguments: years)
  func twelveColumnsAreTheMonthsOfTheYear(_ head: String) throws {
    let found = try PlanFile.table("Aksi | " + head + " | Target").read().roleCodes()
    #expect(found == "aksi \(Self.year) target")
  }

  static let units = [
    ("TW I | TW II | TW III | TW IV", "b1-3 b4-6 b7-9 b10-12"),
    ("TW.1 | TW.2 | TW.3 | TW.4", "b1-3 b4-6 b7-9 b10-12"),
    ("Triwulan I | Triwulan II", "b1-3 b4-6"),
    ("TRIWULAN KEEMPAT | TRIWULAN KETIGA", "b10-12 b7-9"),
    ("Semester I | Semester II", "b1-6 b7-12"),
    ("Januari s.d. Maret | April-Juni", "b1-3 b4-6"),
    ("Target TW I | Target TW II", "b1-3 b4-6"),
  ]

  @Test(arguments: units)
  func quartersAndHalvesStandForTheirMonths(_ head: String, roles: String) throws {
    let found = try PlanFile.table("Aksi | " + head).read().roleCodes()
    #expect(found == "aksi " + roles)
  }

  static let orders = [
    ("Des | Nov | Okt", "b12 b11 b10"),
    ("Sep | Mar | Mei", "b9 b3 b5"),
    ("1 | 2 | 3 | Bukti | 4 | 5 | 6", "b1 b2 b3 bukti b4 b5 b6"),
    (
      "12 | 11 | 10 | 9 | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1",
      "b12 b11 b10 b9 b8 b7 b6 b5 b4 b3 b2 b1"
    ),
  ]

  @Test(arguments: orders)
  func monthsMayStandInAnyOrder(_ head: String, roles: String) throws {
    let found = try PlanFile.table("Aksi | " + head).read().roleCodes()
    #expect(found == "aksi " + roles)
  }

  @Test(arguments: [
    "Nov | Des | Jan", "11 | 12 | 1", "XI | XII | I", "November | Desember | Januari",
  ])
  func thePeriodGivesTheYearOverAYearsEnd(_ head: String) throws {
    let file = PlanFile.table("Aksi | " + head, keys: PlanFile.overYearsEnd)
    let found = try file.read().roleCodes()
    #expect(found == "aksi b11 b12 b2026-01")
  }

  @Test func aRunOverTheYearsEndGoesOnInTheNextYear() throws {
    let file = PlanFile.table(
      "Aksi | 11 | 12 | 1 | 2", keys: "periode: { mulai: 2025-01, sampai: 2026-12 }")
    let found = try file.read().roleCodes()
    #expect(found == "aksi b11 b12 b2026-01 b2026-02")
  }

  /// A group's words may stand before its first column only; the numbers then count that unit.
  static let groups = [
    ("Triwulan I | II | III | IV", "b1-3 b4-6 b7-9 b10-12"),
    ("TW 1 | 2 | 3 | 4", "b1-3 b4-6 b7-9 b10-12"),
    ("Semester I | II", "b1-6 b7-12"),
  ]

  @Test(arguments: groups)
  func numbersUnderAUnitCountThatUnit(_ head: String, roles: String) throws {
    let found = try PlanFile.table("Aksi | " + head).read().roleCodes()
    #expect(found == "aksi " + roles)
  }

  /// Columns whose numbers count something else than months.
  static let others = [
    "Target 1 | Target 2 | Target 3", "Tahap 1 | 2 | 3", "Tahap I | II | III",
    "Minggu I | II | III | IV", "Januari Minggu I | II | III | IV", "Bobot 5 | Bobot 6",
    "2024 | 2025", "13 | 14 | 15", "0 | 1", "Skor 1 | 2 | 3 | 4",
  ]

  @Test(arguments: others)
  func numbersOfOtherThingsAreNoMonths(_ head: String) throws {
    let roles = try PlanFile.table("Aksi | " + head).read().tables().flatMap(\.roles)
    #expect(!roles.contains { $0.isMonths }, "\(roles.map(\.code))")
  }

  @Test func aMissingMonthColumnIsNotCountedOver() throws {
    let head = "Aksi | 1 | 2 | 3 | 5 | 6 | 7"
    let file = PlanFile.table(head, "Rapat | | | | ✓ | | ✓")
    let months = try file.read().action().time.months
    #expect(months == [Month(year: 2025, number: 5), Month(year: 2025, number: 7)])
  }
}
