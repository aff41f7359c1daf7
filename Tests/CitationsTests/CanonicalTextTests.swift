import Citations
import Testing

@Suite struct CanonicalTextTests {
  @Test func `writes a citation as the rules for drafting laws do`() throws {
    let text =
      "uu no. 31 th 1999 ttg Pemberantasan Tipikor (LN 1999/140, TLN 3874) sebagaimana diubah dengan "
      + "UU 20/2001 (LN.2001/No.134)"
    let citation = try #require(CitationReader().read(text).citations.first)
    #expect(
      citation.canonicalText
        == "Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tipikor (Lembaran Negara Republik "
        + "Indonesia Tahun 1999 Nomor 140, Tambahan Lembaran Negara Republik Indonesia Nomor 3874) "
        + "sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 (Lembaran Negara Republik "
        + "Indonesia Tahun 2001 Nomor 134)")
  }

  @Test(arguments: Case.all)
  func `is read back to the same citations`(item: Case) {
    let reading = CitationReader().read(item.text)
    let again = CitationReader().read(reading.canonicalText)
    #expect(again.citations == reading.citations, "\(reading.canonicalText)")
  }

  @Test func `is read back to the same citations for generated ones`() {
    var samples = SampleCitations(seed: 2002)
    for _ in 0..<5_000 {
      let citations = (0..<samples.count(upTo: 3)).map { _ in samples.citation() }
      let text = CitationReading(text: "", citations: citations).canonicalText
      #expect(CitationReader().read(text).citations == citations, "\(text)")
    }
  }
}
