internal import Output
internal import PlanModel
internal import SiteModel

/// The feeds of the site: one of all offices, and one of each.
struct Feeds {
  let site: Site

  func files() -> [OutputFile] {
    let plans = Dictionary(site.plans.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let news = { (entries: [PlanEntry]) in
      entries.flatMap { FeedEntries(entry: $0, plans: plans).all }
    }
    return [file(siteFeed(news(site.plans)))]
      + site.offices.map { file(feed(of: $0.office, news($0.plans))) }
  }

  private func siteFeed(_ entries: [FeedEntry]) -> AtomFeed {
    let settings = site.settings
    return AtomFeed(
      title: settings.title, key: "situs:" + (settings.baseURL ?? settings.title),
      author: settings.publisher ?? settings.title, route: .feed, home: .home, entries: entries,
      baseURL: settings.baseURL)
  }

  private func feed(of office: Office, _ entries: [FeedEntry]) -> AtomFeed {
    AtomFeed(
      title: "Rencana aksi \(office.name)", key: "satker:" + office.slug, author: office.name,
      route: .feed(of: office.slug), home: .office(office.slug), entries: entries,
      baseURL: site.settings.baseURL)
  }

  private func file(_ feed: AtomFeed) -> OutputFile {
    OutputFile(path: feed.route.outputPath, bytes: feed.bytes)
  }
}
