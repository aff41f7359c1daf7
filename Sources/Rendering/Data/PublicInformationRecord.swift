internal import Checksums
internal import OrderedJSON
internal import PlanModel
internal import SiteModel

/// A plan as a line of the list of public information, in the words that the page, the CSV and the
/// JSON file share. What the office has not stated is nil; nobody guesses it.
struct PublicInformationRecord {
  let row: PublicInformationList.Row
  let baseURL: String?
  let editions: PlanEditions
  let published: PublishedFiles

  /// The seven columns of the list, as the rule words them, and two of ours.
  static let columns = [
    "Nomor", "Ringkasan Isi Informasi",
    "Pejabat atau Unit/Satuan Kerja yang Menguasai Informasi",
    "Penanggung Jawab Pembuatan atau Penerbitan Informasi",
    "Waktu dan Tempat Pembuatan Informasi", "Bentuk Informasi yang Tersedia",
    "Jangka Waktu Penyimpanan atau Retensi Arsip", "Klasifikasi", "Berkas",
  ]

  /// What stands in a cell that the office has not filled in.
  static let absent = "belum diisi"

  var entry: PlanEntry { row.plan }
  private var stated: PublicInformation? { entry.plan.publicInformation }

  var title: String { "\(PlanNames(entry: entry).longName) tentang \(entry.plan.decree.title)" }
  var summary: String? { stated?.summary }
  var holder: String? { stated?.holder }
  var issuer: String? { stated?.issuer }
  var retention: String? { stated?.retention }
  var forms: [String] { stated?.forms ?? [] }
  var classification: PublicInformation.Classification? { stated?.classification }
  /// `10 Desember 2025, Watansoppeng`.
  var made: String { "\(entry.plan.decree.date.longName), \(entry.plan.decree.place)" }

  /// A form in which the plan is published.
  struct File {
    var name: String
    /// Its media type.
    var type: String
    var route: Route
  }

  var files: [File] {
    let id = entry.id
    let pdf = File(name: "PDF", type: "application/pdf", route: .legalFile(of: entry.plan))
    let singleFile = File(
      name: "HTML satu berkas", type: "text/html",
      route: .legalFile(of: entry.plan, ending: "html"))
    let archive = File(name: "ZIP", type: "application/zip", route: .archive(of: id))
    return (editions.pdf[id] == nil ? [] : [pdf])
      + (editions.archives[id] == nil ? [] : [archive])
      + (editions.singleFiles[id] == nil ? [] : [singleFile])
      + [
        File(name: "JSON", type: "application/json", route: .json(of: id)),
        File(name: "CSV", type: "text/csv", route: .actionTable(of: id)),
      ]
  }

  /// The size of a file in bytes, where it is known.
  func size(of file: File) -> Int? { published[file.route]?.bytes }

  func address(_ route: Route) -> String { (baseURL ?? "") + route.path }
}

extension PublicInformation.Classification {
  /// The heading of the group in the list.
  var groupTitle: String {
    switch self {
    case .periodic: "Informasi yang wajib disediakan dan diumumkan secara berkala"
    case .immediate: "Informasi yang wajib diumumkan serta-merta"
    case .atAnyTime: "Informasi yang wajib tersedia setiap saat"
    }
  }

  /// The class in two words at most: `setiap saat`.
  var name: String {
    switch self {
    case .periodic: "berkala"
    case .immediate: "serta-merta"
    case .atAnyTime: "setiap saat"
    }
  }
}
