import Checks
import Content
import Diagnostics
import Testing

/// The readers find what the failing examples of their findings mark, and nothing in the passing ones.
@Suite struct ReadingExampleTests {
  /// Findings about files that are too large to be an example.
  private static let withoutExample = [
    "berkas.baris-terlalu-panjang", "berkas.terlalu-besar", "berkas.terlalu-padat",
    "rencana.terlalu-banyak",
  ]

  @Test("the readers find exactly the marked places", arguments: ReadingCases.failing)
  func failing(_ example: ReadingCases.Example) async throws {
    let folder = try ExampleFolder(example.content)
    defer { folder.remove() }
    let found = try await folder.readingFindings(example.id)
    #expect(found == folder.marks)
    #expect(!folder.marks.isEmpty, "a failing example marks at least one place")
  }

  @Test("the readers find nothing in passing examples", arguments: ReadingCases.passing)
  func passing(_ example: ReadingCases.Example) async throws {
    let folder = try ExampleFolder(example.content)
    defer { folder.remove() }
    let found = try await folder.readingFindings(example.id)
    #expect(found.isEmpty)
  }

  @Test("a line and a file that are too large are errors at their place")
  func tooLarge() async throws {
    let long = String(repeating: "x", count: ContentLimits.lineBytes + 1)
    let large = String(repeating: "x\n", count: ContentLimits.fileBytes / 2 + 1)
    let folder = try ExampleFolder([
      "situs.yml": "judul: Contoh\n⟦\(long)", "halaman/besar.md": "⟦\(large)",
    ])
    defer { folder.remove() }
    var found = [String]()
    for id in Self.withoutExample { found += try await folder.readingFindings(id) }
    #expect(found.sorted() == folder.marks)
  }

  @Test("each finding of the readers has one description, with examples")
  func catalogue() {
    let ids = CheckCatalogue.readingFindings.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isDisjoint(with: CheckCatalogue.descriptions.map(\.id)))
    for description in CheckCatalogue.readingFindings {
      let isLarge = Self.withoutExample.contains(description.id)
      #expect(!description.passing.isEmpty, "\(description.id)")
      #expect(description.failing.isEmpty == isLarge, "\(description.id)")
    }
  }
}

/// The examples of all findings of the readers, one test case each.
enum ReadingCases {
  struct Example: Sendable, CustomTestStringConvertible {
    let id: String
    let number: Int
    let content: [String: String]

    var testDescription: String { "\(id) \(number)" }
  }

  static let failing = examples { $0.failing }
  static let passing = examples { $0.passing }

  private static func examples(_ kind: (CheckDescription) -> [CheckExample]) -> [Example] {
    CheckCatalogue.readingFindings.flatMap { description in
      kind(description).enumerated().map { number, example in
        Example(id: description.id, number: number + 1, content: example.content)
      }
    }
  }
}
