import PlanModel
import SiteModel
import Testing

@Suite("The list of public information")
struct PublicInformationListTests {
  private static func content() -> SampleContent {
    var content = SampleContent(offices: "banjar", "soppeng")
    content.add(plan: "banjar/2025/a", frontMatter: "ppid: { klasifikasi: setiap-saat }")
    content.add(plan: "banjar/2025/b", number: 2)
    content.add(plan: "soppeng/2025/a", frontMatter: "ppid: { klasifikasi: berkala }")
    content.add(
      plan: "soppeng/2025/b", number: 2, frontMatter: "ppid: { klasifikasi: serta-merta }")
    return content
  }

  @Test("has every plan once, by class, under running numbers")
  func order() async throws {
    let site = try await Self.content().site().site
    let rows = PublicInformationList(of: site.plans).rows
    #expect(
      rows.map(\.plan.id.description)
        == ["soppeng/2025/a", "soppeng/2025/b", "banjar/2025/a", "banjar/2025/b"])
    #expect(rows.map(\.number) == [1, 2, 3, 4])
  }

  @Test("stands at its own address for all and for each office")
  func pages() async throws {
    let site = try await Self.content().site().site
    let lists = site.pages.compactMap { page -> String? in
      guard case .publicInformation(let list, _) = page.kind else { return nil }
      return "\(page.route.path) \(list.rows.count)"
    }
    #expect(lists == ["/ppid/ 4", "/banjar/ppid/ 2", "/soppeng/ppid/ 2"])
  }

  @Test("pages that are other forms of a page are in no list of pages")
  func listed() async throws {
    let site = try await Self.content().site().site
    let unlisted = site.pages.filter { !$0.isListed }.map(\.route.path)
    #expect(unlisted.count == site.plans.count + 1)
    #expect(unlisted.contains("/banjar/2025/a/sematan/"))
    #expect(unlisted.contains("/404.html"))
  }
}
