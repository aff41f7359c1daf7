import Diagnostics

/// The doubts about an item, in the words that its author reads.
struct CitationRemarks {
  private var remarks: [Remark] = []

  /// By place, for the author reads from left to right.
  var sorted: [Remark] {
    remarks.sorted { ($0.range.lowerBound, $0.id) < ($1.range.lowerBound, $1.id) }
  }

  mutating func unreadable(_ range: Range<Int>) {
    warn(
      "rujukan.tak-terbaca", range,
      "rujukan tidak terbaca; tulis jenis peraturan, nomor, tahun, dan tentang apa")
  }

  mutating func brokenFormula(_ range: Range<Int>) {
    warn(
      "rujukan.tak-terbaca", range,
      "tidak terbaca peraturan mana yang mengubah atau mencabut; tulis jenis, nomor, dan tahunnya")
  }

  /// Notes words that are passed over; false if they are only signs, which need no note.
  @discardableResult
  mutating func ignore(_ indices: Range<Int>, of words: Words) -> Bool {
    guard indices.contains(where: { words[$0].kind != .symbol }) else { return false }
    ignore(words.range(of: indices))
    return true
  }

  mutating func ignore(_ range: Range<Int>) {
    note(
      "rujukan.teks-diabaikan", range,
      "kata-kata ini bukan bagian dari nama peraturan dan tidak dibaca")
  }

  mutating func add(_ head: Head, of citation: Citation, at range: Range<Int>) {
    if citation.number == nil {
      warn("rujukan.tanpa-nomor", range, "nomor peraturan tidak ada; tulis `Nomor … Tahun …`")
    } else if citation.year == nil {
      withoutYear(range)
    }
    if head.hasOtherNumbers {
      note(
        "rujukan.nomor-ganda", range,
        "peraturan bersama ini bernomor lebih dari satu; hanya nomor pertama yang dipakai")
    }
  }

  mutating func withoutYear(_ range: Range<Int>) {
    warn(
      "rujukan.tanpa-tahun", range, "tahun peraturan tidak ada; tulis `Tahun …` sesudah nomornya")
  }

  mutating func add(_ gazette: Gazette, in words: Words) {
    if let bracket = gazette.unclosedBracket {
      warn(
        "rujukan.kurung-tak-ditutup", words[bracket].range,
        "kurung ini tidak ditutup; tulis `)` sesudah nomor terakhir di dalamnya")
    }
    if let bracket = gazette.unopenedBracket {
      warn(
        "rujukan.kurung-tak-dibuka", words[bracket].range,
        "kurung ini tidak dibuka; tulis `(` sebelum `Lembaran` atau `Berita`")
    }
    for indices in gazette.unreadable {
      warn(
        "rujukan.berita-tak-terbaca", words.range(of: indices),
        "nomor lembaran atau berita ini tidak terbaca; tulis `Tahun … Nomor …`")
    }
  }

  mutating func unannounced(_ range: Range<Int>) {
    warn("rujukan.tanpa-tentang", range, "kata `tentang` tidak ada sebelum judul peraturan")
  }

  mutating func unnamedAmendments(_ range: Range<Int>) {
    note(
      "rujukan.perubahan-tak-disebut", range,
      "peraturan yang mengubah tidak disebut; tulis `sebagaimana telah diubah dengan …`")
  }

  mutating func addMisspellings(in words: Words, wherever recognised: [Range<Int>]) {
    for token in recognised.joined().map({ words[$0] }) where token.isMisspelt {
      remarks.append(
        Remark(
          id: "rujukan.salah-eja", severity: .warning,
          message: "kata `\(token.original)` tampaknya salah eja", range: token.range,
          suggestion: Spelling.cased(token.folded, like: token.original)))
    }
  }

  private mutating func note(_ id: String, _ range: Range<Int>, _ message: String) {
    remarks.append(Remark(id: id, severity: .note, message: message, range: range))
  }

  private mutating func warn(_ id: String, _ range: Range<Int>, _ message: String) {
    remarks.append(Remark(id: id, severity: .warning, message: message, range: range))
  }
}
