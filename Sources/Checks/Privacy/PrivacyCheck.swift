internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// A check for data of persons in everything that is published: plans, pages, what offices say of
/// themselves, and the names of attachments.
protocol PrivacyCheck: SiteCheck {
  /// Where such data stands in a text, and what to say of it.
  static func leaks(in text: SearchedText) -> [Leak]
  /// Whether the text in which an office presents itself is searched. The contacts that its front
  /// matter gives are meant to be public and are never leaks.
  static var readsOffices: Bool { get }
}

/// A place that must not be published.
struct Leak {
  let range: Range<Int>
  let message: String
  /// What would be dialled or written to; nil where it is no way to reach somebody.
  var contact: String?
}

/// The telephone numbers and addresses by which offices and the publisher want to be reached.
private struct PublicContacts {
  private let contacts: Set<String>

  init(_ offices: [Office], _ settings: SiteSettings) {
    let telephones = offices.map(\.informationDesk?.telephone) + [settings.contact?.telephone]
    let addresses = offices.map(\.informationDesk?.email) + [settings.contact?.email]
    let numbers = telephones.compactMap { $0 }.flatMap { text in
      text.split { "/,;".contains($0) }.map { TelephoneNumber.dialled($0) }
    }
    contacts = Set(numbers + addresses.compactMap { $0?.lowercased() })
  }

  func contain(_ leak: Leak) -> Bool { leak.contact.map(contacts.contains) ?? false }
}

extension PrivacyCheck {
  static var readsOffices: Bool { true }

  func planFindings(
    in entry: PlanEntry, _ reading: PlanReading, of site: Site
  ) -> [Diagnostic] {
    let leaks = Self.leaks(in: reading.searchedText)
    guard !leaks.isEmpty else { return [] }
    return findings(
      leaks, in: entry.plan.source, besides: PublicContacts([entry.office], site.settings))
  }

  func findings(in site: Site) -> [Diagnostic] {
    let contacts = PublicContacts(site.offices.map(\.office), site.settings)
    let pages = site.plainPages.flatMap { findings(in: $0.source, besides: contacts) }
    let offices = site.offices.flatMap { entry -> [Diagnostic] in
      guard Self.readsOffices else { return [] }
      return findings(
        in: entry.office.source, besides: PublicContacts([entry.office], site.settings))
    }
    return pages + offices + attachments(of: site, besides: contacts)
  }

  private func attachments(of site: Site, besides contacts: PublicContacts) -> [Diagnostic] {
    site.attachments.flatMap { attachment in
      Self.leaks(in: SearchedText(attachment.file.name)).filter { !contacts.contain($0) }.prefix(1)
        .map { leak in
          Diagnostic(
            id: Self.description.id, severity: Self.description.severity,
            message: "nama berkas: " + leak.message,
            at: SourceLocation(path: attachment.file.path))
        }
    }
  }

  private func findings(
    in source: SourceText, besides contacts: PublicContacts
  ) -> [Diagnostic] {
    findings(Self.leaks(in: SearchedText(source.text)), in: source, besides: contacts)
  }

  private func findings(
    _ leaks: [Leak], in source: SourceText, besides contacts: PublicContacts
  ) -> [Diagnostic] {
    leaks.compactMap { leak in
      if contacts.contain(leak) || source.isComment(at: leak.range.lowerBound) { return nil }
      return finding(leak.message, at: leak.range, in: source)
    }
  }
}

extension SourceText {
  /// Where the words behind the front matter begin; the start of a text that has none.
  var bodyStart: Int {
    guard lineCount > 1, self[rangeOfLine(1)].hasPrefix("---") else { return 0 }
    let fence = (2...lineCount).first { self[rangeOfLine($0)].hasPrefix("---") }
    return fence.map { rangeOfLine($0).upperBound } ?? 0
  }

  /// Whether a line is a comment of the front matter, which is not published.
  fileprivate func isComment(at offset: Int) -> Bool {
    let line = line(at: offset)
    guard self[rangeOfLine(line)].drop(while: { $0 == " " }).hasPrefix("#") else { return false }
    return !(2...max(2, line)).contains { number in
      number < line && self[rangeOfLine(number)].hasPrefix("---")
    }
  }
}
