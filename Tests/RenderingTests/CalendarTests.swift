import Testing

@Suite("jadwal.ics")
struct CalendarTests {
  private func calendar(_ time: String, words: String = "Membentuk") async throws -> String {
    let site = try await RenderedSite(
      actions: "| No | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | \(words) | \(time) |\n",
      baseURL: "https://a.id")
    return try site.text("soppeng/2025/zona/jadwal.ics")
  }

  /// The lines of a calendar as they were before they were folded.
  private func lines(_ calendar: String) -> [String] {
    calendar.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// `2025-11 20251101–20251201`: what tells an entry apart, its first day and the day behind it,
  /// then how often it repeats and whether it is a deadline.
  private func entries(_ calendar: String) -> [String] {
    var entries = [String]()
    for line in lines(calendar).prefix(while: { $0 != "BEGIN:VJOURNAL" }) {
      let value = line.drop { $0 != ":" }.dropFirst()
      switch line.prefix(while: { $0 != ":" && $0 != ";" }) {
      case "UID":
        entries.append(value.split(separator: "/")[4].split(separator: "@").map(String.init)[0])
      case "DTSTART": entries[entries.count - 1] += " " + value
      case "DTEND": entries[entries.count - 1] += "–" + value
      case "RRULE": entries[entries.count - 1] += " " + value.dropFirst("FREQ=".count)
      case "SUMMARY" where value.hasPrefix("Tenggat: "): entries[entries.count - 1] += " tenggat"
      default: break
      }
    }
    return entries
  }

  @Test(
    "has the days of what was read as its entries",
    arguments: [
      ("November 2025", ["2025-11 20251101–20251201"]),
      ("Desember 2025", ["2025-12 20251201–20260101"]),
      ("Februari 2024", ["2024-02 20240201–20240301"]),
      ("Januari – Maret 2025", ["2025-01 20250101–20250401"]),
      ("Januari, Maret 2025", ["2025-01 20250101–20250201", "2025-03 20250301–20250401"]),
      ("Januari – April 2025", ["2025-01 20250101–20250102 MONTHLY;COUNT=4"]),
      ("setiap bulan", ["2025-01 20250101–20250102 MONTHLY;COUNT=12"]),
      ("Per-bulan (Januari-Februari)", ["2025-01 20250101–20250201", "2025-02 20250201–20250301"]),
      (
        "setiap semester", ["2025-06 20250601–20250701", "2025-12 20251201–20260101"]
      ),
      ("Februari minggu ke-2 tahun 2025", ["2025-02-m2 20250208–20250215"]),
      ("Minggu I-II Maret 2025", ["2025-03-m1 20250301–20250315"]),
      ("M5 Maret 2025", ["2025-03-m5 20250329–20250401"]),
      ("M5 Februari 2025", ["2025-02-m5 20250228–20250301"]),
      ("paling lambat Juni 2025", ["2025-06 20250630–20250701 tenggat"]),
      ("paling lambat M2 Juni 2025", ["2025-06-m2 20250614–20250615 tenggat"]),
      ("insidentil", []), ("entahlah", []),
    ])
  func spans(time: String, expected: [String]) async throws {
    #expect(entries(try await calendar(time)) == expected)
  }

  @Test("says so in a note where no action has a month, for a calendar may not be empty")
  func empty() async throws {
    let site = try await RenderedSite(actions: "Belum ada.")
    let calendar = try site.text("soppeng/2025/zona/jadwal.ics")
    #expect(calendar.contains("BEGIN:VJOURNAL\r\n"))
    #expect(calendar.contains("\r\nDTSTAMP:20250110T000000Z\r\n"))
    #expect(!calendar.contains("VEVENT"))
  }

  @Test(
    "escapes what has a meaning of its own",
    arguments: [
      ("a; b, c", "a\\; b\\, c"), ("a\\\\b", "a\\\\b"), ("satu<br>dua", "satu dua"),
      ("&#1;x", "\u{FFFD}x"), ("“é” 👩‍💼", "“é” 👩‍💼"),
    ])
  func escaping(words: String, expected: String) async throws {
    let calendar = try await calendar("Maret 2025", words: words)
    #expect(lines(calendar).contains("SUMMARY:" + expected))
  }

  @Test("folds lines at 75 octets, never inside a character", arguments: 0...4)
  func folding(shift: Int) async throws {
    let words = String(repeating: "a", count: shift) + String(repeating: "👩é", count: 60)
    let calendar = try await calendar("Maret 2025", words: words)
    let lines = calendar.utf8.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
    #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    #expect(lines.contains { $0.count > 71 })
    #expect(self.lines(calendar).contains("SUMMARY:" + words))
  }

  @Test("stands for the plan, for the area and for the office, with the same entries")
  func calendars() async throws {
    let site = try await RenderedSite(actions: "#### Membentuk\n\n- Waktu: Maret 2025\n")
    let names = [
      "soppeng/jadwal.ics", "soppeng/2025/zona/jadwal.ics",
      "soppeng/2025/zona/area/manajemen-perubahan/jadwal.ics",
    ]
    let calendars = try names.map { entries(try site.text($0)) }
    #expect(calendars == Array(repeating: ["2025-03 20250301–20250401"], count: 3))
  }
}
