package import Diagnostics

/// What the office says was done of an action (`realisasi`); never inferred.
package struct Report: Hashable, Sendable {
  /// How far it is, in the words of the front matter.
  package enum Status: String, CaseIterable, Sendable {
    case done = "selesai"
    case inProgress = "berjalan"
    case delayed = "tertunda"
    case cancelled = "batal"
    case notStarted = "belum-dimulai"

    /// `belum dimulai`.
    package var words: String { self == .notStarted ? "belum dimulai" : rawValue }
  }

  /// What proves it: an attachment beside the plan, or an address on the web.
  package struct Evidence: Hashable, Sendable {
    package var words: LocatedText

    package var isAddress: Bool {
      words.text.hasPrefix("https://") || words.text.hasPrefix("http://")
    }
  }

  package var status: Status
  /// When that was so.
  package var date: CalendarDate?
  package var note: String?
  package var evidence: Evidence?
}

extension Plan {
  /// The names of the attachments that the front matter speaks of.
  package var attachmentNames: [String] {
    [signedCopy?.text].compactMap { $0 }
      + reports.values.compactMap(\.evidence).filter { !$0.isAddress }.map(\.words.text)
  }
}
