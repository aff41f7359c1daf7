import Content
import PlanModel
import SiteModel
import Testing

@Suite("The files beside a plan")
struct PlanAttachmentsTests {
  @Test("are its own and those of its year that are no plan's, not those of another plan")
  func beside() async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2025/a", number: 1, frontMatter: "naskah: a.pdf")
    content.add(plan: "soppeng/2025/b", number: 2)
    content.files["satker/soppeng/2025/b.md"]? += "\n[Foto](foto.jpg) dan [naskah](a.pdf)\n"
    content.add(plan: "soppeng/2025/c", number: 3)
    for name in ["a.pdf", "foto.jpg", "undangan.pdf"] {
      content.files["satker/soppeng/2025/\(name)"] = "x"
    }
    content.files["satker/soppeng/2024/lama.pdf"] = "x"
    let plans = try await content.site().site.plans
    #expect(
      plans.map { $0.attachments.map(\.file.name) } == [
        ["a.pdf", "undangan.pdf"], ["a.pdf", "foto.jpg", "undangan.pdf"], ["undangan.pdf"],
      ])
    #expect(
      plans.map { $0.ownAttachments.map(\.file.name) } == [["a.pdf"], ["a.pdf", "foto.jpg"], []])
  }
}
