internal import Checksums
internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// The files of the whole site that are made for programs, besides those that hold something of every plan.
///
/// A new file of each plan goes into `PlanData`, one of each office into `OfficeData`, one that joins what the plans
/// give into `JoinedData`, any other of the whole site becomes a part here; all go into `DataSet`, which explains
/// them on `/data/`, with a `DataShape` if there is something to describe.
struct DataFiles: Sendable {
  let site: Site
  /// The plans whose naskah is published as a PDF file.
  let plansWithFile: Set<PlanID>

  /// Some of the files, which are made together and apart from the others.
  enum Part: CaseIterable, Sendable {
    // Those that take longest come first.
    case regulations
    case feeds
    case others
  }

  /// Writes the files of a part.
  ///
  /// - Returns: what is known of them, by their paths.
  func write<Sink: OutputSink>(
    _ part: Part, into sink: Sink
  ) throws(Sink.Failure) -> [String: FileFacts] {
    switch part {
    case .regulations: return try writeRegulations(into: sink)
    case .feeds: return try write(Feeds(site: site).files(), into: sink)
    case .others: return try write(others + schemas, into: sink)
    }
  }

  private func write<Sink: OutputSink>(
    _ files: [OutputFile], into sink: Sink
  ) throws(Sink.Failure) -> [String: FileFacts] {
    for file in files { try sink.write(file) }
    return files.facts
  }

  /// One regulation at a time, so that never more than one stands in memory as a value.
  private func writeRegulations<Sink: OutputSink>(
    into sink: Sink
  ) throws(Sink.Failure) -> [String: FileFacts] {
    let path = Route.regulationsData.outputPath
    var list = try JSONListFile("peraturan", in: sink.begin(path))
    for entry in site.regulations {
      var bytes = [UInt8]()
      RegulationJSON(entry: entry).value.write(to: &bytes)
      try list.add(bytes)
    }
    return [path: try list.finish()]
  }

  private var others: [OutputFile] {
    [
      file(
        .data("jdihn.json"),
        LegalNetworkJSON(site: site, plansWithFile: plansWithFile).value.serialized()),
      OutputFile(path: "sitemap.xml", bytes: Sitemap(site: site).bytes),
      OutputFile(path: "robots.txt", bytes: Robots(settings: site.settings).bytes),
    ]
  }

  private var schemas: [OutputFile] {
    [file(.schema("kepala-rencana"), PlanHeadSchema().value.serialized())]
      + DataSet.all.compactMap { set in
        set.schema.map { file(.schema($0.name), $0.shape.schema.serialized()) }
      }
  }

  private func file(_ route: Route, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(route, summed: bytes)
  }
}

extension OutputFile {
  /// A file that pages offer with its size and checksum.
  init(_ route: Route, summed bytes: [UInt8]) {
    self.init(path: route.outputPath, bytes: bytes, facts: FileFacts(of: bytes))
  }
}
