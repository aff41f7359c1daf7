internal import PlanModel
internal import SiteModel

/// The plan in forms that can be taken away, for the list of downloads.
struct PlanEditionDownloads {
  let entry: PlanEntry
  let editions: PlanEditions

  func names(from route: Route) -> [TemplateObject] {
    let id = entry.id
    let pdf = editions.pdf[id].map {
      download(
        .legalFile(of: entry.plan), "naskah untuk dicetak, PDF, \(FileSize.words($0.count))",
        from: route)
    }
    let archive = editions.archives[id].map {
      download(
        .archive(of: id), "semua dokumen dan data, \(FileSize.words($0.count))", from: route)
    }
    let singleFile = download(
      .legalFile(of: entry.plan, ending: "html"), "seluruh rencana dalam satu berkas HTML",
      from: route)
    return [pdf, singleFile, archive].compactMap { $0 }
  }

  private func download(_ file: Route, _ words: String, from route: Route) -> TemplateObject {
    [
      "nama": .text(file.file), "tautan": .text(route.link(to: file)), "keterangan": .text(words),
    ]
  }
}
