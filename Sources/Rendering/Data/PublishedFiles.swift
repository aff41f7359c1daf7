internal import Checksums
internal import Content
internal import PlanModel
internal import SiteModel

/// The sizes and checksums of the files that pages offer, by their addresses.
struct PublishedFiles: Sendable {
  private var facts: [String: FileFacts]

  /// - Parameters:
  ///   - facts: of the files that are made, by their paths in the output.
  ///   - attachments: what was read of each attachment, by its path on disk.
  init(_ facts: [String: FileFacts], of site: Site, attachments: [String: FileFacts]) {
    self.facts = facts
    for attachment in site.attachments {
      self.facts[attachment.route.outputPath] = attachments[attachment.file.path]
    }
  }

  mutating func add(_ more: [String: FileFacts]) {
    facts.merge(more) { _, new in new }
  }

  subscript(route: Route) -> FileFacts? { facts[route.outputPath] }

  /// A file as templates offer it (partial `berkas`); size and checksum only where they are known.
  func names(of target: Route, as name: String, from route: Route) -> TemplateObject {
    let facts = self[target]
    return [
      "nama": .text(name),
      "tautan": .text(route.link(to: target)),
      "ukuran": .text(facts?.sizeInWords),
      "sha256": .text(facts?.sha256),
    ]
  }
}

extension FileFacts {
  /// `44,7 KB`, a thousand bytes each, with the comma of Indonesian numbers.
  var sizeInWords: String {
    for (unit, size) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1000)]
    where bytes >= size {
      let tenths = (bytes * 10 + size / 2) / size
      return "\(tenths / 10),\(tenths % 10) \(unit)"
    }
    return "\(bytes) bita"
  }
}
