internal import Content
internal import Diagnostics

/// Checks the names by which plans speak of each other and of their attachments.
enum PlanLinks {
  static func check(_ publication: Publication) -> [Diagnostic] {
    let known = Set(publication.plans.map(\.id.description))
    let attachments = Set(
      publication.attachments.map { "\($0.office)/\($0.file.year)/\($0.file.name)" })
    return publication.plans.flatMap { plan in
      var sink = DiagnosticSink(source: plan.source)
      for name in plan.amends + plan.revokes where !known.contains(plan.fullName(of: name.text)) {
        sink.error(
          "rencana.tidak-ada",
          "rencana “\(name.text)” tidak ada; tulis seperti “\(plan.id.office)/\(plan.id.year)/<rencana>”",
          at: name.sourceRange,
          suggestion: Spelling.nearest(to: name.text, among: known.sorted()))
      }
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
