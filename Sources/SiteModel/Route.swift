internal import Content
internal import Diagnostics
package import PlanModel
package import TimeTargets

/// The permanent address of a page or a file, from the site's root.
package struct Route: Hashable, Sendable {
  /// The names of the folders, outermost first, each with a slash behind it: `soppeng/2025/`.
  private let folder: String
  package let file: String

  package init(_ folders: [String], file: String = "index.html") {
    self.init(folder: folders.map { $0 + "/" }.joined(), file: file)
  }

  private init(folder: String, file: String = "index.html") {
    self.folder = folder
    self.file = file
  }

  /// A folder or file below this page: `route.below("bulan", "2025-11")`.
  package func below(_ names: String..., file: String = "index.html") -> Route {
    var folder = folder
    folder.reserveCapacity(folder.utf8.count + names.reduce(0) { $0 + $1.utf8.count + 1 })
    for name in names {
      folder += name
      folder += "/"
    }
    return Route(folder: folder, file: file)
  }

  /// How many folders the page stands in.
  package var depth: Int { folder.utf8.count { $0 == UInt8(ascii: "/") } }

  /// The names of the folders, outermost first.
  package var folders: [String] { folder.split(separator: "/").map(String.init) }

  /// Where the file stands in the output: `soppeng/index.html`.
  package var outputPath: String { folder + file }

  /// The address on the web, from the root: `/soppeng/`, `/robots.txt`.
  package var path: String { "/" + folder + (file == "index.html" ? "" : file) }

  /// The address from the root as a link may hold it: names of attachments may hold anything.
  package var encodedPath: String {
    let link = Route.home.link(to: self)
    return "/" + (file == "index.html" ? String(link.dropLast(file.utf8.count)) : link)
  }

  /// The way from this page to another, through file names, so that it works from a disk as well.
  ///
  /// - Parameter anchor: a place on the other page, as a link may hold it.
  package func link(to other: Route, anchor: String? = nil) -> String {
    var link = [UInt8]()
    link.reserveCapacity(
      folder.utf8.count + other.folder.utf8.count + other.file.utf8.count
        + (anchor?.utf8.count ?? 0) + 8)
    var (from, to) = (folder, other.folder)
    from.withUTF8 { from in
      to.withUTF8 { to in
        let shared = Self.sharedFolders(from, to)
        for index in shared..<from.count where from[index] == UInt8(ascii: "/") {
          link.append(contentsOf: "../".utf8)
        }
        Self.encode(to[shared...], to: &link)
      }
    }
    Self.encode(other.file.utf8, to: &link)
    if let anchor {
      link.append(UInt8(ascii: "#"))
      Self.encode(anchor.utf8, to: &link, isEncoded: true)
    }
    return String(decoding: link, as: UTF8.self)
  }

  /// How many bytes the outer folders that two pages share take.
  private static func sharedFolders(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var shared = 0
    for index in 0..<min(one.count, other.count) {
      guard one[index] == other[index] else { break }
      if one[index] == UInt8(ascii: "/") { shared = index + 1 }
    }
    return shared
  }

  /// File names may hold anything; a link may not (RFC 3986, 2.1).
  ///
  /// - Parameter isEncoded: whether `%` is already the start of such a code.
  private static func encode(
    _ name: some Sequence<UInt8>, to link: inout [UInt8], isEncoded: Bool = false
  ) {
    // Nearly all names are plain.
    if name.withContiguousStorageIfAvailable({ $0.allSatisfy(isPlain) }) == true {
      link.append(contentsOf: name)
      return
    }
    for byte in name {
      if isPlain(byte) || (isEncoded && byte == UInt8(ascii: "%")) {
        link.append(byte)
      } else {
        link.append(UInt8(ascii: "%"))
        link.append(hexDigit(byte >> 4))
        link.append(hexDigit(byte & 15))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

/// The addresses that the contract fixes.
extension Route {
  package static let home = Route([])
  package static let notFound = Route([], file: "404.html")
  package static let areas = Route(["area"])
  package static let months = Route(["bulan"])
  package static let regulations = Route(["dasar-hukum"])
  package static let search = Route(["cari"])
  package static let data = Route(["data"])
  package static let publicInformation = Route(["ppid"])
  package static let feed = Route([], file: "feed.xml")
  package static let checksums = Route([], file: "SHA256SUMS")
  package static func data(_ file: String) -> Route { data.below(file: file) }
  /// The data of all plans, of all their actions and of all regulations.
  package static let plansData = data("rencana.json")
  package static let actionsData = data("aksi.csv")
  package static let actionsWorkbook = data("aksi.xlsx")
  package static let regulationsData = data("dasar-hukum.json")
  /// The JSON Schema of a data file.
  package static func schema(_ name: String) -> Route {
    data.below("skema", file: name + ".json")
  }

  package static func area(_ slug: String) -> Route { areas.below(slug) }
  package static func month(_ month: Month) -> Route { months.below(month.description) }
  package static func regulation(_ slug: String) -> Route { regulations.below(slug) }
  /// The index of Pagefind.
  package static let searchIndex = Route(["pagefind"], file: "pagefind.js")
  /// A part of the list of all actions, as a script for the search page.
  package static func actionList(_ number: Int) -> Route {
    Route(search.folders, file: "aksi-\(number).js")
  }
  package static func office(_ slug: String) -> Route { Route(folder: slug + "/") }
  package static func page(_ slug: String) -> Route { Route(folder: slug + "/") }
  package static func asset(_ name: String) -> Route { Route(["aset"], file: name) }

  package static func plan(_ id: PlanID) -> Route {
    Route(folder: id.description + "/")
  }
  package static func area(_ slug: String, of id: PlanID) -> Route {
    plan(id).below("area", slug)
  }
  package static func timeline(of id: PlanID) -> Route { plan(id).below("bulan") }
  package static func month(_ month: Month, of id: PlanID) -> Route {
    plan(id).below("bulan", month.description)
  }
  package static func legalBasis(of id: PlanID) -> Route { plan(id).below("dasar-hukum") }
  package static func text(of id: PlanID) -> Route { plan(id).below("naskah") }
  package static func changes(of id: PlanID) -> Route { plan(id).below("perubahan") }
  package static func publicInformation(of office: String) -> Route {
    Route.office(office).below("ppid")
  }
  package static func embed(of id: PlanID) -> Route { plan(id).below("sematan") }
  /// The plan's documents and data in one archive, `…/zona-integritas.zip`.
  package static func archive(of id: PlanID) -> Route { plan(id).below(file: id.slug + ".zip") }
  /// The plan as data.
  package static func json(of id: PlanID) -> Route { plan(id).below(file: "rencana.json") }
  package static func actionTable(of id: PlanID) -> Route { plan(id).below(file: "aksi.csv") }
  package static func workbook(of id: PlanID) -> Route { plan(id).below(file: "aksi.xlsx") }
  package static func calendar(of id: PlanID) -> Route { plan(id).below(file: "jadwal.ics") }
  package static func calendar(ofArea slug: String, of id: PlanID) -> Route {
    area(slug, of: id).below(file: "jadwal.ics")
  }
  package static func calendar(ofOffice slug: String) -> Route {
    office(slug).below(file: "jadwal.ics")
  }
  package static func feed(of office: String) -> Route {
    Route.office(office).below(file: "feed.xml")
  }
  /// The decree as one file, beside the plan's page: `…/2025kpt043.pdf`.
  package static func legalFile(of plan: Plan, ending: String = "pdf") -> Route {
    Route.plan(plan.id).below(file: plan.decree.legalFileName + "." + ending)
  }
  /// The numbered page of a split list; the first is the list itself.
  package func page(number: Int) -> Route { number == 1 ? self : below(String(number)) }

  /// The names at the root that no office and no page may take.
  package static let reserved: Set<String> = [
    "area", "aset", "bulan", "cari", "dasar-hukum", "data", "pagefind", "ppid",
  ]
}

extension Publication.OfficeAttachment {
  /// Whether a plan names it as the signed copy of its decree.
  package func isSignedCopy(of plan: Plan) -> Bool { file.name == plan.signedCopy?.text }

  /// Beside the plans of its year.
  package var route: Route { Route([office, String(file.year)], file: file.name) }
}
