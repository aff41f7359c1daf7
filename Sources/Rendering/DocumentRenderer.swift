internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Renders a document of a plan, which is a page by itself and is read away from the site: it holds its
/// pictures, and its links are absolute, or none.
struct DocumentRenderer {
  let site: Site
  let templates: TemplateSet
  let marks: ContentMarks
  /// The pictures that plans show, by their path in the content.
  let pictures: [String: [UInt8]]

  func render(_ content: any PageContent, of plan: PlanEntry) -> Diagnosed<[UInt8]> {
    let route = Route.legalFile(of: plan.plan, ending: "html")
    let body = templates.render(
      content.template, content.names(from: route), page: route.path)
    let html = DetachedPictures(pictures: pictures)
      .resolve(String(decoding: body.value, as: UTF8.self))
    var bytes = Array(html.utf8)
    marks.resolve(&bytes, from: route)
    let links = DetachedLinks(baseURL: site.settings.baseURL, folders: route.folders)
    return Diagnosed(links.resolve(bytes), body.diagnostics)
  }
}
