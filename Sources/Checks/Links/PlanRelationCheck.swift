internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds plans that say they amend or revoke one that they cannot: another office's, a later one, or
/// both at once.
struct PlanRelationCheck: PlanCheck {
  static let description = CheckDescription(
    id: "rencana.hubungan", group: .links, severity: .warning,
    summary: "Rencana mengubah atau mencabut rencana satker lain atau yang lebih baru.",
    reason:
      "Satker hanya mengubah keputusannya sendiri yang sudah ada; rencana yang salah disebut tampil sebagai tidak berlaku.",
    passing: [
      other("mengubah: [b]", date: "2025-01-05"), other("mencabut: b", date: "2025-01-10"),
    ],
    failing: [
      other("mengubah: [⟦b⟧]", date: "2025-02-01"),
      other("mengubah: [b]\nmencabut: [⟦b⟧]", date: "2025-01-05"),
      other("mencabut: [⟦luwu/2025/a⟧]", date: "2025-01-05"),
    ])

  private static func other(_ relation: String, date: String) -> CheckExample {
    let head = CheckExample.usualFrontMatter.replacing("2025-01-10", with: date)
    return CheckExample(
      frontMatter: CheckExample.usualFrontMatter + "\n" + relation,
      files: [
        "satker/contoh/2025/b.md": "---\n\(head)\n---\n\n## Rencana Aksi\n",
        "satker/luwu/satker.md": "---\nnama: KPU Kabupaten Luwu\n---\n",
        "satker/luwu/2025/a.md": "---\n\(head)\n---\n\n## Rencana Aksi\n",
      ])
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let amended = Set(plan.amends.map { plan.fullName(of: $0.text) })
    let amends = plan.amends.compactMap { name in
      doubt(about: name, of: plan, in: site).map { (name, $0) }
    }
    let revokes = plan.revokes.compactMap { name -> (LocatedText, String)? in
      if amended.contains(plan.fullName(of: name.text)) {
        return (name, "rencana “\(name.text)” disebut diubah dan dicabut; hapus salah satu")
      }
      return doubt(about: name, of: plan, in: site).map { (name, $0) }
    }
    return (amends + revokes).map { finding($1, at: $0.sourceRange, in: plan.source) }
  }

  private func doubt(about name: LocatedText, of plan: Plan, in site: Site) -> String? {
    let id = plan.fullName(of: name.text)
    // A plan that names itself or one that does not exist is told of elsewhere.
    guard id != plan.id.description,
      let other = site.plans.first(where: { $0.plan.id.description == id })?.plan
    else { return nil }
    if other.id.office != plan.id.office {
      return "rencana “\(name.text)” milik satker lain; tulis rencana satker ini sendiri"
    }
    guard other.decree.date > plan.decree.date else { return nil }
    return "rencana “\(name.text)” ditetapkan sesudah rencana ini; periksa mana yang mengubah"
  }
}
