import Checks
import Content
import Diagnostics
import Disk
import Foundation
import PlanModel
import SiteModel
import Testing

/// Mistakes planted in copies of the five real plans, each found where it stands.
///
/// A kind of mistake says where in a plan it can be made and what is written there; it is made at
/// several such places of every plan. Mistakes of different kinds that lie far apart are planted
/// together, so that the plans are not read anew for each.
@Suite struct PlantedMistakeTests {
  @Test("the untouched plans have no error")
  func untouched() async throws {
    let findings = try await PlantedSite(PlantedMistake.plans).findings()
    #expect(findings.filter { $0.severity == .error }.map(\.description).isEmpty)
  }

  @Test("each mistake is found at its line and column", arguments: PlantedMistake.rounds)
  func found(_ round: PlantedMistake.Round) async throws {
    var plans = PlantedMistake.plans
    for (office, mistakes) in round.mistakes {
      plans[office] = mistakes.planted(in: plans[office] ?? "")
    }
    let findings = try await PlantedSite(plans).findings()
    for (office, mistakes) in round.mistakes {
      for (mistake, place) in zip(mistakes, mistakes.places(in: PlantedMistake.plans[office] ?? ""))
      {
        let here = findings.filter {
          $0.location.path.hasSuffix("/\(office)/2025/zona-integritas.md")
            && mistake.kind.ids.contains($0.id) && $0.location.line == place.line
            && $0.location.column <= place.column
            && (place.column < $0.location.endColumn || $0.location.endLine > place.line
              || $0.location.column == place.column)
        }
        #expect(!here.isEmpty, "\(office):\(place.line):\(place.column) \(mistake)")
      }
    }
  }

  @Test("there are mistakes of many kinds at many places")
  func breadth() {
    let all = PlantedMistake.rounds.flatMap(\.mistakes.values).flatMap { $0 }
    #expect(all.count >= 300)
    #expect(Set(all.map(\.kind.name)).count >= 45)
  }
}

/// Copies of the plans in a folder with the rest of the content, read and checked.
struct PlantedSite {
  private let plans: [String: String]

  init(_ plans: [String: String]) { self.plans = plans }

  func findings() async throws -> [Diagnostic] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "terbit-" + UUID().uuidString)
    try FileManager.default.copyItem(at: PlantedMistake.content, to: folder)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { print("left: \(error)") }
    }
    for (office, text) in plans {
      try text.write(
        to: folder.appending(path: "satker/\(office)/2025/zona-integritas.md"), atomically: true,
        encoding: .utf8)
    }
    let tree = try SourceTreeReader.read(folder.path)
    let publication = await PublicationReader(jobs: 2).read(tree.value)
    let site = await SiteBuilder(publication.value).build()
    let checked = await SiteChecker().findings(in: site.value, jobs: 2)
    return await FindingPolicy(site.value).apply(
      to: tree.diagnostics + publication.diagnostics + site.diagnostics + checked, jobs: 2)
  }
}

extension Diagnostic {
  fileprivate var description: String {
    "\(location.path):\(location.line):\(location.column) \(message) [\(id)]"
  }
}
