internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds areas that stand out of the official order of the six.
struct AreaOrderCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.urutan-area", group: .structure, severity: .warning,
    summary: "Area berdiri di luar urutan resmi.",
    reason:
      "Enam area Zona Integritas mempunyai urutan tetap; area yang berpindah sering berarti judul yang tertukar. Area tambahan reformasi birokrasi boleh berdiri di mana saja.",
    rule: "PermenPANRB 90/2021",
    passing: [
      CheckExample(actions: areas("I. Manajemen Perubahan", "II. Penguatan Pengawasan")),
      CheckExample(
        actions: areas("I. Manajemen Perubahan", "II. Penataan Organisasi", "III. Pengawasan"),
        files: ["area.yml": taxonomy]),
    ],
    failing: [
      CheckExample(
        actions: areas("I. Penataan Tatalaksana", "II. ⟦Manajemen Perubahan⟧")),
      CheckExample(
        actions: areas(
          "I. Manajemen Perubahan", "II. Penguatan Pengawasan", "III. ⟦Penataan Tatalaksana⟧")),
    ])

  private static let taxonomy = """
    - { slug: manajemen-perubahan, nama: Manajemen Perubahan, urutan: 1 }
    - { slug: pengawasan, nama: Pengawasan, urutan: 5 }
    - { slug: organisasi, nama: Penataan Organisasi, urutan: 8 }
    """

  private static func areas(_ headings: String...) -> String {
    headings.map {
      "### \($0)\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | Rapat | Maret 2025 |"
    }.joined(separator: "\n\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    var slugs = Set<String>()
    // An area that stands twice is found as such when the plan is read.
    let areas = plan.areas.filter { area in
      guard let official = area.official, official.isOfTheSix else { return false }
      return slugs.insert(official.slug).inserted
    }
    let inOrder = Self.longestRise(areas.map { $0.official?.order ?? 0 })
    return areas.indices.filter { !inOrder.contains($0) }.map { index in
      finding(about: areas[index], among: areas, keptInOrder: inOrder, in: plan)
    }
  }

  private func finding(
    about area: Area, among areas: [Area], keptInOrder: Set<Int>, in plan: Plan
  ) -> Diagnostic {
    let order = area.official?.order ?? 0
    let next = keptInOrder.sorted().map { areas[$0] }.first { $0.official?.order ?? 0 > order }
    let place = next.map { "sebelum “\($0.name)”" } ?? "sesudah area lain"
    let note = next.map {
      Diagnostic.Note(
        "area yang menyusulnya dalam urutan resmi",
        at: plan.source.location(of: $0.heading.plain.sourceRange))
    }
    return finding(
      "area “\(area.name)” berdiri di luar urutan resmi; tempatnya \(place)",
      at: area.nameRange, in: plan.source, notes: note.map { [$0] } ?? [])
  }

  /// The indices of a longest rising run of numbers, the earliest of several; at most six numbers.
  private static func longestRise(_ numbers: [Int]) -> Set<Int> {
    var best = [Int]()
    var runs = [[Int]]()
    for index in numbers.indices {
      let before = runs.filter { numbers[$0[$0.count - 1]] < numbers[index] }
      let longest = before.reduce([]) { $1.count > $0.count ? $1 : $0 }
      runs.append(longest + [index])
      if longest.count + 1 > best.count { best = longest + [index] }
    }
    return Set(best)
  }
}

extension OfficialArea {
  /// One of the six areas of a Zona Integritas, which come first in the taxonomy.
  var isOfTheSix: Bool { (1...6).contains(order) }
}

extension Area {
  /// Where the name stands in the heading, behind the number.
  fileprivate var nameRange: SourceRange {
    let end = heading.text.utf8.count
    return heading.plain.sourceRange(of: max(0, end - name.utf8.count)..<end)
  }
}
