/// What a word can be to the readers; a word may be several things at once.
///
/// Every token is looked up once, so that looking ahead again and again stays cheap.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// `Nomor`, `No`.
  static let number = WordClass(rawValue: 1 << 0)
  /// `Tahun`, `Th`.
  static let year = WordClass(rawValue: 1 << 1)
  /// `tanggal`.
  static let date = WordClass(rawValue: 1 << 2)
  /// What opens a title wherever it stands: `tentang`, `perihal`.
  static let about = WordClass(rawValue: 1 << 3)
  /// What opens a title right after a number, where it can mean nothing else: `hal`.
  static let aboutAfterNumber = WordClass(rawValue: 1 << 4)
  /// `dan`, `serta`.
  static let and = WordClass(rawValue: 1 << 5)
  /// `jo`, `juncto`.
  static let joined = WordClass(rawValue: 1 << 6)
  static let month = WordClass(rawValue: 1 << 7)
  static let weekday = WordClass(rawValue: 1 << 8)
  /// A word that an amendment formula can begin with.
  static let formulaOpening = WordClass(rawValue: 1 << 9)
  /// A word that an amendment formula can have.
  static let formula = WordClass(rawValue: 1 << 10)
  static let amends = WordClass(rawValue: 1 << 11)
  static let revokes = WordClass(rawValue: 1 << 12)
  static let replaces = WordClass(rawValue: 1 << 13)
  static let latest = WordClass(rawValue: 1 << 14)
  /// A division of a regulation: `Pasal`, `ayat`.
  static let division = WordClass(rawValue: 1 << 15)
  /// A word between divisions: `sampai`, `dalam`.
  static let betweenDivisions = WordClass(rawValue: 1 << 16)
  /// A verb or particle by which a sentence goes on after a title.
  static let sentence = WordClass(rawValue: 1 << 17)
  /// The same, but only after a comma.
  static let sentenceAfterComma = WordClass(rawValue: 1 << 18)
  /// A verb that a clause has in small letters.
  static let clauseVerb = WordClass(rawValue: 1 << 19)
  /// A word that no issuer's name has.
  static let notOfIssuer = WordClass(rawValue: 1 << 20)

  /// A word that a regulation's name can begin with.
  static let kindOpening = WordClass(rawValue: 1 << 21)

  static func of(_ word: String) -> WordClass {
    let classes = table[word] ?? []
    return KindPhrase.opens(with: word) ? classes.union(.kindOpening) : classes
  }

  private static let table: [String: WordClass] = {
    var table: [String: WordClass] = [:]
    for (wordClass, words) in lists {
      for word in words.split(separator: " ") { table[String(word), default: []].insert(wordClass) }
    }
    return table
  }()
}

extension WordClass {
  private static let lists: [(WordClass, String)] = [
    (.number, "nomor no nomer nmr"),
    (.year, "tahun th thn"),
    (.date, "tanggal tgl tertanggal bertanggal"),
    (.about, "tentang ttg perihal prihal"),
    (.aboutAfterNumber, "tentang ttg perihal prihal hal mengenai ihwal"),
    (.and, "dan serta maupun clan"),
    (.joined, "jo juncto junto yuncto jis junctis yo"),
    (.month, "januari februari pebruari maret april mei juni juli agustus september oktober"),
    (.month, "november nopember desember jan feb peb mar apr jun jul agt agu ags sep sept okt nov"),
    (.month, "djanuari djuni djuli agustoes agoestoes"),
    (.month, "nop des febuari pebuari"),
    (.weekday, "senin selasa rabu kamis jumat sabtu minggu ahad"),
    (.formulaOpening, formulaOpenings),
    (.formula, formulaOpenings + " " + amending),
    (
      .formula,
      "dicabut diganti digantikan ditetapkan disahkan dinyatakan di kali kalinya berkali satu"
    ),
    (
      .formula,
      "dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga keempat"
    ),
    (
      .formula,
      "kelima keenam ketujuh kedelapan sebelas belas puluh mengalami perubahan oleh melalui"
    ),
    (
      .formula,
      "dalam dan atau sebagian seluruhnya tidak berlaku lagi sebagai menjadi secara pernah"
    ),
    (.formula, "untuk ke kembali berkalikali mana berulang berdasarkan"),
    (.amends, amending),
    (.revokes, "dicabut"),
    (.replaces, "diganti digantikan"),
    (.latest, "terakhir"),
    (.division, "pasal ayat huruf angka bab bagian paragraf lampiran butir alinea pembukaan"),
    (.division, "penjelasan diktum ketentuan"),
    (
      .betweenDivisions,
      "ketentuan dan serta atau jo juncto sampai dengan sd s d dalam dari pada romawi"
    ),
    (.betweenDivisions, "kesatu kedua ketiga keempat kelima"),
    (.sentence, "perlu maka menyatakan mengatur mengamanatkan menyebutkan sebagaimana dipandang"),
    (
      .sentence,
      "diperlukan bahwa disebutkan dinyatakan mewajibkan menegaskan dilaksanakan ditegaskan"
    ),
    (
      .sentence, "diatur berbunyi namun telah sudah belum memberikan memuat terdapat mengisyaratkan"
    ),
    (
      .sentenceAfterComma,
      "yang untuk agar dalam sehingga guna setiap berdasarkan sebagai bahwa maka"
    ),
    (
      .sentenceAfterComma,
      "perlu telah sudah namun dipandang diperlukan menyatakan kepada terhadap bagi"
    ),
    (
      .clauseVerb,
      "menyusun melaksanakan menetapkan membentuk melakukan menyelenggarakan wajib harus"
    ),
    (
      .clauseVerb,
      "dapat perlu menerbitkan menyampaikan membangun memutuskan menyatakan telah sudah"
    ),
    (.notOfIssuer, "yang bahwa berdasarkan ketentuan telah untuk pasal ayat perlu rangka adalah"),
    (
      .notOfIssuer,
      "sebagaimana menetapkan undang pengganti oleh dengan atas sebagai lembaran berita"
    ),
    (.notOfIssuer, "tambahan ini tersebut menjadi diubah dicabut pelaksanaannya huruf angka"),
  ]

  private static let formulaOpenings =
    "sebagaimana yang telah sudah terakhir diubah dirubah dicabut diganti dengan beberapa "
    + "beberapakali kemudian selanjutnya"

  private static let amending =
    "diubah dirubah ubah rubah disempurnakan ditambah diperbarui diperbaharui diralat"
}
