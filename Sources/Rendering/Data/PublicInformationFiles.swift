internal import Checksums
internal import OrderedJSON
internal import Output
internal import PlanModel
internal import SiteModel

/// The list of public information as data, of all offices and of each.
struct PublicInformationFiles {
  let site: Site
  let editions: PlanEditions
  let published: PublishedFiles

  static let name = "daftar-informasi-publik"

  func files() -> [OutputFile] {
    let all = PublicInformationList(of: site.plans)
    let offices = site.offices.flatMap { office in
      files(
        of: PublicInformationList(of: office.plans, office: office.office),
        below: .publicInformation(of: office.office.slug))
    }
    return files(of: all, below: .data) + offices
  }

  /// Where the list stands as CSV and JSON.
  static func routes(of list: PublicInformationList) -> (csv: Route, json: Route) {
    let folder = list.office.map { Route.publicInformation(of: $0.slug) } ?? .data
    return (folder.below(file: name + ".csv"), folder.below(file: name + ".json"))
  }

  private func files(of list: PublicInformationList, below folder: Route) -> [OutputFile] {
    let records = list.rows.map {
      PublicInformationRecord(
        row: $0, baseURL: site.settings.baseURL, editions: editions, published: published)
    }
    let routes = Self.routes(of: list)
    return [
      OutputFile(routes.csv, summed: csv(records)),
      OutputFile(routes.json, summed: json(records, of: list).serialized()),
    ]
  }

  // MARK: - CSV

  private func csv(_ records: [PublicInformationRecord]) -> [UInt8] {
    var table = CSVTable(
      header: PublicInformationRecord.columns + ["Satuan Kerja", "Tautan", "SHA-256", "Status"])
    for record in records {
      let absent = PublicInformationRecord.absent
      table.add([
        String(record.row.number),
        record.title + (record.summary.map { ". " + $0 } ?? ""),
        record.holder ?? absent,
        record.issuer ?? absent,
        record.made,
        record.forms.isEmpty ? absent : record.forms.joined(separator: "; "),
        record.retention ?? absent,
        record.classification?.name ?? absent,
        record.files.map { record.address($0.route) }.joined(separator: "; "),
        record.entry.office.name,
        record.address(.plan(record.entry.id)),
        record.files.map { record.facts(of: $0)?.sha256 ?? "-" }.joined(separator: "; "),
        PlanNames(entry: record.entry).status,
      ])
    }
    return table.bytes
  }

  // MARK: - JSON

  private func json(
    _ records: [PublicInformationRecord], of list: PublicInformationList
  ) -> JSONValue {
    ["versi": 1, "satker": JSONValue(list.office?.slug), "daftar": .array(records.map(json))]
  }

  private func json(_ record: PublicInformationRecord) -> JSONValue {
    let decree = record.entry.plan.decree
    let office = record.entry.office
    return [
      "nomor": .integer(record.row.number),
      "rencana": .string(record.entry.id.description),
      "judul": .string(record.title),
      "ringkasan": JSONValue(record.summary),
      "penguasa": JSONValue(record.holder),
      "penanggung_jawab": JSONValue(record.issuer),
      "tanggal": .string(decree.date.description),
      "tempat": .string(decree.place),
      "bentuk": .array(record.forms.map(JSONValue.string)),
      "jangka_simpan": JSONValue(record.retention),
      "klasifikasi": JSONValue(record.classification?.rawValue),
      "status": .string(record.entry.status),
      "diubah_oleh": .ids(record.entry.amendedBy),
      "dicabut_oleh": .ids(record.entry.revokedBy),
      "satker": ["slug": .string(office.slug), "nama": .string(office.name)],
      "url": .string(record.address(.plan(record.entry.id))),
      "berkas": .array(
        record.files.map { file in
          [
            "nama": .string(file.name), "jenis": .string(file.mediaType),
            "url": .string(record.address(file.route)),
            "ukuran": JSONValue(record.facts(of: file)?.bytes),
            "sha256": JSONValue(record.facts(of: file)?.sha256),
          ]
        }),
    ]
  }
}
