internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds two decrees of one office that bear one number of one year.
struct RepeatedNumberCheck: SiteCheck {
  static let description = CheckDescription(
    id: "kecocokan.nomor-ganda", group: .consistency, severity: .warning,
    summary: "Dua keputusan satu satker memakai nomor dan tahun yang sama.",
    reason:
      "Nomor menunjuk satu keputusan; biasanya rencana yang kedua disalin dari yang pertama dan nomornya belum diganti.",
    passing: [
      plans("nomor: 7", "nomor: 8"),
      CheckExample(files: [
        "satker/lain/satker.md": "---\nnama: KPU Kabupaten Lain\n---\n",
        "satker/lain/2025/rencana.md": "---\n\(CheckExample.usualFrontMatter)\n---\n",
      ]),
    ],
    failing: [plans("nomor: ⟦7⟧", "nomor: ⟦7⟧")])

  private static func plans(_ first: String, _ second: String) -> CheckExample {
    let head = CheckExample.usualFrontMatter
    return CheckExample(
      frontMatter: head.replacing("nomor: 7", with: first),
      files: [
        "satker/contoh/2025/lain.md":
          "---\n\(head.replacing("nomor: 7", with: second))\n---\n"
      ])
  }

  func findings(in site: Site) -> [Diagnostic] {
    site.offices.flatMap { office -> [Diagnostic] in
      let plans = office.plans.map(\.plan)
      guard plans.count > 1 else { return [] }
      // Which of the two has the other's number, only the editor knows.
      return plans.compactMap { plan in
        let twin = plans.first { $0.id != plan.id && $0.decree.isNumbered(as: plan.decree) }
        guard let twin else { return nil }
        return finding(
          "\(plan.decree.name) juga nomor rencana “\(twin.id.slug)” tahun \(twin.id.year); periksa keduanya",
          at: plan.range(of: "nomor"), in: plan.source,
          notes: [twin.note("nomor yang sama", at: twin.range(of: "nomor"))])
      }
    }
  }
}

extension Decree {
  fileprivate func isNumbered(as other: Decree) -> Bool {
    year == other.year && number == other.number && kind.lowercased() == other.kind.lowercased()
  }
}
