internal import OrderedJSON
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// A plan in the words of schema.org: the decree as `Legislation`, its actions as a `Dataset`.
struct PlanStructuredData {
  let entry: PlanEntry
  let editions: PlanEditions
  /// Where a page or file stands.
  let address: (Route) -> JSONValue

  private var plan: Plan { entry.plan }
  private var names: PlanNames { PlanNames(entry: entry) }

  func legislation(passedBy office: JSONValue) -> JSONValue {
    let decree = plan.decree
    return .known([
      ("@type", "Legislation"), ("@id", address(.plan(entry.id))),
      ("url", address(.plan(entry.id))),
      ("name", .string("\(names.longName) tentang \(decree.title)")),
      ("legislationIdentifier", .string(decree.numbering)),
      ("legislationType", .string(decree.kind)),
      ("legislationDate", .string(decree.date.description)),
      ("legislationPassedBy", office),
      ("legislationLegalForce", .string("https://schema.org/" + legalForce)),
      ("legislationAmends", references(entry.amends)),
      ("legislationRepeals", references(entry.revokes)),
      ("abstract", plan.publicInformation?.summary.map(JSONValue.string)),
      ("inLanguage", "id"),
      ("encoding", encodings),
    ])
  }

  var dataset: JSONValue {
    [
      "@type": "Dataset", "name": .string("Aksi \(names.longName)"),
      "description": .string(
        "\(plan.actionCount) aksi dalam \(plan.areas.count) area, dengan bukti dan target waktunya, dari \(names.longName) tentang \(plan.decree.title)."
      ),
      "url": address(.plan(entry.id)),
      "isBasedOn": ["@id": address(.plan(entry.id))],
      "temporalCoverage": .string("\(plan.period.first)/\(plan.period.last)"),
      "inLanguage": "id", "isAccessibleForFree": true,
      "distribution": .array([
        .download(.json(of: entry.id), address), .download(.actionTable(of: entry.id), address),
      ]),
    ]
  }

  private var legalForce: String { entry.revokedBy.isEmpty ? "InForce" : "NotInForce" }

  /// Other plans by their addresses; nil for none.
  private func references(_ plans: [PlanID]) -> JSONValue? {
    plans.isEmpty
      ? nil
      : .array(plans.map { ["@type": "Legislation", "@id": address(.plan($0))] })
  }

  private var encodings: JSONValue? {
    guard let pdf = editions.pdf[entry.id] else { return nil }
    return [
      "@type": "LegislationObject", "contentUrl": address(.legalFile(of: plan)),
      "encodingFormat": "application/pdf", "contentSize": .string("\(pdf.count) B"),
    ]
  }
}
