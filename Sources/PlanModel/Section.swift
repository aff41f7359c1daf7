package import Diagnostics
package import Markdown

/// A part of the decree under a level-2 heading.
package struct Section: Sendable {
  /// What the part is.
  package enum Kind: Sendable {
    /// Menimbang.
    case considerations([Clause])
    /// Mengingat.
    case legalBasis([LegalBasisItem])
    /// Memutuskan.
    case dictum(Dictum)
    /// The place, date and signature that end the decree, when the file gives their words.
    case closing([Passage])
    /// Rencana Aksi.
    case actionPlan(ActionPlan)
    /// A narrative chapter.
    case chapter([Passage])
  }

  package var heading: RichText
  package var kind: Kind
  /// The corrections of its heading.
  package var corrections: [Correction]
}

/// A block of running text, with the corrections that concern it.
package struct Passage: Sendable {
  package var block: Block
  package var corrections: [Correction]
  /// Whether it is a list whose items carry the decree's own marks: `a.`, `1)`.
  package var hasOwnMarks: Bool

  package init(block: Block, corrections: [Correction] = [], hasOwnMarks: Bool = false) {
    self.block = block
    self.corrections = corrections
    self.hasOwnMarks = hasOwnMarks
  }
}

/// One consideration.
package struct Clause: Sendable {
  /// Its place in the list, from 1; the decree letters them a, b, c.
  package var position: Int
  package var passages: [Passage]
  /// Its words, plain.
  package var text: LocatedText

  /// `a` for the first; behind the 26th come `aa`, `ab` (UU 12/2011, annex II, 22).
  package var letter: String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let index = position - 1
    return (index >= 26 ? String(letters[index / 26 - 1 & 25]) : "") + String(letters[index % 26])
  }
}

/// What the decree decides: its opening words and the numbered decisions.
package struct Dictum: Sendable {
  /// One decision: KESATU, KEDUA, …
  package struct Decision: Sendable {
    package var heading: RichText
    package var passages: [Passage]
    /// The corrections of its heading.
    package var corrections: [Correction]
  }

  package var opening: [Passage]
  package var decisions: [Decision]
}

/// The actions of the plan: the annex's title and the areas.
package struct ActionPlan: Sendable {
  package var opening: [Passage]
  package var areas: [Area]
}
