import Checks
import Content
import Diagnostics
import Disk
import Foundation
import PlanModel
import SiteModel

/// An example's content on disk, without its marks.
struct ExampleFolder {
  /// The marked places, `satker/contoh/2025/rencana.md:12:5`, sorted.
  let marks: [String]
  private let path: String

  init(_ content: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.path + "/terbit-" + UUID().uuidString
    var marks = [String]()
    for (name, text) in content {
      let file = path + "/" + name
      marks += Self.marks(in: text).map { "\(name):\($0)" }
      try Disk.makeFolders(Disk.parent(of: file))
      guard text != Self.absence else { continue }
      try Disk.write(Array(Self.withoutMarks(text).utf8), to: file)
    }
    self.marks = marks.sorted()
  }

  func remove() {
    do { try Disk.remove(path) } catch { print("left behind: \(error)") }
  }

  /// The places of one check's findings, in the form of the marks.
  func findings(of check: any Check.Type) async throws -> [String] {
    let found = await SiteChecker([check]).findings(in: try await site().value, jobs: 1)
    return places(of: found)
  }

  /// The site of the example, and what reading it found.
  func site() async throws -> Diagnosed<Site> {
    let tree = try SourceTreeReader.read(path)
    let publication = await PublicationReader(jobs: 1).read(tree.value)
    let site = await SiteBuilder(publication.value).build()
    return Diagnosed(
      site.value, tree.diagnostics + publication.diagnostics + site.diagnostics)
  }

  /// The places of what the readers find under one id, in the form of the marks.
  func readingFindings(_ id: String) async throws -> [String] {
    let site = try await site()
    let found = await FindingPolicy(site.value).apply(to: site.diagnostics, jobs: 1)
    return places(of: found.filter { $0.id == id })
  }

  private func places(of findings: [Diagnostic]) -> [String] {
    findings.map {
      "\($0.location.path.dropFirst(path.count + 1)):\($0.location.line):\($0.location.column)"
    }
    .sorted()
  }

  /// Stands for a file that is missed at its place.
  private static let absence = "⟦⟧"

  private static func withoutMarks(_ text: String) -> String {
    text.filter { $0 != "⟦" && $0 != "⟧" }
  }

  private static func marks(in text: String) -> [String] {
    var marks = [String]()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var column = 1
      for character in line {
        if character == "⟦" { marks.append("\(number + 1):\(column)") }
        if character != "⟦" && character != "⟧" { column += 1 }
      }
    }
    return marks
  }
}
