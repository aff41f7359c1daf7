import Markdown
import PlanModel
import TimeTargets

/// What a plan says of an action, without where the file says it: equal for a table's row and a
/// block that say the same.
struct ActionFacts: Equatable {
  let id: String
  let number: String?
  let parts: [String: String?]
  let time: TimeTarget
  let extras: [String]

  init(_ action: Action) {
    id = action.id
    number = action.number
    parts = [
      "komponen": action.component?.html, "indikator": action.indicator?.html,
      "aksi": action.words.html, "bukti": action.evidence?.html, "waktu": action.timeWords?.html,
      "capaian": action.outcome?.html, "target": action.target?.html,
      "penanggung jawab": action.responsible?.html,
    ]
    time = action.time
    extras = action.extras.map { "\($0.label): \($0.words.html)" }
  }
}
