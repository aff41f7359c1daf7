internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds columns of words that have no head.
struct EmptyHeaderCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.kepala-kosong", group: .structure, severity: .warning,
    summary: "Sebuah kolom berisi, tetapi kepalanya kosong.",
    reason:
      "Kolom dikenali dari kepalanya; tanpa itu isinya tidak terbaca sebagai aksi, bukti, atau waktu.",
    passing: [
      ReadingExample.table(" | Rencana Aksi | Waktu | ", "a. | Rapat | Mei 2025 | "),
      ReadingExample.table("No | Rencana Aksi | Waktu", "1. | Rapat | Mei 2025"),
    ],
    failing: [
      ReadingExample.table("No | Rencana Aksi |⟦⟧ | Waktu", "1. | “Rapat” | Notula | Mei 2025")
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).flatMap { part -> [Diagnostic] in
      guard case .table(let table) = part else { return [] }
      // The column of numbers often has no head.
      return table.labels.indices.dropFirst().filter { column in
        table.labels[column].isEmpty && table.rows.contains { !$0.cells[column].isEmpty }
      }
      .map { column in
        finding(
          "kolom ini berisi, tetapi kepalanya kosong; tulis nama kolomnya",
          at: table.labels[column].plain.sourceRange, in: entry.plan.source)
      }
    }
  }
}
