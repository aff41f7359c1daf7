/// The legal document that enacts a plan, by its particulars.
package struct Decree: Hashable, Sendable {
  /// Who signed it.
  package struct Signatory: Hashable, Sendable {
    package var position: String
    package var name: String
  }

  /// `Keputusan`.
  package var kind: String
  /// As the decree writes it: `43`.
  package var number: String
  package var year: Int
  /// What it is about, the words behind `tentang`.
  package var title: String
  package var place: String
  package var date: CalendarDate
  package var signatory: Signatory

  /// `Keputusan Nomor 43 Tahun 2025`.
  package var name: String { "\(kind) \(numbering)" }

  /// `Nomor 43 Tahun 2025`; a number that ends in the year, `314/ORT.07-Kpt/01/KPU/V/2025`, says it itself.
  package var numbering: String {
    saysYear ? "Nomor \(number)" : "Nomor \(number) Tahun \(year)"
  }

  /// `43/2025`.
  package var shortNumber: String { saysYear ? number : "\(number)/\(year)" }

  private var saysYear: Bool { number.hasSuffix("/\(year)") }
}
