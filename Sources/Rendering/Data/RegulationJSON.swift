internal import Citations
internal import Diagnostics
internal import OrderedJSON
internal import PlanModel
internal import SiteModel

/// A regulation in `data/dasar-hukum.json`: what it is, and who cites it in what words.
struct RegulationJSON {
  let entry: RegulationEntry

  var value: JSONValue {
    [
      "slug": .string(entry.slug),
      "peringkat": .string(entry.citation.kind.rank.groupTitle),
      "rujukan": entry.citation.json,
      "tautan": JSONValue(entry.link),
      "status": JSONValue(entry.record?.status?.rawValue),
      "penerus": .array(
        entry.successors.map {
          ["slug": .string($0.slug), "hubungan": .string($0.relation.rawValue)]
        }),
      "perbedaan": .array(entry.disagreements.map(disagreement)),
      "dikutip": .array(
        entry.uses.map { use in
          [
            "rencana": .string(use.plan.id.description),
            "urutan": .integer(use.item.position),
            "sebagai_perubahan": .bool(use.isAmendment),
            "teks": .string(use.item.text.text),
          ]
        }),
    ]
  }

  private func disagreement(_ disagreement: Disagreement) -> JSONValue {
    [
      "perihal": .string(disagreement.subject.code),
      "pernyataan": .array(
        disagreement.statements.map { statement in
          [
            "kata": .string(statement.words),
            "rencana": .array(statement.plans.map { .string($0.description) }),
            "menurut_daftar": .bool(statement.isRegister),
          ]
        }),
    ]
  }
}

extension Disagreement.Subject {
  fileprivate var code: String {
    switch self {
    case .title: "judul"
    case .gazette(let gazette): gazette.rawValue
    case .latestAmendment: "perubahan-terakhir"
    case .revoked: "keberlakuan"
    }
  }
}
