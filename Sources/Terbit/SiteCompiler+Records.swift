internal import Diagnostics
internal import Output

extension SiteCompiler.Result {
  /// What the build of a site said that still stands as it was made.
  init(recalling record: BuildRecord, _ timings: BuildTimings) {
    self.init(
      output: nil, diagnostics: record.findings, counts: (record.plans, record.pages),
      timings: timings, remarks: record.remarks, isUpToDate: true,
      recalledNotes: record.noteCount)
  }

  /// The record of this build.
  ///
  /// - Parameter inputs: see `InputDigest`.
  func record(of site: FolderFingerprint, from inputs: String) -> BuildRecord {
    BuildRecord(
      inputs: inputs, site: site, plans: counts.plans, pages: counts.pages,
      findings: diagnostics.filter { $0.severity != .note },
      noteCount: diagnostics.count { $0.severity == .note }, remarks: remarks)
  }
}
