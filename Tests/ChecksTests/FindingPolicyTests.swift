import Checks
import Content
import Diagnostics
import PlanModel
import SiteModel
import Testing

/// What becomes of findings that the site weighs otherwise, an editor accepts, or a correction notes.
@Suite struct FindingPolicyTests {
  private static let outside = """
    ### I. Manajemen Perubahan

    | No | Rencana Aksi | Bukti | Waktu |
    |----|--------------|-------|-------|
    | 1. | Membentuk tim kerja | Surat keputusan | Juni 2022 |
    """

  private func findings(
    _ example: CheckExample, id: String = "waktu.di-luar-periode"
  ) async throws -> [Diagnostic] {
    let folder = try ExampleFolder(example.content)
    defer { folder.remove() }
    let site = try await folder.site()
    return await FindingPolicy(site.value).apply(to: site.diagnostics, jobs: 1)
      .filter { $0.id == id }
  }

  private func example(frontMatter: String = "", settings: String = "") -> CheckExample {
    CheckExample(
      frontMatter: CheckExample.usualFrontMatter + "\n" + frontMatter, actions: Self.outside,
      files: ["situs.yml": "judul: Contoh\n" + settings])
  }

  @Test("a finding keeps its severity where nobody says otherwise")
  func untouched() async throws {
    #expect(try await findings(example()).map(\.severity) == [.warning])
  }

  @Test(
    "the site sets a finding's severity",
    arguments: [("galat", [Severity.error]), ("catatan", [.note]), ("abaikan", [])])
  func siteSeverity(_ word: String, _ expected: [Severity]) async throws {
    let settings = "pemeriksaan: { waktu.di-luar-periode: \(word) }\n"
    #expect(try await findings(example(settings: settings)).map(\.severity) == expected)
  }

  @Test("an unknown word for a severity is an error at its place")
  func wrongSeverity() async throws {
    let settings = "pemeriksaan: { waktu.di-luar-periode: keras }\n"
    let found = try await findings(example(settings: settings), id: "kunci.jenis")
    #expect(found.map(\.location.line) == [2])
  }

  @Test("an accepted finding is a note that tells the reason")
  func accepted() async throws {
    let accepting = """
      diterima:
        - { temuan: waktu.di-luar-periode, kutipan: Juni 2022, alasan: memang demikian }
      """
    let found = try await findings(example(frontMatter: accepting))
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.notes.map(\.message) == ["diterima: memang demikian"])
  }

  @Test("an acceptance whose words stand elsewhere accepts nothing and is reported")
  func unusedAcceptance() async throws {
    let accepting = """
      diterima:
        - { temuan: waktu.di-luar-periode, kutipan: Juni 2023, alasan: memang demikian }
      """
    #expect(try await findings(example(frontMatter: accepting)).map(\.severity) == [.warning])
    let unused = try await findings(
      example(frontMatter: accepting), id: "diterima.tak-terpakai")
    #expect(unused.count == 1)
  }

  @Test("a finding on words that a correction quotes is a note that points at the correction")
  func corrected() async throws {
    let correcting = "koreksi: [{ kutipan: Juni 2022, seharusnya: Juni 2025 }]"
    let found = try await findings(example(frontMatter: correcting))
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.notes.first?.location?.line == 9)
  }

  @Test("a garbled month stops publishing until a correction says that the decree has it so")
  func garbledMonth() async throws {
    let actions = Self.outside.replacing("Juni 2022", with: "Desembr 2025")
    let plain = try await findings(CheckExample(actions: actions), id: "waktu.tak-terbaca")
    #expect(plain.map(\.severity) == [.error])
    let correcting = CheckExample(
      frontMatter: CheckExample.usualFrontMatter
        + "\nkoreksi: [{ kutipan: Desembr 2025, seharusnya: Desember 2025 }]",
      actions: actions)
    let corrected = try await findings(correcting, id: "waktu.tak-terbaca")
    #expect(corrected.map(\.severity) == [.note])
  }
}
