internal import Content
internal import PlanModel
internal import SiteModel

/// What a reader can take along from a plan's page (partial `unduhan`): its text, its files, its data.
struct PlanDownloads {
  let entry: PlanEntry
  let files: PublishedFiles

  func names(from route: Route) -> [TemplateObject] {
    attachments(from: route) + [
      item(.json(of: entry.id), "seluruh rencana sebagai data", route),
      item(.actionTable(of: entry.id), "tabel aksi sebagai data", route),
      item(.workbook(of: entry.id), "tabel aksi untuk lembar sebar", route),
      item(.calendar(of: entry.id), "kalender", route),
    ]
  }

  /// The signed copy of the decree first.
  private func attachments(from route: Route) -> [TemplateObject] {
    let signed = entry.attachments.filter { $0.isSignedCopy(of: entry.plan) }
    let others = entry.attachments.filter { !$0.isSignedCopy(of: entry.plan) }
    return signed.map { item($0.route, "salinan keputusan", route) }
      + others.map { item($0.route, "lampiran", route) }
  }

  private func item(_ target: Route, _ note: String, _ route: Route) -> TemplateObject {
    files.names(of: target, as: target.file, from: route).merging(["keterangan": .text(note)])
  }
}
