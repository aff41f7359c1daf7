import Content
import Diagnostics
import PlanModel
import Testing

/// A whole folder of content, and the names by which its files speak of each other.
struct PublicationReaderTests {
  private static let office = "---\nnama: KPU Luwu\n---\n"

  private static func plan(_ keys: String = "") -> String {
    "---\n\(PlanFile.usualHead)\n\(keys)\n---\n\n## Menimbang\n\n1. bahwa a;\n"
  }

  /// A folder with two offices, three plans and an attachment, and more files.
  private func read(
    _ files: [String: String] = [:], jobs: Int = 2
  ) async throws -> Diagnosed<Publication> {
    let usual = [
      "situs.yml": "judul: Rencana\nurl: https://contoh.id/", "area.yml": "[]",
      "halaman/tentang.md": "---\njudul: Tentang\n---\n\nIsi.\n",
      "satker/luwu/satker.md": Self.office, "satker/luwu/2025/zi.md": Self.plan(),
      "satker/luwu/2024/zi.md": Self.plan(), "satker/luwu/2025/salinan.pdf": "PDF",
      "satker/banjar/satker.md": Self.office, "satker/banjar/2025/zi.md": Self.plan(),
    ]
    let folder = try TemporaryFolder(usual.merging(files) { $1 })
    let tree = try SourceTreeReader.read(folder.path)
    let result = await PublicationReader(jobs: jobs).read(tree.value)
    return Diagnosed(result.value, tree.diagnostics + result.diagnostics)
  }

