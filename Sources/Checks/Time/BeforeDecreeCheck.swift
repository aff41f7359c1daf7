internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds plans with actions that were over before the decree was made.
struct BeforeDecreeCheck: PlanCheck {
  static let description = CheckDescription(
    id: "waktu.sebelum-keputusan", group: .time, severity: .note,
    summary: "Ada aksi yang selesai sebelum keputusannya ditetapkan.",
    reason:
      "Rencana yang ditetapkan di tengah tahun sering memuat bulan yang sudah lewat; pembaca perlu tahu bahwa itu bukan lagi rencana, dan tahun yang salah ketik tampak dengan cara ini.",
    passing: [
      CheckExample(actions: table("Januari 2025", "Maret 2025")),
      CheckExample(actions: table("Januari-Desember 2025", "setiap bulan")),
    ],
    failing: [
      CheckExample(
        frontMatter: frontMatter, actions: table("Maret 2025", "⟦Januari 2025⟧", "Februari 2025")),
      CheckExample(frontMatter: frontMatter, actions: table("⟦Januari s.d. Februari 2025⟧")),
    ])

  private static let frontMatter = """
    jenis: Keputusan
    nomor: 7
    tahun: 2025
    tentang: Rencana Aksi
    ditetapkan: { tempat: Contoh, tanggal: 2025-03-03 }
    penandatangan: { jabatan: Ketua, nama: Adi }
    kelengkapan: lengkap
    """

  private static func table(_ times: String...) -> String {
    "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n"
      + times.enumerated().map { "| \($0 + 1). | Rapat | \($1) |" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    var count = 0
    var first: SourceRange?
    for area in plan.areas {
      for action in area.actions {
        guard let last = action.time.months.last, last < plan.decree.date.month else { continue }
        count += 1
        first = first ?? area.timeRange(of: action)
      }
    }
    guard let first else { return [] }
    return [
      finding(
        "\(count) dari \(plan.actionCount) aksi selesai sebelum keputusan ditetapkan, \(plan.decree.date.longName); ini yang pertama",
        at: first, in: plan.source,
        notes: [
          Diagnostic.Note(
            "tanggal penetapan",
            at: plan.source.location(of: plan.range(of: "ditetapkan", "tanggal")))
        ])
    ]
  }
}
