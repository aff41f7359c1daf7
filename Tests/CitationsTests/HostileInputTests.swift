import Citations
import Diagnostics
import Foundation
import Testing

@Suite struct HostileInputTests {
  /// `TERBIT_CITATION_FUZZ=1000000 swift test -c release` runs a million.
  private static let count =
    ProcessInfo.processInfo.environment["TERBIT_CITATION_FUZZ"].flatMap(Int.init) ?? 20_000

  @Test func `reads random and mutated texts without a crash, with ranges inside the text`() {
    var hostile = HostileText(seed: 2025)
    for _ in 0..<Self.count {
      let text = hostile.next()
      let reading = CitationReader().read(text)
      let length = text.utf8.count
      let isInside = reading.remarks.allSatisfy { (0...length).contains($0.range.upperBound) }
      #expect(isInside, "\(text.debugDescription)")
      #expect(reading.text == text)
    }
  }

  @Test func `reads back its own canonical words, whatever the text was`() {
    var hostile = HostileText(seed: 1945)
    for _ in 0..<Self.count {
      let text = hostile.next()
      let reading = CitationReader().read(text)
      let again = CitationReader().read(reading.canonicalText)
      #expect(
        again.citations == reading.citations,
        "\(text.debugDescription) → \(reading.canonicalText.debugDescription)")
    }
  }

  @Test(arguments: [
    "(", "((Lembaran Negara ", "dan ", ", ", ".", "; ", "telah ", "sebagaimana telah diubah ",
    "peraturan ", "surat ", "undang-undang ", "Nomor 1 ", "Nomor ", "Nomor 1/", "tahun ",
    "tahun 2020 ",
    "Lembaran Negara ", "(LN 2001/134 ", "Pasal 1 ayat ", "jo. ", "UU 1/2020 ",
    "UU Nomor 1 Tahun 2020 ",
    "uu uu uu nomor 1 ", "peraturan badan a b c d e f g h ", "tentang ", "tanggal 1 Mei 2020 ", "*",
    "<i",
    "Undang-Undang Nomor 1 Tahun 2020 tentang ", "tentang Perubahan atas ", "-", "9",
  ])
  func `stays linear on a hundred kilobytes of one thing`(unit: String) {
    let opening = "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum "
    let text = opening + String(repeating: unit, count: 100_000 / unit.utf8.count)
    let start = ContinuousClock.now
    let reading = CitationReader().read(text)
    let time = ContinuousClock.now - start
    #expect(!reading.citations.isEmpty)
    #expect(time < .seconds(10), "\(time)")
  }
}
