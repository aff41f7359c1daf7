import Testing

/// The published words against the decrees' copies, read without Terbit.
struct FaithfulnessTests {
  /// A cell shorter than this also stands on a page by chance.
  private let fewestWords = 3

  @Test(arguments: FaithfulnessDecree.all)
  func everyCellStandsInTheFullText(of decree: FaithfulnessDecree) async throws {
    let site = try await FaithfulnessSite.compiled()
    let page = FaithfulnessWords(html: try site.fullText(of: decree))
    for area in try FaithfulnessTable(decree).areas {
      for (line, cell) in cells(of: area) {
        #expect(page.contain(cell), "\(decree.office).txt:\(line): \(cell)")
      }
    }
  }

  @Test(arguments: FaithfulnessDecree.all)
  func everyCellStandsOnThePageOfItsArea(of decree: FaithfulnessDecree) async throws {
    let site = try await FaithfulnessSite.compiled()
    let areas = try FaithfulnessTable(decree).areas
    let plan = try site.plan(of: decree)
    try #require(plan.area.count == areas.count)
    for (area, published) in zip(areas, plan.area) {
      let page = FaithfulnessWords(html: try site.areaPage(published.slug, of: decree))
      for (line, cell) in cells(of: area) {
        #expect(page.contain(cell), "\(decree.office).txt:\(line), \(published.slug): \(cell)")
      }
    }
  }

  /// The page bears the official name of its area; the decree's own, where its words are others,
  /// must not be lost over it. Capitals do not make other words.
  @Test(arguments: FaithfulnessDecree.all)
  func thePageOfAnAreaHasTheDecreesNameOfIt(of decree: FaithfulnessDecree) async throws {
    let site = try await FaithfulnessSite.compiled()
    let plan = try site.plan(of: decree)
    for (area, published) in zip(try FaithfulnessTable(decree).areas, plan.area) {
      let html = try site.areaPage(published.slug, of: decree)
      let page = FaithfulnessWords(FaithfulnessHTML.text(of: html).lowercased())
      guard let name = area.name else { continue }
      #expect(page.contain(name.lowercased()), "\(decree.office).txt:\(area.line): \(name)")
    }
  }

  @Test(arguments: FaithfulnessDecree.all)
  func theHeadOfTheTableAndTheNamesOfTheAreasStandInTheFullText(
    of decree: FaithfulnessDecree
  ) async throws {
    let page = FaithfulnessWords(html: try await FaithfulnessSite.compiled().fullText(of: decree))
    let table = try FaithfulnessTable(decree)
    for label in table.labels + table.areas.compactMap(\.name) {
      #expect(page.contain(label), "\(decree.office): \(label)")
    }
  }

  @Test(arguments: FaithfulnessDecree.all)
  func everyRowIsOneActionWithAllItsCells(of decree: FaithfulnessDecree) async throws {
    let plan = try await FaithfulnessSite.compiled().plan(of: decree)
    let areas = try FaithfulnessTable(decree).areas
    try #require(plan.area.count == areas.count)
    for (area, published) in zip(areas, plan.area) {
      try #require(published.aksi.count == area.rows.count, "\(decree.office), \(published.nama)")
      for (row, action) in zip(area.rows, published.aksi) {
        let texts = action.texts
        for cell in row.words.map(FaithfulnessWords.normalised) {
          let words = cell.wholeMatch(of: /(\d+)\./).map { String($0.1) } ?? cell
          #expect(texts.contains(words), "\(decree.office).txt:\(row.line): \(words) in \(texts)")
        }
      }
    }
  }

  @Test(arguments: FaithfulnessDecree.all)
  func everyParagraphStandsInTheFullText(of decree: FaithfulnessDecree) async throws {
    let page = FaithfulnessWords(html: try await FaithfulnessSite.compiled().fullText(of: decree))
    let prose = try FaithfulnessProse(decree)
    let paragraphs = prose.paragraphs.filter { $0.part != .title }
    #expect(paragraphs.count > 15)
    for paragraph in paragraphs {
      #expect(
        page.contain(paragraph.words), "\(decree.office).txt:\(paragraph.line): \(paragraph.words)")
    }
  }

  /// The copies' titles are in capitals, the site's are not.
  @Test(arguments: FaithfulnessDecree.all)
  func theTitleStandsInTheFullText(of decree: FaithfulnessDecree) async throws {
    let html = try await FaithfulnessSite.compiled().fullText(of: decree)
    let page = FaithfulnessWords(FaithfulnessHTML.text(of: html).uppercased())
    let titles = try FaithfulnessProse(decree).paragraphs(of: .title)
      .filter { $0.words.hasPrefix("KEPUTUSAN") || $0.words.hasPrefix("KETUA") }
    #expect(titles.count == 2)
    for title in titles {
      #expect(page.contain(title.words), "\(decree.office).txt:\(title.line): \(title.words)")
    }
  }

  @Test(arguments: FaithfulnessDecree.all)
  func considerationsAndLegalBasisAreTheDecreesInItsOrder(
    of decree: FaithfulnessDecree
  ) async throws {
    let plan = try await FaithfulnessSite.compiled().plan(of: decree)
    let prose = try FaithfulnessProse(decree)
    let considerations = prose.paragraphs(of: .considerations).map(\.words)
    #expect(plan.menimbang.map(FaithfulnessWords.normalised) == considerations.map(normalised))
    let items = prose.paragraphs(of: .legalBasis)
    #expect(plan.dasar_hukum.map { normalised($0.teks) } == items.map { normalised($0.words) })
    #expect(plan.dasar_hukum.map(\.nomor) == items.map(\.mark))
  }

  private func normalised(_ text: String) -> String { FaithfulnessWords.normalised(text) }

  private func cells(of area: FaithfulnessTable.Area) -> [(line: Int, words: String)] {
    let cells = area.rows.flatMap { row in row.words.map { (row.line, $0) } }
    return cells.filter { FaithfulnessWords.split($0.1).count >= fewestWords }
  }
}
