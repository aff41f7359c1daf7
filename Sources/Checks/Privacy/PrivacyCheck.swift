internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// A check for data of persons in everything that is published: plans, pages, what offices say of
/// themselves, and the names of attachments.
protocol PrivacyCheck: PlanCheck, SiteCheck {
  /// Where such data stands in a text, and what to say of it.
  static func leaks(in bytes: [UInt8]) -> [Leak]
  /// Whether what an office says of itself is searched: its own telephone number is meant to be public.
  static var readsOffices: Bool { get }
}

/// A place that must not be published.
struct Leak {
  let range: Range<Int>
  let message: String
}

extension PrivacyCheck {
  static var readsOffices: Bool { true }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    findings(in: entry.plan.source)
  }

  func findings(in site: Site) -> [Diagnostic] {
    let offices = Self.readsOffices ? site.offices.map(\.office.source) : []
    let texts = (site.plainPages.map(\.source) + offices).flatMap(findings(in:))
    let names = site.attachments.flatMap { attachment in
      Self.leaks(in: Array(attachment.file.name.utf8)).prefix(1).map { leak in
        Diagnostic(
          id: Self.description.id, severity: Self.description.severity,
          message: "nama berkas: " + leak.message, at: SourceLocation(path: attachment.file.path))
      }
    }
    return texts + names
  }

  private func findings(in source: SourceText) -> [Diagnostic] {
    Self.leaks(in: Array(source.text.utf8)).compactMap { leak in
      if source.isComment(at: leak.range.lowerBound) { return nil }
      return finding(leak.message, at: leak.range, in: source)
    }
  }
}

extension SourceText {
  /// Whether a line is a comment of the front matter, which is not published.
  fileprivate func isComment(at offset: Int) -> Bool {
    let line = line(at: offset)
    guard self[rangeOfLine(line)].drop(while: { $0 == " " }).hasPrefix("#") else { return false }
    return !(2...max(2, line)).contains { number in
      number < line && self[rangeOfLine(number)].hasPrefix("---")
    }
  }
}
