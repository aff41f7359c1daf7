internal import Checksums
internal import Output
internal import PlanModel
internal import SiteModel

/// `feed.xml` (Atom, RFC 4287): the latest news of the site or of an office.
///
/// With a base URL all links are absolute; without one they are relative to the feed's own address,
/// which RFC 4287 (2, "Common Attributes") allows.
struct AtomFeed {
  let title: String
  /// What its id is made from: `satker:soppeng`; that of the whole site changes with its address, or with its
  /// title where it has none.
  let key: String
  let author: String
  let route: Route
  /// The page whose news it tells.
  let home: Route
  let entries: [FeedEntry]
  let baseURL: String?

  /// How many entries a feed holds; older ones stand on the pages.
  static let length = 100

  /// The time of a feed without entries; there is no clock to ask.
  private static let noTime = "1970-01-01T00:00:00Z"

  var bytes: [UInt8] {
    let latest = Array(entries.sorted(by: FeedEntry.precedes).prefix(Self.length))
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
      <id>urn:uuid:\(NameBasedUUID("umpan:" + key))</id>
      <title>\(XMLText.escaped(title))</title>
      <updated>\(latest.first.map { time($0.date) } ?? Self.noTime)</updated>
      <author><name>\(XMLText.escaped(author))</name></author>
      <link rel="self" type="application/atom+xml" href="\(address(of: route))"/>
      <link rel="alternate" type="text/html" href="\(address(of: home))"/>
      <generator>Terbit</generator>

      """
    for entry in latest { xml += element(entry) }
    return Array((xml + "</feed>\n").utf8)
  }

  private func element(_ entry: FeedEntry) -> String {
    """
    <entry>
    <id>\(entry.id)</id>
    <title>\(XMLText.escaped(entry.title))</title>
    <published>\(time(entry.date))</published>
    <updated>\(time(entry.date))</updated>
    <author><name>\(XMLText.escaped(entry.author))</name></author>
    <link rel="alternate" type="text/html" href="\(address(of: entry.route))"/>
    <category term="\(entry.kind.rawValue)"/>
    <summary>\(XMLText.escaped(entry.summary))</summary>
    </entry>

    """
  }

  private func time(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }

  private func address(of target: Route) -> String {
    XMLText.escaped(baseURL.map { $0 + target.path } ?? route.link(to: target))
  }
}
