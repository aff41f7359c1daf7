import Testing

/// The scan must see what is wrong, or the tests that rest on it would see nothing.
@Suite("The scan for links")
struct SiteScanTests {
  private func page(_ body: String, head: String = "<title>Judul</title>") -> [UInt8] {
    Array("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\(head)</head><body><h1>x</h1>\(body)".utf8)
  }

  @Test(
    "sees a link that leads nowhere",
    arguments: [
      ("<a href=\"b/index.html\">", nil), ("<a href='b/index.html#satu'>", nil),
      ("<a href=b/index.html>", nil), ("<A HREF=\"#di-sini\"><p id=\"di-sini\">", nil),
      ("<a href=\"a%20b.pdf\">", nil), ("<a href=\"x&amp;y.pdf\">", nil),
      ("<a href=\"https://kpu.go.id/\">", nil), ("<a href=\"mailto:a@b.id\">", nil),
      ("<!-- <a href=\"c\"> -->", nil), ("<script>'<a href=c>'</script>", nil),
      ("<a href=\"c/index.html\">", "no such file"), ("<a href=\"b/\">", "no such file"),
      ("<a title='>' href=\"c\">", "no such file"), ("<a\n  href=\"c\"\n>", "no such file"),
      ("<a href=\"b/index.html#dua\">", "no such anchor"), ("<a href=\"#\">", "no such anchor"),
      ("<a href=\"a%20b.pdf#x\">", "no such anchor"),
      ("<a href=\"a b.pdf\">", "has a space"),
      ("<a href=\"../index.html\">", "leads out of the site"),
      ("<a href=\"/b/index.html\">", "counts from the root of the host"),
      ("<a href=\"javascript:x\">", "has a strange scheme"),
      ("<img src=\"https://kpu.go.id/a.png\">", "is loaded from another host"),
      ("<link rel=\"stylesheet\" href=\"http://a.id/b.css\">", "is loaded from another host"),
      ("<link rel=\"canonical\" href=\"http://a.id/\">", nil),
      ("<img src=\"c.png\">", "no such file"), ("<br/><a href=\"c\">", "no such file"),
    ] as [(String, String?)])
  func links(body: String, problem: String?) {
    let scan = SiteScan([
      "index.html": page(body), "b/index.html": page("<p id=\"satu\">"), "a b.pdf": [],
      "x&y.pdf": [],
    ])
    #expect(scan.linkProblems().count == (problem == nil ? 0 : 1))
    #expect(scan.linkProblems().allSatisfy { $0.hasSuffix(problem ?? "") })
  }

  @Test("sees a link up from a page below")
  func up() {
    let scan = SiteScan([
      "a/b/index.html": page("<a href=\"../../c.css\"><a href=\"../c.css\">"), "c.css": [],
    ])
    #expect(scan.linkProblems() == ["a/b/index.html: ../c.css: no such file"])
  }

  @Test(
    "sees a page that lacks something",
    arguments: [
      ("<p id=\"x\"><p id=\"y\">", "<title>Judul</title>", []),
      ("<p id=\"x\"><p id=\"x\">", "<title>Judul</title>", ["id x stands twice"]),
      ("<h1>y</h1>", "<title>Judul</title>", ["has not one h1"]),
      ("", "", ["has no title"]), ("", "<title> </title>", ["has no title"]),
      ("<p class=\"a\" class=\"b\">", "<title>Judul</title>", ["p class stands twice"]),
      ("<p id>", "<title>Judul</title>", ["empty id"]),
    ])
  func pages(body: String, head: String, problems: [String]) {
    let scan = SiteScan(["a.html": page(body, head: head)])
    #expect(scan.pageProblems() == problems.map { "a.html: \($0)" })
  }

  @Test("sees a page of another language")
  func language() {
    let html = "<html lang=\"en\"><title>x</title><h1>x</h1>"
    #expect(
      SiteScan(["a.html": Array(html.utf8)]).pageProblems() == ["a.html: is not in Indonesian"])
  }
}
