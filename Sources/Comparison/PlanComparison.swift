package import PlanModel

/// What changed from one version of a plan to another, action by action.
package struct PlanComparison: Sendable {
  /// Changes of the decree's particulars and of the plan's period.
  package var particulars: [FieldChange]
  /// Items of the legal basis that are new, gone or reworded.
  package var legalBasis: [FieldChange]
  /// In the new plan's order; what was removed stands at the end of its area.
  package var actions: [ActionChange]

  package var isEmpty: Bool { particulars.isEmpty && legalBasis.isEmpty && actions.isEmpty }

  /// How many actions have changed in a way; an action may have changed in several.
  package func count(of kind: ActionChange.Kind) -> Int {
    actions.count { $0.kinds.contains(kind) }
  }
}

/// A part of a plan that reads otherwise than before; nil where it has nothing.
package struct FieldChange: Hashable, Sendable {
  /// The part's name for a reader: `Bukti`.
  package var name: String
  package var old: String?
  package var new: String?

  /// Word by word.
  package var difference: WordDifference { WordDifference(from: old ?? "", to: new ?? "") }
}

/// An action that is new, gone or changed.
package struct ActionChange: Sendable {
  /// In what way an action has changed.
  package enum Kind: String, CaseIterable, Sendable {
    case added = "ditambah"
    case removed = "dihapus"
    /// It is due in other months or weeks.
    case rescheduled = "pindah-waktu"
    /// It stands under another area.
    case relocated = "pindah-area"
    /// Its words differ.
    case reworded = "diubah-kata"

    /// As a reader is told.
    package var phrase: String {
      switch self {
      case .added: "ditambah"
      case .removed: "dihapus"
      case .rescheduled: "pindah waktu"
      case .relocated: "pindah area"
      case .reworded: "diubah kata-katanya"
      }
    }
  }

  /// Nil for an action that is new.
  package var old: PlacedAction?
  /// Nil for an action that is gone.
  package var new: PlacedAction?
  /// In the order of `Kind`.
  package var kinds: [Kind]
  /// The parts that read otherwise; empty for an action that is new or gone.
  package var fields: [FieldChange]
}

/// An action and the area it stands under.
package struct PlacedAction: Sendable {
  package var area: Area
  package var action: Action
}
