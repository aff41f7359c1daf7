import Testing

@testable import Rendering

@Suite("The forms of a plan's documents")
struct PublicInformationTests {
  @Test("structured data cannot end the element it stands in")
  func embeddable() {
    let json = Array("{\"a\":\"</script><!-- é\"}\n".utf8)
    #expect(
      StructuredData.embeddable(json) == "{\"a\":\"\\u003c/script>\\u003c!-- é\"}")
  }
}
