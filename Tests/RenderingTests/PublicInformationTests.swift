import Testing

@testable import Rendering

@Suite("The forms of a plan's documents")
struct PublicInformationTests {
  @Test("a CSV cell is quoted where it must be, and never a formula")
  func cells() {
    var table = CSVTable(header: ["a", "b"])
    table.add(["x \"y\", z", "=1+1"])
    table.add(["baris\nbaru", "-5"])
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == "a,b\r\n\"x \"\"y\"\", z\",'=1+1\r\n\"baris\nbaru\",'-5\r\n")
  }

  @Test(
    "a size is told as Indonesian writes numbers",
    arguments: [
      (0, "0 bita"), (999, "999 bita"), (1000, "1 KB"), (81_499, "81 KB"), (81_500, "82 KB"),
      (1_000_000, "1,0 MB"), (1_449_999, "1,4 MB"), (12_950_000, "13,0 MB"),
    ])
  func sizes(bytes: Int, words: String) { #expect(FileSize.words(bytes) == words) }

  @Test("structured data cannot end the element it stands in")
  func embeddable() {
    let json = Array("{\"a\":\"</script><!-- é\"}\n".utf8)
    #expect(
      StructuredData.embeddable(json) == "{\"a\":\"\\u003c/script>\\u003c!-- é\"}")
  }
}
