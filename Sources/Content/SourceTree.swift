package import Diagnostics

/// The content folder as read: every file in its role, nothing understood yet.
package struct SourceTree: Sendable {
  /// An office's folder, `satker/<satker>/`.
  package struct OfficeFolder: Sendable {
    package var slug: String
    /// The path of the folder as the user would name it.
    package var path: String
    /// `satker.md`, if the folder has it.
    package var office: SourceText?
    package var plans: [PlanSource]
    package var attachments: [Attachment]
    package var earlierVersions: [EarlierVersion] = []

    package init(slug: String, path: String) {
      self.slug = slug
      self.path = path
      plans = []
      attachments = []
    }

    /// How plans name one of the office's: `soppeng/2025/zona-integritas`.
    package func name(of plan: PlanSource) -> String { "\(slug)/\(plan.year)/\(plan.slug)" }
  }

  /// A plan's file as it read before, `satker/<satker>/<tahun>/riwayat/*.md`: never published itself.
  package struct EarlierVersion: Sendable {
    package var year: Int
    package var name: String
    package var source: SourceText

    package init(year: Int, name: String, source: SourceText) {
      self.year = year
      self.name = name
      self.source = source
    }
  }

  /// The folder of earlier versions, beside the plans of a year.
  package static let historyFolder = "riwayat"

  /// A plan's file, `satker/<satker>/<tahun>/<rencana>.md`.
  package struct PlanSource: Sendable {
    package let year: Int
    package let slug: String
    package let source: SourceText
    /// Where the front matter calls the plan a draft.
    let draftMark: SourceRange?

    package init(year: Int, slug: String, source: SourceText) {
      self.year = year
      self.slug = slug
      self.source = source
      draftMark = source.draftMark
    }
  }

  /// A file that is copied as it is, beside the plans of its year.
  package struct Attachment: Hashable, Sendable {
    package var year: Int
    package var name: String
    /// Its path on disk.
    package var path: String
  }

  /// A plain page, `halaman/<slug>.md`.
  package struct PageSource: Sendable {
    package var slug: String
    package var source: SourceText
  }

  package var path: String
  package var settings: SourceText?
  package var areas: SourceText?
  package var regulations: SourceText?
  package var pages: [PageSource] = []
  package var offices: [OfficeFolder] = []
  /// The drafts that are no part of the tree, as other plans name them.
  package var draftsLeftOut: Set<String> = []

  package init(path: String) { self.path = path }
}
