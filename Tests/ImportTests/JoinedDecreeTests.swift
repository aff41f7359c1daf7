internal import Diagnostics
internal import Markdown
internal import PlanModel
import Testing
internal import TimeTargets

/// What a decree loses when a program runs its pages together: nothing but the ends of its lines.
struct JoinedDecreeTests {
  /// The decrees whose annex has a label, with all above it on one line, read as with their own lines.
  @Test(arguments: ["soppeng", "luwu", "batang-hari"])
  func readsADecreeWithoutLineEnds(office: String) throws {
    let decree = try DecreeFixtures.decree(office)
    let lines = decree.split(separator: "\n", omittingEmptySubsequences: false)
    let label = try #require(lines.firstIndex { $0.contains("LAMPIRAN") || $0.contains("\t") })
    let above = lines[..<label].map(Self.words).filter { !$0.isEmpty }
    let joined = [above.joined(separator: " "), ""] + lines[label...].map(String.init)
    let own = try DecreeFixtures.draft(decree).value
    let draft = try DecreeFixtures.draft(joined.joined(separator: "\n")).value
    for heading in ["Menimbang", "Mengingat", "Memutuskan"] {
      #expect(
        DecreeFixtures.lines(under: heading, of: draft)
          == DecreeFixtures.lines(under: heading, of: own))
    }
    let (read, wanted) = (try DecreeFixtures.read(draft).value, try DecreeFixtures.read(own).value)
    #expect(read?.decree.title == wanted?.decree.title)
    #expect(read?.decree.signatory.name == wanted?.decree.signatory.name)
    #expect(read?.decree.signatory.position == wanted?.decree.signatory.position)
    #expect(read?.decree.date == wanted?.decree.date)
  }

  /// The words of a line without bullet and bold type; a page number and a picture have none.
  private static func words(of line: Substring) -> String {
    let text = String(line.replacing("**", with: "").replacing("\r", with: ""))
    if text.hasPrefix("![") || text.allSatisfy({ "- ".contains($0) || $0.isNumber }) { return "" }
    return String(text.hasPrefix("- ") ? text.dropFirst(2) : text[...])
  }
}
