import Foundation
import Testing

/// One of the five decrees: its copy as a fixture, and what its annex looks like.
///
/// Nothing here knows of Terbit: the copies are read a second time, by other means, so that a fault
/// of the plan reader or of a transcription cannot hide itself.
struct FaithfulnessDecree: CustomTestStringConvertible, Sendable {
  /// Where the names of the areas stand in the table.
  enum AreaNames {
    /// In the first two columns, beside the first of the area's rows.
    case besideRows
    /// In rows of their own that begin with a roman number.
    case ownRows
    /// The table came apart, and only the first fragment has its area's name.
    case firstFragmentOnly
  }

  /// How a row says its months.
  enum MonthStyle {
    case ticks
    case words(column: Int)
  }

  let office: String
  let year: Int
  let areaNames: AreaNames
  let months: MonthStyle
  /// What the scanner broke and the transcription repaired: the copy's words and the plan's.
  let repairs: [(broken: String, repaired: String)]

  var testDescription: String { office }

  static let all = [
    FaithfulnessDecree(
      office: "soppeng", year: 2025, areaNames: .besideRows, months: .words(column: 4),
      repairs: []),
    FaithfulnessDecree(
      office: "luwu", year: 2025, areaNames: .besideRows, months: .ticks, repairs: []),
    FaithfulnessDecree(
      office: "sarolangun", year: 2025, areaNames: .ownRows, months: .words(column: 5),
      repairs: [
        ("Undang- Undang", "Undang-Undang"), ("Okt ober", "Oktober"), ("2020- 2024", "2020-2024"),
      ]),
    FaithfulnessDecree(
      office: "banjar", year: 2025, areaNames: .firstFragmentOnly, months: .ticks, repairs: []),
    FaithfulnessDecree(
      office: "batang-hari", year: 2025, areaNames: .ownRows, months: .ticks,
      repairs: [("Undang- Undang", "Undang-Undang")]),
  ]

  static func of(_ office: String) throws -> FaithfulnessDecree {
    guard let decree = all.first(where: { $0.office == office }) else {
      throw FaithfulnessFailure("no decree of \(office)")
    }
    return decree
  }

  /// The copy as it was read off the scan.
  func copy() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/decrees/\(office).txt")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The lines of the copy, without italics and with what the scanner broke repaired.
  func lines() throws -> [String] {
    let copy = try copy()
    return repairs.reduce(copy) { $0.replacing($1.broken, with: $1.repaired) }
      .replacing("*", with: "").replacing(/<\/?[ip]>/, with: "")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Why the check of a decree could not even begin.
struct FaithfulnessFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
