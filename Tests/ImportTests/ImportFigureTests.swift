internal import Diagnostics
internal import PlanModel
import Testing

/// The bar of the import: 95 of 100 actions with the right area, words and months.
struct ImportFigureTests {
  private func figure(_ office: String, _ change: (String) -> String = { $0 }) throws
    -> ImportFigure
  {
    let plan = try #require(try DecreeFixtures.plan(office))
    let draft = try DecreeFixtures.draft(change(try DecreeFixtures.decree(office)))
    let read = try DecreeFixtures.read(draft.value)
    return ImportFigure(plan, drafted: try #require(read.value, "the draft has no plan"))
  }

  @Test(arguments: DecreeFixtures.offices)
  func draftsTheActionsOfADecreeAsTheHandMadePlanHasThem(office: String) throws {
    let figure = try figure(office)
    #expect(figure.isGoodEnough, "missing: \(figure.missing)")
  }

  @Test(arguments: DecreeFixtures.offices)
  func draftsNoErrorButWhatTheEditorKnows(office: String) throws {
    let draft = try DecreeFixtures.draft(try DecreeFixtures.decree(office))
    let errors = try DecreeFixtures.read(draft.value).diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)")
  }

  /// The same decree as another scanner or another hand would have given it; two of those that the
  /// change turns, from change to change others.
  @Test(arguments: DecreeMutation.all.indices)
  func draftsTheSameFromAnotherCopyOfADecree(index: Int) throws {
    let mutation = DecreeMutation.all[index]
    let offices = DecreeFixtures.offices
    let turned = (offices[(index % offices.count)...] + offices[..<(index % offices.count)])
    let changed = try turned.filter { office in
      let decree = try DecreeFixtures.decree(office)
      return mutation.change(decree) != decree
    }
    #expect(!changed.isEmpty, "\(mutation) changes no decree")
    for office in changed.prefix(2) {
      let figure = try figure(office, mutation.change)
      #expect(
        figure.isGoodEnough,
        "\(mutation), \(office): \(figure.right)/\(figure.all) \(figure.missing)")
    }
  }

  /// The table of the README is written from these figures; `swift test` shows the right one.
  @Test func theReadmeTellsTheFiguresAsTheyAre() throws {
    let rows = try DecreeFixtures.offices.map { office in
      let figure = try figure(office)
      return "| \(office) | \(figure.right) | \(figure.all) |"
    }
    let readme = try DecreeFixtures.readme()
    for row in rows { #expect(readme.contains(row + "\n"), "README.md needs the row \(row)") }
  }

  @Test func tellsTheLineOfARowItWasUnsureOf() throws {
    let draft = try DecreeFixtures.draft(try DecreeFixtures.decree("luwu"))
    let shifted = draft.diagnostics.filter { $0.id == "impor.centang-bergeser" }
    #expect(shifted.map(\.location.line) == [103, 104, 105])
  }
}
