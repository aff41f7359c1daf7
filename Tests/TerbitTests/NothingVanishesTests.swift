import Diagnostics
import Output
import Terbit
import Testing

@Suite("Content never vanishes without an error")
struct NothingVanishesTests {
  private static let page = "contoh/2025/rencana/index.html"

  /// Whether the plan stands on the site, or an error says why there is no site.
  private func isAccountedFor(_ result: SiteCompiler.Result) -> Bool {
    guard let output = result.output else {
      return result.diagnostics.contains { $0.severity == .error }
    }
    return output.files.contains { $0.path == Self.page }
  }

  @Test("the unedited plan is there")
  func unedited() async throws {
    let result = try await EditedContent.compile(EditedContent.plan) { $0 }
    #expect(result.output?.files.contains { $0.path == Self.page } == true)
    #expect(result.diagnostics.map(\.message) == [])
  }

  @Test(
    "a plan whose front matter lacks something is told",
    arguments: [
      ("nomor: 7\n", ""), ("nomor: 7\n", "nomor:\n"), ("tahun: 2025\n", "tahun: dua\n"),
      ("tahun: 2025\n", "tahun: -1\n"), ("2025-01-10", "2025-02-30"), ("2025-01-10", ""),
      ("tempat: Contoh", "tempat:"), ("nama: Adi", "nama: [Adi]"), ("kelengkapan: lengkap", "a: b"),
    ])
  func frontMatter(old: String, new: String) async throws {
    let result = try await EditedContent.compile(EditedContent.plan) {
      $0.replacing(old, with: new, maxReplacements: 1)
    }
    #expect(result.output == nil)
    #expect(isAccountedFor(result))
  }

  @Test("a plan of a year that cannot be is told", arguments: ["1900", "99999", "0"])
  func impossibleYear(year: String) async throws {
    let result = try await EditedContent.compile(EditedContent.plan) {
      $0.replacing("tahun: 2025\n", with: "tahun: \(year)\n")
    }
    #expect(isAccountedFor(result))
  }

  @Test(
    "an error that leaves an office out cannot be switched off", arguments: ["abaikan", "catatan"])
  func switchedOff(severity: String) async throws {
    let result = try await EditedContent.compile("situs.yml", of: "tanpa-satker-md") {
      $0 + "pemeriksaan: { satker.tidak-ada: \(severity) }\n"
    }
    #expect(isAccountedFor(result))
  }

  @Test("an error that leaves a plan out cannot be accepted")
  func accepted() async throws {
    let result = try await EditedContent.compile(EditedContent.plan) {
      $0.replacing("nomor: 7\n", with: "diterima: [{ temuan: kunci.tidak-ada, alasan: x }]\n")
    }
    #expect(result.output == nil)
    #expect(isAccountedFor(result))
  }

  @Test("two sources of one address do not crash the build, even with the error switched off")
  func switchedOffCollision() async {
    await #expect(processExitsWith: .success) {
      _ = try await EditedContent.compile("situs.yml", of: "alamat-ganda") {
        $0 + "pemeriksaan: { alamat.ganda: abaikan }\n"
      }
    }
  }

  @Test("lists in lists in lists do not crash the build")
  func deepLists() async {
    await #expect(processExitsWith: .success) {
      _ = try await EditedContent.compile(EditedContent.plan) {
        $0 + "\n\n" + String(repeating: "- ", count: 10_000) + "x\n"
      }
    }
  }

  @Test("an area without a name is an error")
  func namelessArea() async throws {
    let result = try await EditedContent.compile(EditedContent.plan) {
      $0.replacing("### I. Manajemen Perubahan", with: "###")
    }
    #expect(result.output == nil)
  }
}
