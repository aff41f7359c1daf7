internal import Diagnostics

/// Finds the first thing that makes a template unreadable.
struct TemplateSyntaxCheck {
  let source: SourceText

  func error(in tags: [TemplateTag]) -> Diagnostic? {
    var openSections = [TemplateTag]()
    for tag in tags {
      if let reason = reason(against: tag) { return error(reason, at: tag) }
      switch tag.kind {
      case .section, .inverted: openSections.append(tag)
      case .end:
        guard let opening = openSections.popLast() else {
          return error("{{/\(tag.name)}} tidak menutup apa pun", at: tag)
        }
        guard opening.name == tag.name else {
          let line = source.line(at: opening.range.lowerBound)
          return error(
            "{{/\(tag.name)}} berada di tempat penutup {{/\(opening.name)}} dari baris \(line)",
            at: tag)
        }
      default: break
      }
    }
    return openSections.last.map { error("{{/\($0.name)}} tidak ada", at: $0) }
  }

  /// What is wrong with a tag by itself.
  private func reason(against tag: TemplateTag) -> String? {
    switch tag.kind {
    case .open: "kurung kurawal tidak ditutup"
    case .refused: "jenis {{…}} ini tidak dipakai di sini"
    case .comment: nil
    default:
      if tag.hasProperName { nil } else { "“\(tag.name)” bukan nama" }
    }
  }

  private func error(_ reason: String, at tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      id: "templat.tak-terbaca", severity: .error,
      message: "templat tidak terbaca (\(reason)); periksa kurung kurawal dan penutup {{/…}}",
      at: source.location(of: tag.range))
  }
}
