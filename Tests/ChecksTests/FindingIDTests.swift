import Checks
import Foundation
import Testing

/// Every id that any room can report stands in the reference, and no other does.
@Suite struct FindingIDTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// Literals of the shape of an id that name files or are parts of a text.
  private static let endings: Set<String> = [
    "csv", "css", "db", "html", "ico", "ics", "ini", "js", "json", "md", "mustache", "n", "pdf",
    "png", "svg",
    "txt", "webmanifest", "xlsx", "xml", "yml",
  ]

  private static func idsInSources() throws -> [String: String] {
    let shape = try Regex(#""([a-z]+(?:-[a-z0-9]+)*\.[a-z]+(?:-[a-z0-9]+)*)""#)
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var ids = [String: String]()
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: shape) {
        guard let id = match.output[1].substring.map(String.init) else { continue }
        let ending = id.split(separator: ".").last.map(String.init) ?? ""
        if !endings.contains(ending) { ids[id] = file.lastPathComponent }
      }
    }
    return ids
  }

  @Test("each id in the sources is described")
  func described() throws {
    let known = Set(CheckCatalogue.allFindings.map(\.id))
    let found = try Self.idsInSources()
    #expect(found.count > 100)
    for (id, file) in found.sorted(by: { $0.key < $1.key }) where !Self.prefixes.contains(id) {
      #expect(known.contains(id), "\(id) in \(file)")
    }
  }

  @Test("no id is described twice")
  func unique() {
    let ids = CheckCatalogue.allFindings.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  /// What several ids begin with.
  private static let prefixes: Set<String> = ["rujukan.kurung"]
}
