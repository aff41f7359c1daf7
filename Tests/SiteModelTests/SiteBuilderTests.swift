import PlanModel
import SiteModel
import Testing
import TimeTargets

@Suite("The pages of a site")
struct SiteBuilderTests {
  @Test("with one office, the first page is the office's, which keeps its own address")
  func oneOffice() async throws {
    let pages = try await SampleContent(offices: "soppeng").site().site.pages
    let kinds = pages.compactMap { page -> String? in
      if case .office(let entry) = page.kind {
        "\(page.route.path) \(entry.office.slug)"
      } else {
        nil
      }
    }
    #expect(kinds == ["/ soppeng", "/soppeng/ soppeng"])
  }

  @Test(
    "with several offices, or none, the first page is the site's",
    arguments: [["soppeng", "banjar"], []])
  func home(offices: [String]) async throws {
    var content = SampleContent()
    for office in offices {
      content.files["satker/\(office)/satker.md"] = "---\nnama: \(office)\n---\n"
    }
    let first = try await content.site().site.pages.first { $0.route == .home }
    guard case .home? = first?.kind else {
      Issue.record("the first page is the home page")
      return
    }
  }

  @Test("every fixed address has its page")
  func addresses() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.files["halaman/tentang.md"] = "---\njudul: Tentang\n---\n"
    content.add(
      plan: "soppeng/2025/zona", frontMatter: "periode: { mulai: 2025-02, sampai: 2025-03 }",
      legalBasis: ["Undang-Undang Nomor 7 Tahun 2017 tentang Pemilu"])
    let paths = Set(try await content.site().site.pages.map(\.route.path))
    let plan = "/soppeng/2025/zona/"
    let expected: Set = [
      "/", "/soppeng/", "/banjar/", plan, plan + "area/manajemen-perubahan/", plan + "bulan/",
      plan + "bulan/2025-02/", plan + "bulan/2025-03/", plan + "dasar-hukum/", plan + "naskah/",
      "/area/", "/area/manajemen-perubahan/", "/bulan/", "/bulan/2025-02/", "/bulan/2025-03/",
      "/dasar-hukum/", "/dasar-hukum/uu-7-2017/", "/cari/", "/tentang/", "/404.html",
    ]
    #expect(expected.subtracting(paths) == [])
  }

  @Test("a long list is split into numbered pages that together show all")
  func split() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    let rows = (1...400).map { "\($0) | Aksi \($0) | Maret 2025" }
    content.add(plan: "soppeng/2025/zona", rows: rows)
    let pages = try await content.site().site.pages
    let slices = pages.compactMap { page -> (String, Slice)? in
      if case .area(_, let slice) = page.kind { (page.route.path, slice) } else { nil }
    }
    #expect(slices.count > 1)
    #expect(
      slices.map(\.0)
        == (1...slices.count).map { "/area/manajemen-perubahan/" + ($0 == 1 ? "" : "\($0)/") })
    #expect(slices.flatMap(\.1.range) == Array(0..<400))
  }

  @Test("lists of long actions are split into more pages, lists of the usual ones are not")
  func longActions() async throws {
    func numbers(_ words: String) async throws -> [Int] {
      var content = SampleContent(offices: "soppeng")
      let rows = (1...120).map { "\($0) | \(words) \($0) | Maret 2025" }
      content.add(plan: "soppeng/2025/zona", rows: rows)
      let site = try await content.site().site
      let lists = ["/area/manajemen-perubahan/", "/bulan/2025-03/", "/cari/"]
      return lists.map { list in site.pages.count { $0.route.path.hasPrefix(list) } }
        + [site.actions.parts.count]
    }
    #expect(try await numbers(String(repeating: "kata ", count: 200)) == [1, 1, 1, 1])
    #expect(try await numbers(String(repeating: "kata ", count: 600)) == [3, 3, 3, 2])
  }

  @Test("all actions come in runs of their areas, whatever the size of a slice", arguments: 1...6)
  func actionRuns(size: Int) async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.add(plan: "soppeng/2025/zona", rows: (1...3).map { "\($0) | Aksi \($0) | Maret 2025" })
    content.add(plan: "banjar/2025/zona", rows: (1...2).map { "\($0) | Aksi \($0) | Maret 2025" })
    let site = try await content.site().site
    let found = Slice.slices(
      of: repeatElement(0, count: site.actions.count), within: Slice.Room(count: size)
    ).flatMap { slice in
      site.actions[slice].flatMap { run in
        run.actions.map { "\(run.plan.id.office) \($0.number ?? "")" }
      }
    }
    #expect(
      found == [
        "banjar 1", "banjar 2", "soppeng 1", "soppeng 2", "soppeng 3",
      ])
  }

  @Test("an office's plans stand the latest first")
  func latestFirst() async throws {
    var content = SampleContent(offices: "soppeng")
    content.add(plan: "soppeng/2024/lama", date: "2024-03-01")
    content.add(plan: "soppeng/2025/b", date: "2025-03-01")
    content.add(plan: "soppeng/2025/a", date: "2025-03-01")
    content.add(plan: "soppeng/2025/baru", date: "2025-12-31")
    let office = try #require(try await content.site().site.offices.first)
    #expect(office.plans.map(\.id.slug) == ["baru", "a", "b", "lama"])
  }

  @Test("months of a period have a page also when nothing is due, and months outside of it too")
  func months() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.add(
      plan: "soppeng/2025/zona", frontMatter: "periode: { mulai: 2025-11, sampai: 2026-01 }",
      rows: ["1 | Satu | November 2025", "2 | Dua | Juni 2022", "3 | Tiga | November 2025"])
    content.add(
      plan: "banjar/2025/zona", frontMatter: "periode: { mulai: 2026-01, sampai: 2026-02 }",
      rows: ["1 | Satu | Januari 2026"])
    let site = try await content.site().site
    #expect(
      site.months.map { "\($0.month) \($0.uses.count)" }
        == ["2022-06 1", "2025-11 2", "2025-12 0", "2026-01 1", "2026-02 0"])
    let zona = try #require(site.plans.first { $0.id.office == "soppeng" })
    #expect(zona.months.map(\.description) == ["2022-06", "2025-11", "2025-12", "2026-01"])
    #expect(!zona.plan.period.contains(try #require(zona.months.first)))
  }

  @Test("the official areas come first in their order, then the others")
  func areas() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.add(plan: "soppeng/2025/a", area: "I. Zona Lain")
    content.add(plan: "soppeng/2025/b", area: "I. Penguatan Pengawasan")
    content.add(plan: "banjar/2025/a", area: "I. PENYUSUNAN TIM-KERJA")
    content.add(plan: "banjar/2025/b", area: "I. Manajemen Perubahan")
    let areas = try await content.site().site.areas
    #expect(areas.map(\.slug) == ["manajemen-perubahan", "penguatan-pengawasan", "zona-lain"])
    #expect(areas.map(\.isOfficial) == [true, true, false])
    #expect(areas.map(\.name) == ["Manajemen Perubahan", "Penguatan Pengawasan", "Zona Lain"])
    #expect(areas.first?.uses.map(\.plan.id.description) == ["banjar/2025/a", "banjar/2025/b"])
  }
}
