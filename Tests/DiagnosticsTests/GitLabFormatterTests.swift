import Diagnostics
import OrderedJSON
import Testing

@Suite("Findings as a GitLab report")
struct GitLabFormatterTests {
  private func finding(_ message: String, line: Int) -> Diagnostic {
    Diagnostic(
      id: "waktu.tak-terbaca", severity: .warning, message: message,
      at: SourceLocation(
        path: "a.md", from: SourcePosition(line: line, column: 1),
        to: SourcePosition(line: line, column: 4)))
  }

  private func fingerprints(_ diagnostics: [Diagnostic]) -> [String] {
    guard case .array(let entries) = GitLabFormatter().format(diagnostics) else { return [] }
    return entries.compactMap { entry in
      guard case .object(let members) = entry,
        case .string(let text)? = members.first(where: { $0.key == "fingerprint" })?.value
      else { return nil }
      return text
    }
  }

  @Test("a finding has the names that GitLab reads")
  func names() {
    let text = String(
      decoding: GitLabFormatter().format([finding("salah", line: 3)])
        .serialized(indented: false), as: UTF8.self)
    #expect(text.hasPrefix(#"[{"description":"salah","check_name":"waktu.tak-terbaca","#))
    #expect(
      text.hasSuffix(#""severity":"minor","location":{"path":"a.md","lines":{"begin":3}}}]"# + "\n")
    )
  }

  @Test("a fingerprint stays when lines move, and tells equal findings apart")
  func stable() {
    let before = fingerprints([finding("salah", line: 3), finding("salah", line: 9)])
    let after = fingerprints([finding("salah", line: 4), finding("salah", line: 10)])
    #expect(before == after)
    #expect(Set(before).count == 2)
    #expect(before.allSatisfy { $0.utf8.count == 16 })
    #expect(fingerprints([finding("lain", line: 3)]) != [before[0]])
  }
}
