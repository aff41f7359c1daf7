internal import Synchronization

/// Keeps the files of a site in memory.
package final class OutputCollector: OutputSink {
  package typealias Failure = Never

  private let files = Mutex<[OutputFile]>([])

  package init() {}

  package func write(_ file: OutputFile) {
    files.withLock { $0.append(file) }
  }

  package func begin(_ path: String) -> CollectedFile { CollectedFile(path, of: self) }

  /// All files that have come.
  package var tree: OutputTree { OutputTree(files.withLock { $0 }) }
}
