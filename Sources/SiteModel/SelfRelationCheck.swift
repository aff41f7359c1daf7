internal import Diagnostics
internal import PlanModel

/// Finds plans that say they amend or revoke themselves.
enum SelfRelationCheck {
  static func diagnostics(of plans: [Plan]) -> [Diagnostic] {
    plans.flatMap { plan in
      var sink = DiagnosticSink(source: plan.source)
      for name in plan.amends + plan.revokes where plan.isMeant(by: name.text) {
        sink.error(
          "rencana.diri-sendiri",
          "rencana tidak dapat mengubah atau mencabut dirinya sendiri; tulis rencana lain atau hapus “\(name.text)”",
          at: name.sourceRange)
      }
      return sink.diagnostics
    }
  }
}

extension Plan {
  /// Whether a name in `mengubah` or `mencabut` is this plan's own.
  func isMeant(by name: String) -> Bool { fullName(of: name) == id.description }
}
