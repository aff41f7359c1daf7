internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds a mistyped word in a table's head or before the colon of an action's part: `Buti Fisik`,
/// `Target Watu`.
struct HeaderSpellingCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.kepala-salah-tulis", group: .structure, severity: .warning,
    summary: "Sebuah kata pada kepala tabel, atau di depan titik dua butir aksi, salah tulis.",
    reason:
      "Arti kolom dibaca dari kepalanya; kolom yang salah tulis tampil sebagai kolom biasa, dan bukti atau waktunya tidak masuk data.",
    passing: [
      CheckExample(actions: table("No | Rencana Aksi | Data Dukung | Waktu | Lokasi | Nama")),
      CheckExample(actions: table("No | Aksi | Bukti | Penanggung Jawab | Dana | Tahap | Unit")),
    ],
    failing: [
      CheckExample(
        actions: table("No | ⟦Lagkah⟧ Aksi | “⟦Buti⟧ Fisik” | Target ⟦Watu⟧ | ⟦Pencapain⟧ | PIC")),
      CheckExample(
        actions: table("No | Rencana Aksi | Bukti | ⟦Watku⟧ | Indikator | ⟦Penangung⟧ Jawab")
      ),
      CheckExample(
        actions:
          "### I. Manajemen Perubahan\n\n#### Rapat “pleno”\n\n- Bukti ⟦Fisk⟧: Notula\n- Waktu: Mei 2025\n- Lokasi: Aula"
      ),
    ])

  private static func table(_ head: String) -> String {
    let count = head.split(separator: "|").count
    return "### I. Manajemen Perubahan\n\n| \(head) |\n|" + String(repeating: "---|", count: count)
      + "\n|" + String(repeating: " 1 |", count: count)
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).flatMap { part -> [Diagnostic] in
      switch part {
      case .passage: return []
      case .table(let table):
        return table.labels.flatMap { findings(in: $0.plain, of: entry.plan) }
      case .block(let action):
        return action.locatedLabels(in: entry.plan.source)
          .flatMap { findings(in: $0, of: entry.plan) }
      }
    }
  }

  private func findings(in label: LocatedText, of plan: Plan) -> [Diagnostic] {
    PlainWords(label.text).words.compactMap { word in
      guard word.key.utf8.count >= 4, !ColumnLabel.vocabulary.contains(word.key),
        let meant = Spelling.nearest(to: word.key, among: Self.words),
        isSlip(of: meant, word.key)
      else { return nil }
      let stands = String(decoding: Array(label.text.utf8)[word.range], as: UTF8.self)
      let right = LetterCase(of: stands).applied(to: meant)
      return finding(
        "“\(stands)” pada nama kolom salah tulis; tulis “\(right)”",
        at: label.sourceRange(of: word.range), in: plan.source, suggestion: right)
    }
  }

  /// A short word that has another letter may be another word: `Nama` is not `Dana`.
  private func isSlip(of meant: String, _ word: String) -> Bool {
    if word.utf8.count >= 6 { return true }
    return meant.utf8.count > word.utf8.count || meant.utf8.sorted() == word.utf8.sorted()
  }

  private static let words = ColumnLabel.vocabulary.filter { $0.utf8.count >= 4 }.sorted()
}

extension Action {
  /// The labels of its parts where they stand, before the colons of their lines.
  fileprivate func locatedLabels(in source: SourceText) -> [LocatedText] {
    let labels = Set(labels.values).union(extras.map(\.label))
    guard !labels.isEmpty else { return [] }
    return (source.line(at: range.lowerBound)...source.line(at: range.upperBound)).compactMap {
      let line = source.rangeOfLine($0)
      let text = source[line]
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let start = text.utf8.firstIndex { $0.isLetter } ?? colon
      guard start < colon, labels.contains(String(text[start..<colon])) else { return nil }
      let offset = text.utf8.distance(from: text.startIndex, to: start)
      return LocatedText(String(text[start..<colon]), at: line.lowerBound + offset)
    }
  }
}
