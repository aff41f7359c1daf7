import Checks
import Foundation
import Testing

@Suite struct CheckReferenceTests {
  private static let path = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Checks/README.md")

  @Test("the reference of findings says what the checks say of themselves")
  func reference() throws {
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_GOLDEN"] == "1", environment["CI"] == nil {
      try CheckReference.markdown.write(to: Self.path, atomically: true, encoding: .utf8)
      Issue.record("recorded anew; read the difference and run again without RECORD_GOLDEN")
    }
    let written = try String(contentsOf: Self.path, encoding: .utf8)
    #expect(written == CheckReference.markdown)
  }
}
