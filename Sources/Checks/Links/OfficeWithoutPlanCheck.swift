internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Tells of an office that has no plan yet.
struct OfficeWithoutPlanCheck: SiteCheck {
  static let description = CheckDescription(
    id: "tautan.satker-kosong", group: .links, severity: .note,
    summary: "Satker belum memuat rencana.",
    reason: "Halaman satker itu terbit tanpa isi; pembaca mengira rencananya hilang.",
    passing: [
      CheckExample(),
      CheckExample(
        files: [
          "satker/lain/satker.md": "---\nnama: KPU Kabupaten Lain\n---\n",
          "satker/lain/2025/rencana.md": "---\n\(CheckExample.usualFrontMatter)\n---\n",
        ]),
      CheckExample(
        files: [
          "satker/lain/satker.md": "---\nnama: KPU Kabupaten Lain\n---\n",
          "satker/lain/2025/rencana.md": "---\nnomor: [\n---\n",
        ]),
    ],
    failing: [
      CheckExample(files: ["satker/lain/satker.md": "⟦---⟧\nnama: KPU Kabupaten Lain\n---\n"]),
      CheckExample(
        files: [
          "satker/baru/satker.md": "⟦---⟧\nnama: KPU Kabupaten Baru\n---\n",
          "satker/lain/satker.md": "⟦---⟧\nnama: KPU Kabupaten “Lain”\n---\n",
        ]),
    ])

  func findings(in site: Site) -> [Diagnostic] {
    // A plan that cannot be read is told of where it stands.
    let unread = Set(site.editsOfUnreadPlans.map(\.office))
    return site.offices.filter { entry in
      entry.plans.isEmpty && !unread.contains(entry.office.slug)
    }.map { entry in
      finding(
        "satker “\(entry.office.name)” belum memuat rencana; tambahkan berkas <tahun>/<rencana>.md",
        at: 0..<0, in: entry.office.source)
    }
  }
}
