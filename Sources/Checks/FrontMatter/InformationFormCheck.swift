internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds misspelt forms in which information is handed out: `bentuk: [sofcopy]`.
struct InformationFormCheck: PlanCheck {
  static let description = CheckDescription(
    id: "ppid.bentuk", group: .frontMatter, severity: .warning,
    summary: "Bentuk informasi pada “ppid” salah tulis.",
    reason: "Daftar Informasi Publik menyebut bentuk itu kata demi kata.",
    passing: [head("[softcopy, hardcopy]"), head("[naskah cetak]"), head("Soft copy")],
    failing: [head("[⟦sofcopy⟧, hardcopy]"), head("⟦Hard-copi⟧")])

  private static func head(_ forms: String) -> CheckExample {
    CheckExample(
      frontMatter: CheckExample.usualFrontMatter
        + "\nppid: { ringkasan: “Rencana”, bentuk: \(forms) }")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.statedForms.compactMap { value in
      guard case .scalar(let form) = value.content else { return nil }
      let letters = form.lowercased().filter(\.isLetter)
      guard !Self.forms.contains(letters),
        let right = Spelling.nearest(to: letters, among: Self.forms)
      else { return nil }
      return finding(
        "bentuk “\(form)” salah tulis; tulis “\(right)”", at: value.range, in: entry.plan.source,
        suggestion: right)
    }
  }

  private static let forms = ["softcopy", "hardcopy"]
}

extension Plan {
  fileprivate var statedForms: [YAMLValue] {
    guard case .mapping(let entries) = frontMatter.content,
      case .mapping(let stated)? = entries.first(where: { $0.key == "ppid" })?.value.content,
      let forms = stated.first(where: { $0.key == "bentuk" })?.value
    else { return [] }
    if case .sequence(let values) = forms.content { return values }
    return [forms]
  }
}
