import Checks
import Content
import Diagnostics
import Disk
import PlanModel
import SiteModel
import Testing

/// Every check finds what its failing examples mark, at the marked places, and nothing in its
/// passing ones.
@Suite struct CheckExampleTests {
  @Test("a check finds exactly the marked places of its failing examples", arguments: Cases.failing)
  func failing(_ example: Cases.Example) async throws {
    let folder = try ExampleFolder(example.content)
    defer { folder.remove() }
    let found = try await folder.findings(of: example.check)
    #expect(found == folder.marks, "\(example)")
    #expect(!folder.marks.isEmpty, "a failing example marks at least one place")
  }

  @Test("a check finds nothing in its passing examples", arguments: Cases.passing)
  func passing(_ example: Cases.Example) async throws {
    let folder = try ExampleFolder(example.content)
    defer { folder.remove() }
    let found = try await folder.findings(of: example.check)
    #expect(found.isEmpty, "\(example)")
  }

  @Test("no two checks share an id, and each has examples of both kinds")
  func catalogue() {
    let ids = CheckCatalogue.descriptions.map(\.id)
    #expect(Set(ids).count == ids.count)
    for description in CheckCatalogue.descriptions {
      #expect(!description.passing.isEmpty && !description.failing.isEmpty, "\(description.id)")
    }
  }
}

/// The examples of all checks, one test case each.
enum Cases {
  struct Example: Sendable, CustomTestStringConvertible {
    let check: any Check.Type
    let number: Int
    let content: [String: String]

    var testDescription: String { "\(check.description.id) \(number)" }
  }

  static let failing = examples { $0.failing }
  static let passing = examples { $0.passing }

  private static func examples(
    _ kind: (CheckDescription) -> [CheckExample]
  ) -> [Example] {
    CheckCatalogue.checks.flatMap { check in
      kind(check.description).enumerated().map { number, example in
        Example(check: check, number: number + 1, content: example.content)
      }
    }
  }
}
