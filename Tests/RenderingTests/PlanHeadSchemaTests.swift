import Content
import Foundation
import Rendering
import Testing

/// The schema that editors of plans use stands in the content folder, where each plan's first line finds it.
@Suite struct PlanHeadSchemaTests {
  private static let content = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content")

  @Test("the schema beside the content is the one the reader has")
  func fresh() throws {
    let file = Self.content.appending(path: PlanSchemaComment.file)
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_GOLDEN"] == "1", environment["CI"] == nil {
      try Data(PlanHeadSchema().bytes).write(to: file)
      Issue.record("recorded anew; read the difference and run again without RECORD_GOLDEN")
    }
    #expect(try Array(Data(contentsOf: file)) == PlanHeadSchema().bytes)
  }

  @Test("each plan names the schema in its first line, by a path that leads there")
  func named() throws {
    let offices = Self.content.appending(path: "satker")
    let names = try FileManager.default.subpathsOfDirectory(atPath: offices.path)
    let plans = names.filter { $0.split(separator: "/").count == 3 && $0.hasSuffix(".md") }
    #expect(plans.count >= 5)
    for plan in plans {
      let file = offices.appending(path: plan)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.hasPrefix("---\n\(PlanSchemaComment.line)\n"), "\(plan)")
      let path = try #require(PlanSchemaComment.line.split(separator: "=").last)
      let schema = file.deletingLastPathComponent().appending(path: String(path)).standardized
      #expect(FileManager.default.fileExists(atPath: schema.path), "\(plan)")
    }
  }
}
