internal import Content
internal import Diagnostics
internal import PlanModel

/// Finds sources that want the same address, and names that the site itself needs.
struct RouteCheck {
  private let site: Site

  init(_ site: Site) { self.site = site }

  func diagnostics() -> [Diagnostic] {
    var owners = [String: String]()
    var diagnostics = [Diagnostic]()
    for (path, source) in claims() {
      // Up and down again: “ſ” is “s” on some disks, but has no lower case of its own.
      let key = path.uppercased().lowercased().split(separator: "/").joined(separator: "/")
      if let owner = owners.updateValue(source, forKey: key) {
        diagnostics.append(collision(path, of: source, with: owner))
      }
      if let first = path.split(separator: "/").first, Route.reserved.contains(String(first)) {
        diagnostics.append(reserved(String(first), source))
      }
    }
    return diagnostics
  }

  /// The addresses at which sources of the content stand.
  private func claims() -> [(path: String, source: String)] {
    var claims = [(path: String, source: String)]()
    for entry in site.offices {
      claims.append((Route.office(entry.office.slug).path, entry.office.source.path))
    }
    for entry in site.plans { claims.append((Route.plan(entry.id).path, entry.plan.source.path)) }
    for page in site.plainPages { claims.append((Route.page(page.slug).path, page.source.path)) }
    for attachment in site.attachments {
      claims.append((attachment.route.path, attachment.file.path))
    }
    return claims
  }

  private func collision(_ path: String, of source: String, with owner: String) -> Diagnostic {
    Diagnostic(
      id: "alamat.ganda", severity: .error,
      message: "alamat “\(path)” juga dipakai oleh \(owner); ganti nama salah satunya",
      at: SourceLocation(path: source),
      notes: [Diagnostic.Note("pemakai pertama", at: SourceLocation(path: owner))])
  }

  private func reserved(_ name: String, _ source: String) -> Diagnostic {
    Diagnostic(
      id: "alamat.terpakai", severity: .error,
      message:
        "nama “\(name)” dipakai oleh situs sendiri (/\(name)/); ganti nama folder atau berkas ini",
      at: SourceLocation(path: source))
  }
}
