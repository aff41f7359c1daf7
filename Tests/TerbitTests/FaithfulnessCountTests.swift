import Foundation
import Testing

/// What the decrees hold, counted.
struct FaithfulnessCountTests {
  /// Counted by hand in the copies.
  private static let counts: [(office: String, areas: [Int], legalBasis: Int)] = [
    ("soppeng", [5, 6, 7, 3, 3, 4], 12),
    ("luwu", [5, 4, 1, 8, 6, 2, 3, 5], 4),
    ("sarolangun", [5, 6, 18, 10, 19, 12], 15),
    ("banjar", [3, 6], 11),
    ("batang-hari", [4, 3, 6, 2, 6, 8], 11),
  ]

  @Test(arguments: counts)
  func everyAreaHasItsActions(office: String, areas: [Int], legalBasis: Int) async throws {
    let plan = try await plan(of: office)
    #expect(plan.area.map(\.aksi.count) == areas)
    #expect(plan.dasar_hukum.count == legalBasis)
  }

  @Test func allLegalBasisItemsAreReadAsRegulations() async throws {
    var slugs = [String?]()
    for decree in FaithfulnessDecree.all {
      let plan = try await FaithfulnessSite.compiled().plan(of: decree)
      slugs += plan.dasar_hukum.map { $0.rujukan?.slug }
    }
    #expect(slugs.count == 53)
    #expect(slugs.count { $0 == nil || $0 == "" } == 0)
  }

  @Test func soppengsMonthsAreSpreadAsInTheDecree() async throws {
    let months = try await plan(of: "soppeng").area.flatMap(\.aksi).map(\.waktu.bulan)
    #expect(months.count == 28)
    #expect(months.count { $0 == ["2025-11"] } == 1)
    #expect(months.count { $0 == ["2025-12"] } == 26)
    #expect(months.count { $0 == ["2026-01"] } == 1)
  }

  @Test(arguments: FaithfulnessDecree.all)
  func everyCorrectionShowsInTheFullText(of decree: FaithfulnessDecree) async throws {
    let site = try await FaithfulnessSite.compiled()
    let corrections = try site.plan(of: decree).koreksi
    #expect(try corrections.count == countInFrontMatter(of: decree))
    let notes = try notes(in: site.fullText(of: decree))
    for correction in corrections {
      let parts = [correction.kutipan, correction.seharusnya, correction.catatan].compactMap { $0 }
      #expect(
        notes.contains { note in parts.allSatisfy { note.contain($0) } },
        "\(decree.office): \(correction.kutipan)")
    }
  }

  private func plan(of office: String) async throws -> FaithfulnessPlan {
    try await FaithfulnessSite.compiled().plan(of: try FaithfulnessDecree.of(office))
  }

  /// The words of each element of the page that holds a correction.
  private func notes(in html: String) -> [FaithfulnessWords] {
    html.split(separator: "<p class=\"koreksi\">").dropFirst().map { rest in
      FaithfulnessWords(
        html: String(rest.prefix(upTo: rest.firstRange(of: "</p>")?.lowerBound ?? rest.endIndex)))
    }
  }

  /// How many corrections the editor wrote, counted as lines.
  private func countInFrontMatter(of decree: FaithfulnessDecree) throws -> Int {
    let file = FaithfulnessSite.root
      .appending(path: "Content/satker/\(decree.office)/\(decree.year)/zona-integritas.md")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .count { $0.hasPrefix("  - kutipan:") }
  }
}
