import PlanModel
import Testing

@Suite("The site's colour")
struct AccentColorTests {
  @Test(
    "is read with or without its number sign",
    arguments: [("#991b1b", "#991b1b"), ("991B1B", "#991b1b"), ("#000000", "#000000")])
  func read(text: String, code: String) {
    #expect(AccentColor(text)?.code == code)
  }

  @Test(
    "is nothing else",
    arguments: ["", "#", "merah", "#99", "#9999999", "#99 b1b", "##91b1b", "#+91b1b", "#9éb1b"])
  func notRead(text: String) {
    #expect(AccentColor(text) == nil)
  }

  @Test(
    "has the contrast that WCAG's formula gives",
    arguments: [
      ("#ffffff", 1.0), ("#000000", 21.0), ("#991b1b", 8.31), ("#777777", 4.48), ("#0000ff", 8.59),
    ])
  func contrast(text: String, contrast: Double) throws {
    let color = try #require(AccentColor(text))
    #expect(abs(color.contrastWithWhite - contrast) < 0.01)
  }

  @Test("the contrast is said cut off, so that 4.48 does not look enough")
  func contrastText() {
    #expect(AccentColor("#777777")?.contrastText == "4,4")
  }

  @Test(
    "is lightened for a dark ground until words in it can be read",
    arguments: ["#000000", "#991b1b", "#1d4ed8", "#14532d", "#4c0519"])
  func onDark(text: String) throws {
    let light = try #require(AccentColor(text)).onDark
    // The style sheet's lightest dark ground has a contrast of 15.2 with white.
    #expect(15.2 / light.contrastWithWhite > 5)
  }
}
