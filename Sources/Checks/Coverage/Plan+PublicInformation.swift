internal import Content
internal import Diagnostics
internal import PlanModel

extension Plan {
  /// Where the front matter's key `ppid` stands; nil if it has none.
  var publicInformationPlace: SourceRange? {
    guard case .mapping(let entries) = frontMatter.content else { return nil }
    return entries.first { $0.key == "ppid" }?.keyRange
  }
}
