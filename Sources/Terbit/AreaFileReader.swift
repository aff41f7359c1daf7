internal import Content
package import Diagnostics
package import Disk
package import PlanModel

/// Reads a content folder's `area.yml` by itself, for what reads no more of the content.
package struct AreaFileReader {
  /// The file, as the user would name it.
  package let path: String

  package init(content: String) { path = content + "/area.yml" }

  /// - Returns: nil where there is no such file, so that no area is official.
  /// - Throws: what the disk refuses; what is wrong with the file is in the result.
  package func read() throws(DiskError) -> Diagnosed<AreaTaxonomy>? {
    guard try Disk.kind(of: path) != nil else { return nil }
    let source = try SourceTreeReader.readText(path)
    guard let text = source.value else { return Diagnosed(AreaTaxonomy([]), source.diagnostics) }
    let areas = AreaTaxonomyReader.read(text)
    return Diagnosed(areas.value, source.diagnostics + areas.diagnostics)
  }
}
