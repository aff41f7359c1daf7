import PlanModel
import SiteModel
import Testing

@Suite("Plans that amend or revoke each other")
struct PlanRelationsTests {
  private func entries(_ content: SampleContent) async throws -> [String: PlanEntry] {
    let (site, _, reading) = try await content.site()
    #expect(!reading.contains { $0.hasSuffix("rencana.tidak-ada") })
    return Dictionary(uniqueKeysWithValues: site.plans.map { ($0.id.description, $0) })
  }

  @Test(
    "know each other, however the other is named",
    arguments: ["zona", "2025/zona", "soppeng/2025/zona"])
  func amended(name: String) async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2025/zona")
    content.add(plan: "soppeng/2025/ubah", frontMatter: "mengubah: [\(name)]")
    let entries = try await entries(content)
    let (zona, ubah) = (
      try #require(entries["soppeng/2025/zona"]), try #require(entries["soppeng/2025/ubah"])
    )
    #expect(ubah.amends == [zona.id] && zona.amendedBy == [ubah.id])
    #expect(ubah.amendedBy == [] && zona.amends == [])
    #expect(zona.status == "berlaku" && ubah.status == "berlaku")
  }

  @Test("a revoked plan is no longer in force")
  func revoked() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.add(plan: "soppeng/2024/zona")
    content.add(plan: "soppeng/2025/zona", frontMatter: "mencabut: 2024/zona")
    let entries = try await entries(content)
    let (old, new) = (
      try #require(entries["soppeng/2024/zona"]), try #require(entries["soppeng/2025/zona"])
    )
    #expect(new.revokes == [old.id] && old.revokedBy == [new.id])
    #expect(old.status == "tidak berlaku" && new.status == "berlaku")
  }

  @Test("several may amend one, in the order of their ids")
  func several() async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2025/zona")
    content.add(plan: "soppeng/2025/c", frontMatter: "mengubah: [zona]")
    content.add(plan: "soppeng/2025/b", frontMatter: "mengubah: [zona]")
    let zona = try #require(try await entries(content)["soppeng/2025/zona"])
    #expect(zona.amendedBy.map(\.slug) == ["b", "c"])
  }

  @Test(
    "a plan that is not there is an error",
    arguments: ["lain", "2024/zona", "banjar/2025/zona", "a/b/c/d", ""])
  func unknown(name: String) async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2025/zona")
    content.add(plan: "soppeng/2025/ubah", frontMatter: "mengubah: ['\(name)']")
    let (site, _, reading) = try await content.site()
    #expect(reading.contains("satker/soppeng/2025/ubah.md: rencana.tidak-ada"))
    #expect(site.plans.allSatisfy { $0.amends.isEmpty && $0.amendedBy.isEmpty })
  }

  @Test("a plan cannot amend or revoke itself", arguments: ["mengubah", "mencabut"])
  func itself(key: String) async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2025/zona", frontMatter: "\(key): [zona]")
    let (site, findings, reading) = try await content.site()
    #expect(findings + reading == ["satker/soppeng/2025/zona.md: rencana.diri-sendiri"])
    #expect(site.plans.first?.status == "berlaku")
    #expect(site.plans.allSatisfy { $0.amends.isEmpty && $0.amendedBy.isEmpty })
  }
}
