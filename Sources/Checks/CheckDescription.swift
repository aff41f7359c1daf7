package import Diagnostics

/// What a check is about, for the reference and for the tests.
package struct CheckDescription: Sendable {
  /// The chapters of the reference.
  package enum Group: String, CaseIterable, Sendable {
    case reading = "Berkas"
    case frontMatter = "Kepala berkas"
    case structure = "Susunan"
    case time = "Waktu"
    case legalBasis = "Dasar hukum"
    case consistency = "Kecocokan"
    case language = "Bahasa"
    case privacy = "Data pribadi"
    case links = "Tautan dan berkas"
    case coverage = "Kelengkapan"
    case templates = "Templat"
    case importing = "Impor (`terbit import`)"
  }

  /// Stable and dotted: `dasar-hukum.tahun-mendatang`.
  package var id: String
  package var group: Group
  package var severity: Severity
  /// What is wrong, as one Indonesian sentence.
  package var summary: String
  /// Why it matters to a reader or an editor.
  package var reason: String
  /// The rule it rests on, where one exists: `UU 12/2011 Lampiran II angka 47`.
  package var rule: String?
  /// Content without a finding of this check.
  package var passing: [CheckExample]
  /// Content with findings of this check at the marked places.
  package var failing: [CheckExample]

  package init(
    id: String, group: Group, severity: Severity, summary: String, reason: String,
    rule: String? = nil, passing: [CheckExample], failing: [CheckExample]
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.rule = rule
    self.passing = passing
    self.failing = failing
  }
}
