internal import Checksums
internal import Content
internal import OrderedJSON
internal import Output
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

  /// A document of the office beside the plan, or a form in which the plan is published.
  struct File {
    var name: String
    var route: Route

    var mediaType: String { MediaType.ofFile(named: route.file) }
  }

  /// The signed copy of the decree first, for that is the document itself.
  var files: [File] { attachments + forms(of: entry.id) }

  private var attachments: [File] {
    entry.ownAttachments.map { attachment in
      let isSigned = attachment.isSignedCopy(of: entry.plan)
      return File(
        name: isSigned ? "Salinan keputusan" : attachment.file.name, route: attachment.route)
    }
  }

  private func forms(of id: PlanID) -> [File] {
    let pdf = File(name: "PDF", route: .legalFile(of: entry.plan))
    let singleFile = File(
      name: "HTML satu berkas", route: .legalFile(of: entry.plan, ending: "html"))
    let archive = File(name: "ZIP", route: .archive(of: id))
    return (editions.pdf[id] == nil ? [] : [pdf])
      + (editions.archives[id] == nil ? [] : [archive])
      + (editions.singleFiles[id] == nil ? [] : [singleFile])
      + [
        File(name: "JSON", route: .json(of: id)), File(name: "CSV", route: .actionTable(of: id)),
      ]
  }

  /// The size and the checksum of a file, where they are known.
  func facts(of file: File) -> FileFacts? { published[file.route] }

  func address(_ route: Route) -> String { (baseURL ?? "") + route.encodedPath }
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
