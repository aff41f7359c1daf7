internal import Content
internal import Diagnostics

/// Checks the names by which plans speak of each other and of their attachments.
struct PlanLinks {
  /// All plans of the content by their ids, also those that could not be read.
  private let known: Set<String>
  /// Those of them that are drafts, also those that are left out of the site.
  private let drafts: Set<String>

  init(_ tree: SourceTree) {
    let plans = tree.offices.flatMap { office in
      office.plans.map { (id: office.name(of: $0), isDraft: $0.isDraft) }
    }
    known = Set(plans.map(\.id)).union(tree.draftsLeftOut)
    drafts = Set(plans.lazy.filter(\.isDraft).map(\.id)).union(tree.draftsLeftOut)
  }

  func check(_ publication: Publication) -> [Diagnostic] {
    let attachments = Set(
      publication.attachments.map { "\($0.office)/\($0.file.year)/\($0.file.name)" })
    return publication.plans.flatMap { plan in
      var sink = DiagnosticSink(source: plan.source)
      for name in plan.amends + plan.revokes { check(name, of: plan, &sink) }
      if let copy = plan.signedCopy,
        !attachments.contains("\(plan.id.office)/\(plan.id.year)/\(copy.text)")
      {
        sink.error(
          "lampiran.tidak-ada",
          "lampiran “\(copy.text)” tidak ada di samping berkas rencana; unggah ke folder yang sama",
          at: copy.sourceRange)
      }
      for evidence in plan.reports.values.compactMap(\.evidence)
      where !evidence.isAddress
        && !attachments.contains("\(plan.id.office)/\(plan.id.year)/\(evidence.words.text)")
      {
        sink.error(
          "realisasi.bukti-tidak-ada",
          "bukti “\(evidence.words.text)” tidak ada di samping berkas rencana; unggah ke folder yang sama, atau tulis alamat lengkap (https://…)",
          at: evidence.words.sourceRange)
      }
      return sink.diagnostics
    }
  }

  private func check(_ name: LocatedText, of plan: Plan, _ sink: inout DiagnosticSink) {
    let id = plan.fullName(of: name.text)
    if !known.contains(id) {
      sink.error(
        "rencana.tidak-ada",
        "rencana “\(name.text)” tidak ada; tulis seperti “\(plan.id.office)/\(plan.id.year)/<rencana>”",
        at: name.sourceRange,
        suggestion: Spelling.nearest(to: name.text, among: known.sorted()))
    } else if drafts.contains(id), !plan.isDraft {
      sink.error(
        "rencana.masih-draf",
        "rencana “\(name.text)” masih draf dan belum terbit; hapus “terbit: draf” di sana, atau tulis itu juga di sini",
        at: name.sourceRange)
    }
  }
}

extension Plan {
  /// The id that a name in `mengubah` or `mencabut` means: whole, or within the same office.
  package func fullName(of name: String) -> String {
    switch name.split(separator: "/").count {
    case 1: "\(id.office)/\(id.year)/\(name)"
    case 2: "\(id.office)/\(name)"
    default: name
    }
  }
}
