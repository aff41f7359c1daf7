internal import Content
internal import Diagnostics

/// Reads the earlier versions that plans name in `riwayat`:
///
/// ```yaml
/// riwayat:
///   - { berkas: zona-integritas-1.md, tanggal: 2026-02-01, catatan: target waktu area II dibetulkan }
/// ```
///
/// What an earlier version got wrong is past and is not reported, unless it cannot be read at all.
struct EarlierVersionReader {
  private let reader: PlanReader
  private let sources: [String: SourceText]

  init(_ reader: PlanReader, _ offices: [SourceTree.OfficeFolder]) {
    self.reader = reader
    let named = offices.flatMap { office in
      office.earlierVersions.map { (Self.key(office.slug, $0.year, $0.name), $0.source) }
    }
    sources = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ office: String, _ year: Int, _ name: String) -> String {
    "\(office)/\(year)/\(name)"
  }

  /// Puts beside each plan the versions it names, the oldest first.
  ///
  /// - Parameter unread: the plans, with their offices, that could not be read and may name any version of
  ///   their year.
  /// - Returns: what is wrong with their names, and which files no plan names.
  func addVersions(
    to plans: inout [Plan], besides unread: [(String, SourceTree.PlanSource)]
  ) -> [Diagnostic] {
    guard !sources.isEmpty || plans.contains(where: { !$0.history.isEmpty }) else { return [] }
    var diagnostics = [Diagnostic]()
    var unnamed = sources
    for index in plans.indices {
      for entry in plans[index].history {
        let id = plans[index].id
        let key = Self.key(id.office, id.year, entry.file.text)
        unnamed[key] = nil
        let version = version(entry, sources[key], of: plans[index])
        diagnostics += version.diagnostics
        if let version = version.value { plans[index].earlierVersions.append(version) }
      }
      plans[index].earlierVersions.sort { $0.entry.replaced < $1.entry.replaced }
    }
    let unknown = unread.map { Self.key($0, $1.year, "") }
    return diagnostics
      + unnamed.filter { key, _ in !unknown.contains(where: key.hasPrefix) }.values.map(
        Self.unnamed)
  }

  private func version(
    _ entry: EarlierVersion.Entry, _ source: SourceText?, of plan: Plan
  ) -> Diagnosed<EarlierVersion?> {
    var sink = DiagnosticSink(source: plan.source)
    guard let source else {
      sink.error(
        "riwayat.tidak-ada",
        "versi lama “\(entry.file.text)” tidak ada di folder riwayat/ di samping rencana; simpan di sana",
        at: entry.file.sourceRange)
      return Diagnosed(nil, sink.diagnostics)
    }
    let read = reader.read(source, id: plan.id)
    guard let earlier = read.value else {
      let error = read.diagnostics.sorted().first { $0.severity == .error }
      sink.error(
        "riwayat.tak-terbaca",
        "versi lama “\(entry.file.text)” tidak dapat dibaca; simpan berkas rencana seperti terbitnya dahulu",
        at: entry.file.sourceRange,
        notes: error.map { [Diagnostic.Note($0.message, at: $0.location)] } ?? [])
      return Diagnosed(nil, sink.diagnostics)
    }
    return Diagnosed(EarlierVersion(entry: entry, plan: earlier), [])
  }

  private static func unnamed(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      id: "riwayat.tak-disebut", severity: .warning,
      message: "versi lama ini tidak disebut “riwayat” rencana mana pun; sebut di sana, atau hapus",
      at: SourceLocation(path: source.path))
  }
}
