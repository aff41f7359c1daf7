internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a decree's number that holds no figure: `nomor: sembilan`.
struct NumberWithoutDigitCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kepala.nomor", group: .frontMatter, severity: .warning,
    summary: "Nomor keputusan tidak memuat angka.",
    reason:
      "Alamat, daftar, dan nama berkas memakai nomor itu; nomor tanpa angka belum diisi benar.",
    passing: [head("7"), head("7a"), head("12/PW.01/2025")],
    failing: [head("⟦tujuh⟧"), head("⟦“…”⟧")])

  private static func head(_ number: String) -> CheckExample {
    CheckExample(
      frontMatter: CheckExample.usualFrontMatter.replacing("nomor: 7", with: "nomor: \(number)"))
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    guard !plan.decree.number.utf8.contains(where: \.isDigit) else { return [] }
    return [
      finding(
        "nomor “\(plan.decree.number)” tidak memuat angka; tulis seperti pada keputusan",
        at: plan.range(of: "nomor"), in: plan.source)
    ]
  }
}
