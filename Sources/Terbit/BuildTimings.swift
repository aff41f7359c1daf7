/// How long the phases of a build took.
public struct BuildTimings: Sendable {
  /// A phase of a build, in their order.
  public enum Phase: String, CaseIterable, Sendable {
    /// The folder of content from disk.
    case read = "baca"
    /// Markdown and YAML into plans.
    case parse = "urai"
    /// Plans into the site's pages and indexes.
    case index = "indeks"
    /// The checks.
    case check = "periksa"
    /// The search index, made by Pagefind.
    case search = "cari"
    /// The PDF files and archives of the plans.
    case documents = "dokumen"
    /// Pages and data files, written as soon as each is finished.
    case render = "susun"
    /// The part of rendering that went into writing, as if one task had written all.
    case write = "tulis"
    /// The new site in the place of the old one, which is removed.
    case exchange = "tukar"
  }

  private static let clock = ContinuousClock()

  /// The time of each phase that has taken place.
  public private(set) var durations: [Phase: Duration] = [:]
  /// How many bytes were written.
  public private(set) var byteCount = 0
  private var last = clock.now

  /// Starts the clock.
  public init() {}

  /// What has passed since the last phase ended is the time of this one.
  mutating func end(_ phase: Phase) {
    let now = Self.clock.now
    durations[phase] = now - last
    last = now
  }

  /// The writing of files while others are rendered.
  mutating func addWriting(_ duration: Duration, bytes: Int) {
    durations[.write] = duration
    durations[.render]? -= duration
    byteCount = bytes
  }
}
