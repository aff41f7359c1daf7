import PlanModel
import SiteModel
import Testing
import TimeTargets

@Suite("Addresses")
struct RouteTests {
  private static let plan = PlanID(office: "soppeng", year: 2025, slug: "zona")
  private static let month = Month(year: 2025, number: 3)

  @Test(
    "have a path on the web and a file in the output",
    arguments: [
      (Route.home, "/", "index.html"), (.notFound, "/404.html", "404.html"),
      (.areas, "/area/", "area/index.html"),
      (.area("sdm"), "/area/sdm/", "area/sdm/index.html"),
      (.area("sdm").page(number: 1), "/area/sdm/", "area/sdm/index.html"),
      (.area("sdm").page(number: 2), "/area/sdm/2/", "area/sdm/2/index.html"),
      (.month(month), "/bulan/2025-03/", "bulan/2025-03/index.html"),
      (.regulation("uu-30-2002"), "/dasar-hukum/uu-30-2002/", "dasar-hukum/uu-30-2002/index.html"),
      (.office("soppeng"), "/soppeng/", "soppeng/index.html"),
      (.plan(plan), "/soppeng/2025/zona/", "soppeng/2025/zona/index.html"),
      (
        .area("sdm", of: plan), "/soppeng/2025/zona/area/sdm/",
        "soppeng/2025/zona/area/sdm/index.html"
      ),
      (.timeline(of: plan), "/soppeng/2025/zona/bulan/", "soppeng/2025/zona/bulan/index.html"),
      (
        .month(month, of: plan), "/soppeng/2025/zona/bulan/2025-03/",
        "soppeng/2025/zona/bulan/2025-03/index.html"
      ),
      (
        .legalBasis(of: plan), "/soppeng/2025/zona/dasar-hukum/",
        "soppeng/2025/zona/dasar-hukum/index.html"
      ),
      (.text(of: plan), "/soppeng/2025/zona/naskah/", "soppeng/2025/zona/naskah/index.html"),
      (
        .plan(plan).below(file: "aksi.csv"), "/soppeng/2025/zona/aksi.csv",
        "soppeng/2025/zona/aksi.csv"
      ),
      (.asset("gaya.css"), "/aset/gaya.css", "aset/gaya.css"),
    ])
  func paths(route: Route, path: String, outputPath: String) {
    #expect(route.path == path)
    #expect(route.outputPath == outputPath)
  }

  @Test(
    "are reached from each other in all directions, through file names",
    arguments: [
      // From the root and to it.
      (Route.home, Route.areas, "area/index.html"),
      (.home, .home, "index.html"),
      (.home, .asset("gaya.css"), "aset/gaya.css"),
      (.plan(plan), .home, "../../../index.html"),
      // The error page stands at the root.
      (.notFound, .home, "index.html"),
      (.notFound, .plan(plan), "soppeng/2025/zona/index.html"),
      (.plan(plan), .notFound, "../../../404.html"),
      // Down, up, to itself and to neighbours.
      (.office("soppeng"), .plan(plan), "2025/zona/index.html"),
      (.plan(plan), .office("soppeng"), "../../index.html"),
      (.plan(plan), .plan(plan), "index.html"),
      (.plan(plan), .plan(plan).below(file: "aksi.csv"), "aksi.csv"),
      (.timeline(of: plan), .month(month, of: plan), "2025-03/index.html"),
      (.month(month, of: plan), .timeline(of: plan), "../index.html"),
      (.month(month, of: plan), .area("sdm", of: plan), "../../area/sdm/index.html"),
      (.area("sdm"), .area("sdm").page(number: 2), "2/index.html"),
      (.area("sdm").page(number: 2), .area("sdm").page(number: 3), "../3/index.html"),
      // The same name at another depth is another folder.
      (.areas, .area("area", of: plan), "../soppeng/2025/zona/area/area/index.html"),
      (.area("soppeng"), .office("soppeng"), "../../soppeng/index.html"),
    ])
  func links(from: Route, to: Route, link: String) {
    #expect(from.link(to: to) == link)
    #expect(from.link(to: to, anchor: "sdm-1") == link + "#sdm-1")
  }

  @Test("lead back to where they should, for every two pages of a site")
  func everyPair() async throws {
    var content = SampleContent(offices: "soppeng", "banjar")
    content.files["halaman/tentang.md"] = "---\njudul: Tentang\n---\n"
    content.add(
      plan: "soppeng/2025/zona", legalBasis: ["Undang-Undang Nomor 7 Tahun 2017 tentang Pemilu"])
    let routes = try await content.site().site.pages.map(\.route)
    for from in routes {
      for to in routes {
        var folders = from.outputPath.split(separator: "/").dropLast()
        for part in from.link(to: to).split(separator: "/") {
          if part == ".." { folders.removeLast() } else { folders.append(part) }
        }
        #expect(folders.joined(separator: "/") == to.outputPath)
      }
    }
  }
}
