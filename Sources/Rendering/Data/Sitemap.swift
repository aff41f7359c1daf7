internal import Output
internal import PlanModel
internal import SiteModel

/// `sitemap.xml` (sitemaps.org 0.9): every listed page, and the decree's date of those that show a
/// decree.
///
/// The protocol wants absolute addresses; a site without a base URL gets an empty list.
struct Sitemap {
  let site: Site

  var bytes: [UInt8] {
    var xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    if let baseURL = site.settings.baseURL {
      for page in site.pages where page.isListed {
        let date = page.plan.map { "<lastmod>\($0.plan.decree.date)</lastmod>" } ?? ""
        xml += "<url><loc>\(XMLText.escaped(baseURL + page.route.path))</loc>\(date)</url>\n"
      }
    }
    return Array((xml + "</urlset>\n").utf8)
  }
}

extension Page {
  /// The plan whose decree the page shows; what has changed between its versions is younger than the decree.
  fileprivate var plan: PlanEntry? {
    switch kind {
    case .plan(let plan), .planArea(let plan, _), .timeline(let plan), .planMonth(let plan, _),
      .legalBasis(let plan), .text(let plan):
      plan
    default: nil
    }
  }
}

/// `robots.txt` (RFC 9309): all may read all.
struct Robots {
  let settings: SiteSettings

  var bytes: [UInt8] {
    let sitemap = settings.baseURL.map { "\nSitemap: \($0)/sitemap.xml\n" } ?? ""
    return Array("User-agent: *\nAllow: /\n\(sitemap)".utf8)
  }
}
