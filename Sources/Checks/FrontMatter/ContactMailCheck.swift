internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds mail addresses of information desks that no mail can reach.
struct ContactMailCheck: SiteCheck {
  static let description = CheckDescription(
    id: "satker.surel", group: .frontMatter, severity: .warning,
    summary: "Alamat surel PPID satker bukan alamat surel.",
    reason: "Orang yang meminta informasi menulis ke alamat itu.",
    passing: [office("ppid@contoh.kpu.go.id"), office("")],
    failing: [office("⟦ppid.kpu.go.id⟧"), office("⟦ppid@kpu⟧")])

  private static func office(_ address: String) -> CheckExample {
    CheckExample(
      files: [
        "satker/contoh/satker.md":
          "---\nnama: KPU Kabupaten Contoh\nppid:\n  surel: \(address)\n---\n"
      ])
  }

  func findings(in site: Site) -> [Diagnostic] {
    site.offices.map(\.office).compactMap { office in
      guard let address = office.informationDesk?.email, !Self.isAddress(address) else {
        return nil
      }
      return finding(
        "“\(address)” bukan alamat surel; tulis seperti “ppid@contoh.kpu.go.id”",
        at: office.place(of: address), in: office.source)
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
  }
}