  @Test func everythingComesInTheOrderOfItsName() async throws {
    let result = try await read()
    #expect(result.value.offices.map(\.slug) == ["banjar", "luwu"])
    #expect(
      result.value.plans.map(\.id.description)
        == ["banjar/2025/zi", "luwu/2024/zi", "luwu/2025/zi"])
    #expect(result.value.pages.map(\.slug) == ["tentang"])
    #expect(result.value.attachments.map(\.file.name) == ["salinan.pdf"])
    #expect(result.value.settings.baseURL == "https://contoh.id")
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [1, 2, 8])
  func theNumberOfJobsChangesNothing(_ jobs: Int) async throws {
    let result = try await read(["satker/luwu/2025/b.md": Self.plan("a: 1")], jobs: jobs)
    #expect(result.value.plans.count == 4)
    #expect(result.diagnostics.map(\.id) == ["kunci.tidak-dikenal"])
  }

  static let names = [
    ("mengubah: zi", true), ("mengubah: 2024/zi", true), ("mencabut: [banjar/2025/zi]", true),
    ("mengubah: lama", false), ("mencabut: 2023/zi", false), ("mengubah: [a/2025/zi]", false),
    ("mengubah: a/b/c/d", false),
  ]

  @Test(arguments: names)
  func aPlanThatAnotherNamesMustBeThere(_ key: String, isKnown: Bool) async throws {
    let result = try await read(["satker/luwu/2025/b.md": Self.plan(key)])
    #expect(result.diagnostics.map(\.id) == (isKnown ? [] : ["rencana.tidak-ada"]))
    // Behind `mengubah: ` or `mencabut: `, and behind the bracket of a list.
    let column = key.contains("[") ? 12 : 11
    #expect(
      result.diagnostics.allSatisfy {
        $0.severity == .error && $0.location.line == 9 && $0.location.column == column
      })
  }

  @Test func aPlanThatAnotherNamesIsThereEvenWhereItCannotBeRead() async throws {
    let result = try await read([
      "satker/luwu/2025/b.md": Self.plan("mengubah: [rusak]"),
      "satker/luwu/2025/rusak.md": Self.plan().replacing("nomor: ", with: "nomer: "),
      "satker/luwu/2025/riwayat/rusak-1.md": Self.plan(),
    ])
    #expect(
      Set(result.diagnostics.map(\.location.path)) == [
        "\(try #require(result.value.plans.last?.source.path).replacing("zi.md", with: "rusak.md"))"
      ])
  }

  @Test(arguments: ["terbit: draf", "terbit : draf", "\"terbit\": 'draf'", "terbit:\tdraf # kelak"])
  func aDraftIsToldByItsLine(_ line: String) async throws {
    let files = ["satker/luwu/2025/b.md": Self.plan(line)]
    let folder = try TemporaryFolder(files)
    let tree = try SourceTreeReader.read(folder.path).value.withoutDrafts()
    #expect(tree.tree.offices.allSatisfy(\.plans.isEmpty) && tree.drafts.count == 1)
  }

  @Test(arguments: ["terbit: \"dra\\x66\"", "terbit:\n  draf", "? terbit\n: draf"])
  func aDraftInAnotherFormIsNotPublishedInSilence(_ lines: String) async throws {
    let result = try await read(["satker/luwu/2025/b.md": Self.plan(lines)])
    #expect(result.diagnostics.map(\.id) == ["rencana.draf-tersembunyi"])
  }

  @Test func aPlanCannotAmendADraftUnlessItIsOne() async throws {
    let files = [
      "satker/luwu/2025/draf.md": Self.plan("terbit: draf"),
      "satker/luwu/2025/a.md": Self.plan("mengubah: [draf]"),
      "satker/luwu/2025/b.md": Self.plan("terbit: draf\nmengubah: [draf]"),
    ]
    let folder = try TemporaryFolder(files)
    let tree = try SourceTreeReader.read(folder.path).value
    for tree in [tree, tree.withoutDrafts().tree] {
      let found = await PublicationReader(jobs: 1).read(tree).diagnostics
        .filter { $0.id.hasPrefix("rencana.") && $0.severity == .error }
      #expect(found.map(\.id) == ["rencana.masih-draf"])
      #expect(found.first?.location.path.hasSuffix("/a.md") == true)
    }
  }

  @Test(arguments: [("naskah: salinan.pdf", true), ("naskah: salinan-lain.pdf", false)])
  func theSignedCopyMustBeThere(_ key: String, isKnown: Bool) async throws {
    let result = try await read(["satker/luwu/2025/b.md": Self.plan(key)])
    let places = result.diagnostics.map { "\($0.id) \($0.location.line):\($0.location.column)" }
    #expect(places == (isKnown ? [] : ["lampiran.tidak-ada 9:9"]))
  }

  @Test(arguments: ["naskah: salinan.pdf"])
  func anAttachmentOfAnotherYearIsNotThisPlans(_ key: String) async throws {
    let result = try await read(["satker/luwu/2024/b.md": Self.plan(key)])
    #expect(result.diagnostics.map(\.id) == ["lampiran.tidak-ada"])
  }

  static let gazettes = [
    ("LN 2023/141", true), ("TLN 6897", true), ("LN 141", false),
    ("LN 2023/141/5", false), ("LN x/141", false), ("LN 2023/", false), ("TLN x", false),
  ]

  @Test(arguments: gazettes)
  func aPlaceInAGazetteIsAYearAndANumber(_ words: String, isRead: Bool) async throws {
    let register = "- { slug: uu-20-2023, pengundangan: [\(words)] }\n"
    let result = try await read(["peraturan.yml": register])
    #expect(result.diagnostics.map(\.id) == (isRead ? [] : ["kunci.nilai"]))
    #expect(result.value.register.records.map(\.gazette.count) == [isRead ? 1 : 0])
  }

  @Test(
    arguments: [
      ("status: dicabut", true), ("dicabut_oleh: uu-20-2023", true),
      ("status: berlaku, dicabut_oleh: uu-20-2023", true), ("status: berlaku", false),
      ("judul: Aparatur Sipil Negara", false),
    ])
  func aRegulationIsRevokedIfTheRegisterSaysSoInOneWayOrTheOther(
    _ keys: String, isRevoked: Bool
  ) async throws {
    let result = try await read(["peraturan.yml": "- { slug: uu-5-2014, \(keys) }\n"])
    #expect(result.value.register.records.map(\.isRevoked) == [isRevoked])
    #expect(result.value.register.revoked.count == (isRevoked ? 1 : 0))
  }

  @Test func aMissingSettingsFileIsAWarningThatNamesIt() async throws {
    let folder = try TemporaryFolder(["satker/luwu/satker.md": Self.office])
    let result = await PublicationReader(jobs: 1).read(try SourceTreeReader.read(folder.path).value)
    #expect(result.diagnostics.map(\.id) == ["berkas.tidak-ada", "berkas.tidak-ada"])
    #expect(result.diagnostics.map(\.severity) == [.warning, .warning])
    let names = result.diagnostics.map { $0.location.path.dropFirst(folder.path.count) }
    #expect(names == ["/situs.yml", "/area.yml"])
  }

  @Test func anOfficeWithoutItsFileIsAnErrorThatNamesIt() async throws {
    let result = try await read(["satker/maros/2025/zi.md": Self.plan()])
    #expect(result.diagnostics.map(\.id) == ["satker.tidak-ada"])
    #expect(result.diagnostics.first?.location.path.hasSuffix("satker/maros/satker.md") == true)
  }

  /// A table has no HTML of its own as a block, and is the first thing an office would write.
  @Test func whatAnOfficeSaysOfItselfKeepsItsTables() async throws {
    let hours = Self.office + "\nJam layanan:\n\n| Hari | Jam |\n|---|---|\n| Senin | 08.00 |\n"
    let result = try await read(["satker/luwu/satker.md": hours])
    let office = try #require(result.value.offices.last)
    let words = office.introduction.flatMap(\.texts).map(\.text)
    #expect(words == ["Jam layanan:", "Hari", "Jam", "Senin", "08.00"])
  }
}
