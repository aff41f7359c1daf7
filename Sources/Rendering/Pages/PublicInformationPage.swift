internal import PlanModel
internal import SiteModel

/// `/ppid/` and `/<satker>/ppid/`: the list of public information.
struct PublicInformationPage: PageContent {
  let list: PublicInformationList
  let slice: Slice
  let editions: PlanEditions
  let published: PublishedFiles

  var template: String { "ppid" }
  var title: String {
    let office = list.office.map { " \($0.name)" } ?? ""
    return "Daftar Informasi Publik" + office + slice.titleSuffix
  }
  var trail: [Crumb] {
    let office = list.office.map { Crumb(name: $0.name, route: .office($0.slug)) }
    let first = slice.number > 1 ? Crumb(name: "Daftar Informasi Publik", route: list.route) : nil
    return [office, first].compactMap { $0 }
  }

  func names(from route: Route) -> TemplateObject {
    let data = PublicInformationFiles.routes(of: list)
    return [
      "satker": .text(list.office?.name),
      "kontak_ppid": .object(list.office?.informationDesk.map(ContactNames.names)),
      "tautan_semua": .text(
        list.office == nil ? nil : route.link(to: .publicInformation)),
      "jumlah": .number(list.rows.count),
      "kolom": .list(PublicInformationRecord.columns.map(TemplateValue.text)),
      "kelompok": .objects(groups(from: route)),
      "tautan_csv": .text(route.link(to: data.csv)),
      "tautan_json": .text(route.link(to: data.json)),
      "tautan_skema": .text(route.link(to: .schema(PublicInformationFiles.name))),
      "halaman": .object(slice.names(of: list.route, from: route)),
    ]
  }

  /// The rows of the slice in their groups; a group without rows is left out.
  private func groups(from route: Route) -> [TemplateObject] {
    let rows = list.rows[slice.range].map {
      PublicInformationRecord(row: $0, baseURL: nil, editions: editions, published: published)
    }
    return PublicInformation.Classification.listed.compactMap { classification in
      let group = rows.filter { $0.classification == classification }
      guard !group.isEmpty else { return nil }
      return [
        "id": .text(classification?.rawValue ?? "belum-diklasifikasi"),
        "judul": .text(classification?.groupTitle ?? "Belum diklasifikasi"),
        "baris": .objects(group.map { names(of: $0, from: route) }),
      ]
    }
  }

  private func names(of record: PublicInformationRecord, from route: Route) -> TemplateObject {
    let forms = record.forms.joined(separator: ", ")
    return [
      "nomor": .number(record.row.number),
      "judul": .text(record.title),
      "keadaan": .text(record.entry.caveat),
      "tautan": .text(route.link(to: .plan(record.entry.id))),
      "ringkasan": .text(record.summary),
      "penguasa": .text(record.holder),
      "penanggung_jawab": .text(record.issuer),
      "pembuatan": .text(record.made),
      "bentuk": .text(record.forms.isEmpty ? nil : forms),
      "jangka_simpan": .text(record.retention),
      "klasifikasi": .text(record.classification?.name),
      "berkas": .objects(
        record.files.map { published.names(of: $0.route, as: $0.name, from: route) }),
    ]
  }
}

/// How to reach a public information desk, in templates.
enum ContactNames {
  static func names(_ desk: Office.InformationDesk) -> TemplateObject {
    [
      "nama": .text(desk.name), "alamat": .text(desk.address), "surel": .text(desk.email),
      "telepon": .text(desk.telephone),
    ]
  }
}
