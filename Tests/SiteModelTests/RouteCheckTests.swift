import Diagnostics
import SiteModel
import Testing

@Suite("Two sources that want one address")
struct RouteCheckTests {
  @Test("sources with addresses of their own are no trouble")
  func none() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.files["halaman/tentang.md"] = "---\njudul: Tentang\n---\n"
    content.files["satker/soppeng/2025/naskah.pdf"] = "x"
    content.files["satker/soppeng/2024/naskah.pdf"] = "x"
    content.add(plan: "soppeng/2025/zona")
    content.add(plan: "soppeng/2024/zona")
    content.add(plan: "banjar/2025/zona")
    let (_, findings, reading) = try await content.site()
    #expect(findings == [])
    #expect(!reading.contains { $0.hasPrefix("alamat") })
  }

  @Test("an office may not be named like a part of the site", arguments: Route.reserved.sorted())
  func reservedOffice(name: String) async throws {
    let findings = try await SampleContent(offices: "soppeng", name).site().findings
    #expect(findings == ["satker/\(name)/satker.md: alamat.terpakai"])
  }

  @Test("a page may not be named like a part of the site", arguments: Route.reserved.sorted())
  func reservedPage(name: String) async throws {
    var content = SampleContent(offices: "soppeng")
    content.files["halaman/\(name).md"] = "---\njudul: Tentang\n---\n"
    #expect(try await content.site().findings == ["halaman/\(name).md: alamat.terpakai"])
  }

  @Test("all folders that the contract fixes at the root are reserved")
  func reservedNames() async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(
      plan: "soppeng/2025/zona", legalBasis: ["Undang-Undang Nomor 7 Tahun 2017 tentang Pemilu"])
    let site = try await content.site().site
    let own = Set(site.pages.compactMap(\.route.folders.first)).subtracting(["soppeng"])
    #expect(own.isSubset(of: Route.reserved))
    #expect(
      Route.reserved.isSuperset(of: ["area", "bulan", "cari", "dasar-hukum", "data", "ppid"]))
  }

  @Test("a page named like an office names both")
  func pageAndOffice() async throws {
    var content = SampleContent(offices: "soppeng")
    content.files["halaman/soppeng.md"] = "---\njudul: Soppeng\n---\n"
    #expect(try await content.site().findings == ["halaman/soppeng.md: alamat.ganda"])
  }

  @Test("an attachment named like a plan")
  func attachmentAndPlan() async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2025/zona")
    content.files["satker/soppeng/2025/zona"] = "x"
    #expect(try await content.site().findings == ["satker/soppeng/2025/zona: alamat.ganda"])
  }

  @Test("attachments that differ only in the case of letters, which some disks do not tell apart")
  func letterCase() async throws {
    var content = SampleContent(offices: "soppeng")
    content.files["satker/soppeng/2025/Naskah.pdf"] = "x"
    content.files["satker/soppeng/2025/naskah.pdf"] = "x"
    #expect(try await content.site().findings == ["satker/soppeng/2025/naskah.pdf: alamat.ganda"])
  }

  @Test("no two pages stand in one file")
  func pages() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.add(plan: "soppeng/2025/zona", area: "I. Area Sendiri")
    content.add(plan: "banjar/2025/zona", area: "I. Area  sendiri!")
    content.files["satker/soppeng/2025/zona.md"]? +=
      "\n### II. Area Sendiri\n\n#### Aksi\n\n- Waktu: Mei 2025\n"
    let paths = try await content.site().site.pages.map(\.route.outputPath)
    #expect(Set(paths).count == paths.count)
  }
}
