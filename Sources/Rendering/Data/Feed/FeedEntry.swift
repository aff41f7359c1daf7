internal import Checksums
internal import PlanModel
internal import SiteModel

/// Something that happened to a plan, as a feed tells it.
struct FeedEntry: Sendable {
  /// What happened; readers of feeds can choose by it.
  enum Kind: String, Sendable {
    case plan = "rencana"
    case amendment = "perubahan"
    case revocation = "pencabutan"
    case edit = "suntingan"
    case correction = "koreksi"
    case report = "realisasi"
  }

  var kind: Kind
  /// What it is about, the same on every host and in every build: `soppeng/2025/zona-integritas`.
  var key: String
  var title: String
  var summary: String
  /// The date of a decree or, of a report, the date it states; never the day of the build.
  var date: CalendarDate
  /// The name of the office.
  var author: String
  var route: Route

  /// A permanent name (RFC 4287, 4.2.6) that does not change with the site's address.
  var id: String { "urn:uuid:\(NameBasedUUID("\(kind.rawValue):\(key)"))" }

  /// The latest first; of one day, in the order of what they are about.
  static func precedes(_ left: FeedEntry, _ right: FeedEntry) -> Bool {
    left.date == right.date
      ? (left.key, left.kind.rawValue) < (right.key, right.kind.rawValue) : left.date > right.date
  }
}
