internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// What a page says to machines (schema.org, as JSON-LD): the way to it, and on the pages that present
/// them the decree, the office and the data.
struct StructuredData {
  let site: Site
  let editions: PlanEditions

  /// The text of a page's `<script type="application/ld+json">`; nil where there is nothing to say.
  func script(of page: Page, _ content: any PageContent) -> String? {
    let graph = things(of: page) + [breadcrumbs(of: page, content)].compactMap { $0 }
    guard !graph.isEmpty else { return nil }
    let value: JSONValue = ["@context": "https://schema.org", "@graph": .array(graph)]
    return Self.embeddable(value.serialized(indented: false))
  }

  /// No text can end the element it stands in, or open a comment: JSON reads `\u003c` as `<`.
  static func embeddable(_ json: [UInt8]) -> String {
    var bytes = [UInt8]()
    bytes.reserveCapacity(json.count)
    for byte in json where byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "<") { bytes += "\\u003c".utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func things(of page: Page) -> [JSONValue] {
    let address = address(from: page.route)
    switch page.kind {
    case .home: return [website(address), siteDataset(address)]
    case .office(let entry):
      return page.route == .home
        ? [
          website(address), organization(entry.office, address, inFull: true), siteDataset(address),
        ]
        : [organization(entry.office, address, inFull: true)]
    case .plan(let entry):
      let plan = PlanStructuredData(entry: entry, editions: editions, address: address)
      return [
        plan.legislation(passedBy: organization(entry.office, address, inFull: false)),
        plan.dataset,
      ]
    case .publicInformation(let list, _): return [informationDataset(list, address)]
    default: return []
    }
  }

  /// The absolute address of a page or file, or the way to it where no base URL is known.
  private func address(from route: Route) -> (Route) -> JSONValue {
    // All of the site would be copied for a closure that needs no more than this.
    let baseURL = site.settings.baseURL
    return { target in .string(baseURL.map { $0 + target.path } ?? route.link(to: target)) }
  }

  // MARK: - The way to the page

  private func breadcrumbs(of page: Page, _ content: any PageContent) -> JSONValue? {
    guard page.route != .home, page.route != .notFound else { return nil }
    let address = address(from: page.route)
    let trail =
      [Crumb(name: "Beranda", route: .home)] + content.trail
      + [Crumb(name: content.title, route: page.route)]
    return [
      "@type": "BreadcrumbList",
      "itemListElement": .array(
        trail.enumerated().map { index, crumb in
          [
            "@type": "ListItem", "position": .integer(index + 1), "name": .string(crumb.name),
            "item": address(crumb.route),
          ]
        }),
    ]
  }

  // MARK: - The site and its offices

  private func website(_ address: (Route) -> JSONValue) -> JSONValue {
    let settings = site.settings
    return .known([
      ("@type", "WebSite"), ("name", .string(settings.title)), ("url", address(.home)),
      ("description", settings.summary.map(JSONValue.string)), ("inLanguage", "id"),
      (
        "publisher",
        settings.publisher.map { ["@type": "GovernmentOrganization", "name": .string($0)] }
      ),
    ])
  }

  /// - Parameter inFull: with all that the office says of itself; else only who it is.
  private func organization(
    _ office: Office, _ address: (Route) -> JSONValue, inFull: Bool
  ) -> JSONValue {
    let identity: [(String, JSONValue?)] = [
      ("@type", "GovernmentOrganization"), ("@id", address(.office(office.slug))),
      ("name", .string(office.name)),
    ]
    guard inFull else { return .known(identity) }
    return .known(
      identity + [
        ("legalName", office.fullName.map(JSONValue.string)),
        ("identifier", office.regionCode.map(JSONValue.string)),
        ("address", office.address.map(JSONValue.string)),
        ("url", office.website.map(JSONValue.string) ?? address(.office(office.slug))),
        ("contactPoint", office.informationDesk.flatMap(contactPoint)),
      ])
  }

  private func contactPoint(_ desk: Office.InformationDesk) -> JSONValue? {
    guard desk.email != nil || desk.telephone != nil else { return nil }
    return .known([
      ("@type", "ContactPoint"), ("contactType", "PPID"), ("name", desk.name.map(JSONValue.string)),
      ("email", desk.email.map(JSONValue.string)),
      ("telephone", desk.telephone.map(JSONValue.string)),
    ])
  }

  // MARK: - The data of all plans

  private func siteDataset(_ address: (Route) -> JSONValue) -> JSONValue {
    [
      "@type": "Dataset", "name": .string("Data \(site.settings.title)"),
      "description":
        "Semua rencana, aksi, target waktu, dan dasar hukum di situs ini sebagai data terbuka.",
      "url": address(.home), "inLanguage": "id", "isAccessibleForFree": true,
      "distribution": .array([
        .download(.plansData, address), .download(.actionsData, address),
        .download(.regulationsData, address),
      ]),
    ]
  }

  private func informationDataset(
    _ list: PublicInformationList, _ address: (Route) -> JSONValue
  ) -> JSONValue {
    let owner = list.office?.name ?? site.settings.title
    let data = PublicInformationFiles.routes(of: list)
    return [
      "@type": "Dataset", "name": .string("Daftar Informasi Publik \(owner)"),
      "description": .string(
        "Daftar Informasi Publik menurut UU 14/2008 tentang rencana yang diterbitkan \(owner)."),
      "url": address(list.route), "inLanguage": "id", "isAccessibleForFree": true,
      "distribution": .array([
        .download(data.csv, address), .download(data.json, address),
      ]),
    ]
  }
}

extension JSONValue {
  /// An object without the members that have no value: schema.org knows no null.
  static func known(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  /// A file in which a data set can be had.
  static func download(_ file: Route, _ address: (Route) -> JSONValue) -> JSONValue {
    [
      "@type": "DataDownload", "contentUrl": address(file),
      "encodingFormat": .string(MediaType.ofFile(named: file.file)),
    ]
  }
}
