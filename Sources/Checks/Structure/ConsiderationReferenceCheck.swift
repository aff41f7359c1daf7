internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a consideration that rests on itself, or on one that does not stand before it: `sebagaimana
/// dimaksud dalam huruf a sampai dengan huruf e` where there are four.
struct ConsiderationReferenceCheck: PlanCheck {
  static let description = CheckDescription(
    id: "menimbang.rujukan-huruf", group: .structure, severity: .warning,
    summary: "Sebuah pertimbangan menunjuk huruf yang tidak ada di depannya.",
    reason: """
      Pertimbangan terakhir berdasar pada huruf-huruf di depannya; huruf yang tidak ada menandakan \
      pertimbangan yang hilang atau bertambah sejak naskah disalin.
      """,
    rule: "UU 12/2011 Lampiran II angka 24–27",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa perlu;
          2. bahwa berdasarkan ketentuan sebagaimana dimaksud dalam Pasal 9 huruf f harus;
          3. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan b, perlu menetapkan Keputusan;
          """),
      CheckExample(
        considerations:
          "1. bahwa perlu;\n2. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a perlu menetapkan;"
      ),
    ],
    failing: [
      CheckExample(
        considerations: """
          1. bahwa perlu;
          2. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf ⟦d⟧, perlu menetapkan;
          """),
      CheckExample(
        considerations: """
          1. bahwa “perlu”;
          2. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, ⟦b⟧, dan ⟦c⟧ perlu menetapkan;
          """),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    return plan.considerations.flatMap { clause -> [Diagnostic] in
      guard clause.text.text.contains(folded: "dimaksud") else { return [] }
      return Self.letters(in: PlainWords(clause.text.text)).compactMap { word -> Diagnostic? in
        guard let letter = word.key.utf8.first, Int(letter) - 96 >= clause.position else {
          return nil
        }
        let last = plan.considerations[max(0, clause.position - 2)].letter
        let advice = clause.position > 1 ? "; huruf terakhir di depannya “\(last)”" : ""
        return finding(
          "pertimbangan huruf \(clause.letter) menunjuk huruf “\(word.key)”\(advice)",
          at: clause.text.sourceRange(of: word.range), in: plan.source)
      }
    }
  }

  /// The letters behind `dimaksud dalam huruf`.
  private static func letters(in words: PlainWords) -> [PlainWords.Word] {
    words.indices.flatMap { index -> [PlainWords.Word] in
      guard words[index] == "dimaksud" else { return [] }
      var place = index + 1
      if words[place] == "dalam" || words[place] == "pada" { place += 1 }
      guard words[place] == "huruf" else { return [] }
      let list = words.words[place...].prefix { word in
        joining.contains(word.key) || word.key.utf8.count == 1
      }
      return list.filter { $0.key.utf8.count == 1 && $0.number == nil }
    }
  }

  private static let joining: Set<String> = ["huruf", "dan", "sampai", "dengan", "serta", "atau"]
}
