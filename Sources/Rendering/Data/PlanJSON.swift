internal import Checksums
internal import Citations
internal import Content
internal import Diagnostics
internal import Markdown
internal import OrderedJSON
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `rencana.json`: a plan as data (`versi` 1). An absent value is null, never a missing key.
struct PlanJSON {
  let entry: PlanEntry
  /// What was read of each attachment, by its path on disk.
  let facts: [String: FileFacts]
  let baseURL: String?

  private var plan: Plan { entry.plan }

  var value: JSONValue {
    [
      "versi": 1,
      "id": .string(plan.id.description),
      "url": .string((baseURL ?? "") + Route.plan(plan.id).path),
      "keputusan": decree,
      "satker": ["slug": .string(entry.office.slug), "nama": .string(entry.office.name)],
      "mengubah": .ids(entry.amends),
      "diubah_oleh": .ids(entry.amendedBy),
      "mencabut": .ids(entry.revokes),
      "dicabut_oleh": .ids(entry.revokedBy),
      "periode": [
        "mulai": .string(plan.period.first.description),
        "sampai": .string(plan.period.last.description),
      ],
      "kelengkapan": .string(plan.completeness.rawValue),
      "area": .array(plan.areas.map(area)),
      "menimbang": .array(plan.considerations.map { .string($0.text.text) }),
      "dasar_hukum": .array(plan.legalBasis.map(legalBasisItem)),
      "koreksi": .array(plan.corrections.map(correction)),
      "sumber": source,
      "lampiran": .array(entry.attachments.map(attachment)),
    ]
  }

  /// The plan's own file, by its place in the content folder wherever that stands.
  private var source: JSONValue {
    [
      "berkas": .string("satker/\(plan.id).md"),
      "sha256": .string(FileFacts(of: plan.source.bytes).sha256),
    ]
  }

  private func attachment(_ attachment: Publication.OfficeAttachment) -> JSONValue {
    guard let facts = facts[attachment.file.path] else {
      preconditionFailure("every attachment is read before the site is rendered")
    }
    return [
      "nama": .string(attachment.file.name),
      "url": .string((baseURL ?? "") + attachment.route.encodedPath),
      "naskah": .bool(attachment.isSignedCopy(of: plan)),
      "bita": .integer(facts.bytes),
      "sha256": .string(facts.sha256),
    ]
  }

  private var decree: JSONValue {
    let decree = plan.decree
    return [
      "jenis": .string(decree.kind),
      "nomor": .string(decree.number),
      "tahun": .integer(decree.year),
      "tentang": .string(decree.title),
      "tempat": .string(decree.place),
      "tanggal": .string(decree.date.description),
      "penandatangan": [
        "jabatan": .string(decree.signatory.position), "nama": .string(decree.signatory.name),
      ],
      "status": .string(entry.status),
    ]
  }

  private func area(_ area: Area) -> JSONValue {
    [
      "slug": .string(area.slug),
      "nomor": JSONValue(area.number),
      "nama": .string(area.name),
      "aksi": .array(area.actions.map(action)),
    ]
  }

  private func action(_ action: Action) -> JSONValue {
    [
      "id": .string(action.id),
      "nomor": JSONValue(action.number),
      "komponen": JSONValue(action.component?.text),
      "indikator": JSONValue(action.indicator?.text),
      "aksi": .string(action.words.text),
      "bukti": JSONValue(action.evidence?.text),
      "waktu": action.time.json,
      "capaian": JSONValue(action.outcome?.text),
      "target": JSONValue(action.target?.text),
      "penanggung_jawab": JSONValue(action.responsible?.text),
      "lainnya": .object(
        action.extras.map { JSONValue.Member(key: $0.label, value: .string($0.words.text)) }),
      "realisasi": plan.reports[action.id].map(report) ?? .null,
    ]
  }

  /// What the office reports; null where it says nothing, which is not the same as not begun.
  private func report(_ report: Report) -> JSONValue {
    [
      "status": .string(report.status.rawValue),
      "tanggal": JSONValue(report.date?.description),
      "catatan": JSONValue(report.note),
      "bukti": JSONValue(report.evidence?.words.text),
    ]
  }

  private func legalBasisItem(_ item: LegalBasisItem) -> JSONValue {
    [
      "urutan": .integer(item.position),
      "nomor": JSONValue(item.number),
      "teks": .string(item.text.text),
      "rujukan": item.reading.citations.first?.json ?? .null,
      "rujukan_lain": .array(item.reading.citations.dropFirst().map(\.json)),
    ]
  }

  private func correction(_ correction: Correction) -> JSONValue {
    [
      "kutipan": .string(correction.quote.text),
      "seharusnya": JSONValue(correction.replacement),
      "catatan": JSONValue(correction.note),
    ]
  }
}

extension JSONValue {
  /// Other plans, by what `rencana.json` has as their `id`.
  static func ids(_ plans: [PlanID]) -> JSONValue { .array(plans.map { .string($0.description) }) }
}
