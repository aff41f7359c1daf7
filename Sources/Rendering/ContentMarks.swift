internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// What in a page's HTML depends on the page although cmark-gfm has written it for the whole file: links
/// to files of the content, and footnotes' ways back.
///
/// Few files have any, so pages are searched only where they may stand.
struct ContentMarks: Sendable {
  private let links: LinkResolver?
  private let hasFootnotes: Bool

  init(_ site: Site) {
    let hasLinks =
      site.plans.contains { !$0.plan.links.isEmpty }
      || site.offices.contains { !$0.office.links.isEmpty }
      || site.plainPages.contains { !$0.links.isEmpty }
    links = hasLinks ? LinkResolver(routes: site.contentRoutes) : nil
    hasFootnotes =
      site.plans.contains { !$0.plan.footnotes.isEmpty }
      || site.plainPages.contains { !$0.footnotes.isEmpty }
  }

  func resolve(_ html: inout [UInt8], from route: Route) {
    if let links, Self.linkSearch.isFound(in: html) {
      html = Array(links.resolve(String(decoding: html, as: UTF8.self), from: route).utf8)
    }
    if hasFootnotes, Self.footnoteSearch.isFound(in: html) {
      html = Array(FootnoteBacklinks.resolve(String(decoding: html, as: UTF8.self)).utf8)
    }
  }

  private static let linkSearch = WordSearch("\"" + DocumentLink.scheme)
  private static let footnoteSearch = WordSearch(FootnoteBacklinks.opening)
}
