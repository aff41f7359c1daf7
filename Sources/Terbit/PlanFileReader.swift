internal import Content
package import Diagnostics
package import Disk
package import PlanModel

/// Reads one plan's file by itself, wherever it lies: an earlier version saved beside the content.
package struct PlanFileReader {
  private let areas: Diagnosed<AreaTaxonomy>

  /// - Parameter areas: which areas are official, with what was found in reading them.
  package init(areas: Diagnosed<AreaTaxonomy>) { self.areas = areas }

  /// - Throws: what the disk refuses; what is wrong with the file is in the result.
  package func read(_ path: String) throws(DiskError) -> Diagnosed<Plan?> {
    let source = try SourceTreeReader.readText(named: path)
    guard let text = source.value else { return Diagnosed(nil, source.diagnostics) }
    let plan = PlanReader(taxonomy: areas.value).read(text, id: Self.id(ofFile: path))
    return Diagnosed(plan.value, areas.diagnostics + source.diagnostics + plan.diagnostics)
  }

  /// What a path of the form `…/soppeng/2025/zona-integritas.md` says of the plan.
  private static func id(ofFile path: String) -> PlanID {
    let names = path.split(separator: "/").map(String.init)
    let name = names.last ?? ""
    let isInYear = names.count >= 3
    return PlanID(
      office: isInYear ? names[names.count - 3] : "",
      year: isInYear ? Int(names[names.count - 2]) ?? 0 : 0,
      slug: name.hasSuffix(".md") ? String(name.dropLast(3)) : name)
  }
}
