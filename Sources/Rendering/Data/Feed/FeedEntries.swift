internal import Checksums
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// What feeds tell of a plan: one function for each kind of news.
struct FeedEntries {
  let entry: PlanEntry
  /// All plans by their ids, to speak of those that amend or revoke this one.
  let plans: [PlanID: PlanEntry]

  private var plan: Plan { entry.plan }
  private var names: PlanNames { PlanNames(entry: entry) }

  var all: [FeedEntry] {
    [publication]
      + changes(by: entry.amendedBy, .amendment, verb: "diubah dengan")
      + changes(by: entry.revokedBy, .revocation, verb: "dicabut dengan")
      + edits + corrections + reports
  }

  private var publication: FeedEntry {
    let counts =
      "\(plan.areas.count) area, \(plan.actions.count) aksi, masa \(plan.period.longName)."
    let summary = plan.publicInformation?.summary.map { $0 + "\n" + counts } ?? counts
    return FeedEntry(
      kind: .plan, key: entry.id.description,
      title: "\(names.longName) tentang \(plan.decree.title)", summary: summary,
      date: plan.decree.date, author: entry.office.name, route: .plan(entry.id))
  }

  private func changes(
    by ids: [PlanID], _ kind: FeedEntry.Kind, verb: String
  ) -> [FeedEntry] {
    ids.compactMap { plans[$0] }.map { later in
      let words = "\(names.longName) \(verb) \(PlanNames(entry: later).longName)"
      return FeedEntry(
        kind: kind, key: "\(entry.id)+\(later.id)", title: words,
        summary: "\(words) tentang \(later.plan.decree.title).", date: later.plan.decree.date,
        author: later.office.name, route: .plan(entry.id))
    }
  }

  /// Each time an earlier version of the plan's file was replaced.
  private var edits: [FeedEntry] {
    plan.earlierVersions.map { version in
      FeedEntry(
        kind: .edit, key: "\(entry.id)/\(version.entry.file.text)",
        title: "Perubahan pada halaman \(names.longName)",
        summary: version.entry.note ?? "Apa yang berubah tampil aksi demi aksi.",
        date: version.entry.replaced, author: entry.office.name, route: .changes(of: entry.id))
    }
  }

  /// How many notes an entry quotes; all stand on the plan's page.
  private static let quotedNotes = 3

  private func summary(of notes: [String]) -> String {
    let rest = notes.count - Self.quotedNotes
    return "\(notes.count) catatan penyunting; kata-kata keputusan tidak diubah.\n"
      + notes.prefix(Self.quotedNotes).joined(separator: "\n")
      + (rest > 0 ? "\ndan \(rest) catatan lain." : "")
  }

  /// The editor's notes on the decree's errors, together. They carry no date of their own, so the entry
  /// has the decree's; a changed set of notes is another entry, which readers see as news.
  private var corrections: [FeedEntry] {
    guard !plan.corrections.isEmpty else { return [] }
    let lines = plan.corrections.map { note in
      "“\(note.quote.text)”" + (note.replacement.map { ": seharusnya “\($0)”" } ?? "")
        + (note.note.map { " – \($0)" } ?? "")
    }
    let words = lines.joined(separator: "\n")
    return [
      FeedEntry(
        kind: .correction, key: "\(entry.id)/\(FileFacts(of: Array(words.utf8)).sha256)",
        title: "Koreksi redaksi atas \(names.longName)",
        summary: summary(of: lines),
        date: plan.decree.date, author: entry.office.name, route: .plan(entry.id))
    ]
  }
}
