import Diagnostics
import PlanModel
import Starters
import Testing
import TimeTargets

@testable import Content

/// A new file lacks nothing but what only the editor knows, and says so where it is missing.
struct StarterTests {
  private func read(_ starter: PlanStarter) -> Diagnosed<Plan?> {
    let source = SourceText(path: "rencana.md", text: starter.markdown)
    let taxonomy = AreaTaxonomy([])
    return PlanReader(taxonomy: taxonomy).read(
      source, id: PlanID(office: "contoh", year: 2026, slug: "rencana"))
  }

  private var filled: PlanStarter {
    var starter = PlanStarter(year: 2026)
    starter.number = "0012/PW.01: Kpt #7"
    starter.title = "Rencana Aksi: “Zona Integritas” [I]"
    starter.place = "'Contoh'"
    starter.date = CalendarDate("2026-01-15")
    starter.position = "Ketua KPU Kabupaten Contoh"
    starter.signatory = "yes"
    starter.period = Period(from: Month(year: 2026, number: 3), to: Month(year: 2026, number: 12))
    return starter
  }

  @Test func tellsEachMissingKeyAndEachMark() {
    let found = read(PlanStarter(year: 2026))
    #expect(found.value == nil)
    let empty = found.diagnostics.filter { $0.id == "kunci.kosong" }
    #expect(empty.count == 6, "nomor, tentang, tempat, tanggal, jabatan, nama")
    let marks = PlanStarter(year: 2026).markdown.split(separator: "[belum diisi").count - 1
    #expect(found.diagnostics.count { $0.id == UnfilledMark.id } == marks)
    #expect(marks == 9)
    #expect(found.diagnostics.filter { $0.severity == .error }.count == empty.count + marks)
  }

  @Test func keepsWhatWasGivenToTheLetter() throws {
    let found = read(filled)
    let plan = try #require(found.value)
    #expect(plan.decree.number == filled.number)
    #expect(plan.decree.title == filled.title)
    #expect(plan.decree.place == filled.place)
    #expect(plan.decree.date == filled.date)
    #expect(plan.decree.signatory.name == "yes")
    #expect(plan.period.first.description == "2026-03")
    #expect(
      found.diagnostics.filter { $0.severity == .error }.allSatisfy { $0.id == UnfilledMark.id })
  }

  @Test func isReadWithoutAFindingOnceTheMarksAreReplaced() throws {
    var lines = filled.markdown.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    for (index, line) in lines.enumerated() where line.contains("[belum diisi") {
      lines[index] =
        line.hasPrefix("|")
        ? "| 1. | Rapat | Notula | Maret 2026 | Terlaksana |" : "bahwa demikian;"
      if line.hasPrefix("###") { lines[index] = "### I. Manajemen Perubahan" }
      if line.hasPrefix("1.") { lines[index] = "1. bahwa perlu menetapkan rencana;" }
    }
    let source = SourceText(path: "rencana.md", text: lines.joined(separator: "\n"))
    let areas = SourceText(
      path: "area.yml", text: "- { slug: manajemen-perubahan, nama: Manajemen Perubahan }\n")
    let found = PlanReader(taxonomy: AreaTaxonomyReader.read(areas).value).read(
      source, id: PlanID(office: "contoh", year: 2026, slug: "rencana"))
    #expect(found.diagnostics.filter { $0.severity == .error }.isEmpty, "\(found.diagnostics)")
    #expect(found.value?.actionCount == 1)
  }

  @Test func anOfficeNeedsItsNameAlone() {
    var starter = OfficeStarter()
    starter.name = "KPU Kabupaten Contoh"
    starter.regionCode = "73.10"
    let source = SourceText(path: "satker.md", text: starter.markdown)
    var folder = SourceTree.OfficeFolder(slug: "contoh", path: "contoh")
    folder.office = source
    let office = OfficeReader.read(folder)
    #expect(office.diagnostics.isEmpty)
    #expect(office.value?.regionCode == "73.10")
  }

  @Test func namesTheOfficialAreasForComparison() {
    var starter = PlanStarter(year: 2026)
    starter.officialAreas = ["Manajemen Perubahan", "Penataan Tatalaksana"]
    #expect(starter.markdown.contains("# Area resmi: Manajemen Perubahan, Penataan Tatalaksana.\n"))
    #expect(starter.markdown.hasPrefix("---\n# yaml-language-server: $schema="))
  }
}
