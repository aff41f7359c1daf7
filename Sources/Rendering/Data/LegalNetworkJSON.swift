internal import OrderedJSON
internal import PlanModel
internal import SiteModel

/// `jdihn.json`: the decrees as the national legal documentation network (JDIHN) takes them in, an
/// array of objects whose values are all text.
///
/// What stands in no decree and no setting is an empty text. A decree is not promulgated, so its day of
/// enactment stands for that of promulgation, as in the network's real feeds.
struct LegalNetworkJSON {
  let site: Site
  /// The plans whose naskah is published as one file, `…/2025kpt043.pdf`.
  let plansWithFile: Set<PlanID>

  var value: JSONValue { .array(site.plans.map(record)) }

  private func record(_ entry: PlanEntry) -> JSONValue {
    let texts = texts(of: entry)
    return .object(
      zip(DataShape.legalNetworkNames, texts).map {
        JSONValue.Member(key: $0.0, value: .string($0.1))
      })
  }

  /// The values, in the order of the contract's keys.
  private func texts(of entry: PlanEntry) -> [String] {
    let (decree, office, file) = (entry.plan.decree, entry.office, file(of: entry))
    return [
      entry.id.description, String(decree.year), decree.date.description, decree.kind,
      decree.number, title(of: entry), "-", decree.abbreviation.uppercased(), decree.place,
      office.fullName ?? office.name, "", "", office.legalNetwork?.subject ?? "", "",
      entry.status, "Indonesia", office.legalNetwork?.field ?? "",
      office.legalNetwork?.mainEntry ?? "", "-", file?.file ?? "", file.map(address) ?? "",
      address(.plan(entry.id)), "4", "1",
    ]
  }

  private func title(of entry: PlanEntry) -> String {
    let (decree, office) = (entry.plan.decree, entry.office)
    return "\(decree.kind) \(office.fullName ?? office.name) \(decree.numbering) "
      + "tentang \(decree.title)"
  }

  /// The decree as one file: Terbit's own, or the copy that the office put beside the plan.
  private func file(of entry: PlanEntry) -> Route? {
    if plansWithFile.contains(entry.id) { return .legalFile(of: entry.plan) }
    return entry.attachments.first { $0.isSignedCopy(of: entry.plan) }?.route
  }

  private func address(_ route: Route) -> String {
    (site.settings.baseURL ?? "") + route.encodedPath
  }
}

extension DataShape {
  /// The shape of `jdihn.json`; which values are fixed is the network's rule.
  static let legalNetwork = DataShape(
    title: "Umpan integrasi JDIHN", kind: .list(.object(legalNetworkFields)))

  static let legalNetworkNames = legalNetworkFields.map(\.name)

  private static let legalNetworkFields: [DataField] = [
    DataField("idData", .text, "Id rencana."),
    DataField("tahun_pengundangan", .pattern("^[0-9]{4}$"), "Tahun keputusan."),
    DataField("tanggal_pengundangan", .date, "Tanggal penetapan."),
    DataField("jenis", .text, "Jenis dokumen."),
    DataField("noPeraturan", .text, "Nomor."),
    DataField("judul", .text, "Judul lengkap."),
    DataField("noPanggil", .choice(["-"]), "Selalu “-”."),
    DataField("singkatanJenis", .text, "Singkatan jenis, seperti KPT."),
    DataField("tempatTerbit", .text, "Tempat penetapan."),
    DataField("penerbit", .text, "Satuan kerja."),
    DataField("deskripsiFisik", .text, "Tidak dinyatakan; kosong."),
    DataField("sumber", .text, "Tidak dinyatakan; kosong."),
    DataField("subjek", .text, "Seperti diisi satuan kerja (jdihn.subjek)."),
    DataField("isbn", .text, "Tidak ada; kosong."),
    DataField("status", .choice(["berlaku", "tidak berlaku"]), "Keberlakuan."),
    DataField("bahasa", .choice(["Indonesia"]), "Bahasa."),
    DataField("bidangHukum", .text, "Seperti diisi satuan kerja (jdihn.bidangHukum)."),
    DataField("teuBadan", .text, "Seperti diisi satuan kerja (jdihn.teuBadan)."),
    DataField("nomorIndukBuku", .choice(["-"]), "Selalu “-”."),
    DataField("fileDownload", .text, "Nama berkas naskah."),
    DataField("urlDownload", .text, "Alamat berkas naskah."),
    DataField("urlDetailPeraturan", .text, "Alamat halaman rencana."),
    DataField("operasi", .choice(["4"]), "Selalu “4”."),
    DataField("display", .choice(["1"]), "Selalu “1”."),
  ]
}
