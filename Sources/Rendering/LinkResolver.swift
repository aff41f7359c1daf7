internal import Diagnostics
internal import Markdown
internal import SiteModel

/// Puts the way from a page to a published file in the place of a link to a file of the content.
struct LinkResolver {
  let routes: ContentRoutes

  /// - Parameter html: HTML in which such links begin with `DocumentLink.scheme`.
  func resolve(_ html: String, from route: Route) -> String {
    let opening = "\"" + DocumentLink.scheme
    guard WordSearch(opening).isFound(in: html) else { return html }
    var result = ""
    var rest = html[...]
    while let found = rest.firstRange(of: opening) {
      result += rest[..<found.lowerBound] + "\""
      let destination = rest[found.upperBound...].prefix { $0 != "\"" }
      result += link(String(destination), from: route)
      rest = rest[destination.endIndex...]
    }
    return result + rest
  }

  /// A file or a place in it that is not published keeps no address; the check for dead links has named it.
  private func link(_ destination: String, from route: Route) -> String {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    let anchor = DocumentLink.anchor(of: destination.replacing("&amp;", with: "&"))
    let file = DocumentLink.decoded(path.replacing("&amp;", with: "&"))
    guard let target = routes.place(anchor, in: file) else { return "#" }
    return route.link(to: target.route, anchor: target.anchor)
  }
}
