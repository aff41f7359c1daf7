import PlanModel
import SiteModel
import Testing

@Suite("The plans of an office one behind the other")
struct PlanNeighbourTests {
  private func site() async throws -> [String: PlanEntry] {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.add(plan: "soppeng/2025/c", number: 3, date: "2025-01-05")
    content.add(plan: "soppeng/2025/a", number: 1, date: "2025-02-01")
    content.add(plan: "soppeng/2025/b", number: 2, date: "2025-02-01")
    content.add(plan: "banjar/2025/x", date: "2025-01-20", frontMatter: "mencabut: []")
    let site = try await content.site().site
    return Dictionary(uniqueKeysWithValues: site.plans.map { ($0.id.description, $0) })
  }

  @Test("stand by the dates of their decrees, then by their names; other offices' are left out")
  func order() async throws {
    let entries = try await site()
    let previous = entries.mapValues { $0.previous?.id.slug }
    let next = entries.mapValues { $0.next?.id.slug }
    #expect(
      previous == [
        "soppeng/2025/c": nil, "soppeng/2025/a": "c", "soppeng/2025/b": "a", "banjar/2025/x": nil,
      ])
    #expect(
      next == [
        "soppeng/2025/c": "a", "soppeng/2025/a": "b", "soppeng/2025/b": nil, "banjar/2025/x": nil,
      ])
  }

  @Test("are spoken of by their decrees' names")
  func names() async throws {
    let entries = try await site()
    #expect(
      entries["soppeng/2025/a"]?.previous?.name == "Keputusan KPU soppeng Nomor 3 Tahun 2025")
  }

  @Test("a related plan is spoken of by its decree's name, in both directions")
  func references() async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2025/zona")
    content.add(plan: "soppeng/2025/ubah", number: 9, frontMatter: "mengubah: [zona]")
    let site = try await content.site().site
    for entry in site.plans {
      for id in entry.amends + entry.amendedBy {
        let other = try #require(site.plans.first { $0.id == id })
        #expect(entry.references[id]?.name == other.plan.decree.name(of: other.office))
      }
      #expect(entry.references.count == 1)
    }
  }
}
