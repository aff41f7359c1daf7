internal import PlanModel
internal import SiteModel

/// The plan in forms that can be taken away, for the list of downloads.
struct PlanEditionDownloads {
  let entry: PlanEntry
  let editions: PlanEditions
  let files: PublishedFiles

  func names(from route: Route) -> [TemplateObject] {
    let id = entry.id
    let forms: [(file: Route, words: String, isMade: Bool)] = [
      (.legalFile(of: entry.plan), "naskah untuk dicetak, PDF", editions.pdf[id] != nil),
      (
        .legalFile(of: entry.plan, ending: "html"), "seluruh rencana dalam satu berkas HTML",
        editions.singleFiles[id] != nil
      ),
      (.archive(of: id), "semua dokumen dan data", editions.archives[id] != nil),
    ]
    return forms.filter(\.isMade).map { form in
      files.names(of: form.file, as: form.file.file, from: route)
        .merging(["keterangan": .text(form.words)])
    }
  }
}
