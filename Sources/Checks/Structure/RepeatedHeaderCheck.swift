internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds two columns of a table under one head.
struct RepeatedHeaderCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.kepala-ganda", group: .structure, severity: .warning,
    summary: "Dua kolom sebuah tabel berkepala sama.",
    reason: "Salah satunya biasanya kolom lain, misalnya waktu, yang lalu tidak terbaca.",
    passing: [
      ReadingExample.table("No | Rencana Aksi | Jan | Feb", "1. | Rapat | ✓ | "),
      ReadingExample.table("No | Rencana Aksi | Waktu | | ", "1. | Rapat | Mei 2025 | | "),
    ],
    failing: [
      ReadingExample.table("No | Rencana Aksi | Bukti | ⟦Bukti⟧", "1. | “Rapat” | SK | Mei 2025")
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).compactMap { part in
      guard case .table(let table) = part else { return nil }
      var seen = Set<String>()
      let repeated = table.labels.indices.first { index in
        // Columns of months have a check of their own.
        guard !table.roles[index].isMonths, !table.labels[index].isEmpty else { return false }
        return !seen.insert(table.labels[index].text.lowercased()).inserted
      }
      return repeated.map { index in
        finding(
          "kepala “\(table.labels[index].text)” sudah ada di tabel ini; periksa nama kolomnya",
          at: table.labels[index].plain.sourceRange, in: entry.plan.source)
      }
    }
  }
}
