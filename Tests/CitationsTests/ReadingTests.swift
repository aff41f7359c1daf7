import Citations
import Testing

@Suite struct ReadingTests {
  @Test(arguments: Case.fiveDecrees)
  func `reads every item of the five decrees`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.statutes)
  func `reads laws, emergency laws and the constitution`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.regulations)
  func `reads regulations and decisions of government, President and regions`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.ministers)
  func `reads ministers' regulations by their full and short names`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.electoral)
  func `reads regulations, decisions and letters of commissions and agencies`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.chains)
  func `reads chains of amendments and joined regulations`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.titles)
  func `keeps titles whole that name other regulations`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.gazettes)
  func `reads gazette entries in all their forms`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.sentences)
  func `finds regulations in running text`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(arguments: Case.damaged)
  func `keeps what cannot be read and says so at its place`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test(
    arguments: Case.field + Case.harvest + Case.furtherHarvest + Case.fourthHarvest
      + Case.fifthHarvest + Case.sixthHarvest + Case.seventhHarvest + Case.agencies + Case.villages)
  func `reads what was harvested after it was written`(item: Case) {
    #expect(CitationReader().read(item.text).notation == item.expected)
  }

  @Test func `keeps the words of the item as they are`() {
    let text = "1.  Undang- Undang\nNomor 7 Tahun 2017 ;"
    #expect(CitationReader().read(text).text == text)
  }
}
