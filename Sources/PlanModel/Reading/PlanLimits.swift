internal import Content
internal import Diagnostics
internal import Markdown

/// How much a plan may hold; generous for any decree, and a bound against hostile files.
enum PlanLimits {
  /// Rows of tables, and headings of actions.
  static let actions = 5000
  /// Headings of parts and areas.
  static let headings = 1000

  /// An error where a plan goes beyond what is read; nil if it does not.
  static func excess(in content: ContentFile) -> Diagnostic? {
    var (actions, headings) = (0, 0)
    for block in content.document.blocks {
      switch block.kind {
      case .table(let table): actions += table.rows.count
      case .heading(let level, _): if level > 3 { actions += 1 } else { headings += 1 }
      default: continue
      }
      guard actions > Self.actions || headings > Self.headings else { continue }
      return Diagnostic(
        id: "rencana.terlalu-banyak", severity: .error,
        message:
          "rencana memuat lebih dari \(Self.actions) aksi atau \(Self.headings) judul; pecah menjadi beberapa rencana",
        at: content.source.location(of: block.range.lowerBound..<block.range.lowerBound))
    }
    return nil
  }
}
