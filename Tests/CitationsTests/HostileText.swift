/// Makes texts that no one would write: real items cut, doubled, shuffled and sprinkled with signs,
/// and heaps of the words that the reader knows.
struct HostileText {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> String {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: noise()
    case 1: heap()
    default: mutated()
    }
  }

  private mutating func noise() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<60, using: &generator) {
      let value = UInt32.random(in: 0..<0x3100, using: &generator)
      if let scalar = Unicode.Scalar(generator.chance(1, in: 2) ? value % 128 : value) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private mutating func heap() -> String {
    (0..<Int.random(in: 1..<50, using: &generator)).map { _ in generator.pick(Self.words) }
      .joined(separator: generator.chance(1, in: 5) ? "" : " ")
  }

  private mutating func mutated() -> String {
    var words = generator.pick(Case.all).text.split(separator: " ").map(String.init)
    for _ in 0..<Int.random(in: 1..<8, using: &generator) where !words.isEmpty {
      let index = Int.random(in: words.indices, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: words.remove(at: index)
      case 1: words.insert(words[index], at: index)
      case 2: words.insert(generator.pick(Self.words), at: index)
      case 3: words.swapAt(index, Int.random(in: words.indices, using: &generator))
      case 4: words[index] = slip(in: words[index])
      default: words.removeSubrange(index...)
      }
    }
    return words.joined(separator: " ")
  }

  private mutating func slip(in word: String) -> String {
    var scalars = Array(word.unicodeScalars)
    if scalars.isEmpty { return " " }
    let index = Int.random(in: scalars.indices, using: &generator)
    if generator.chance(1, in: 2) {
      scalars.remove(at: index)
    } else {
      scalars[index] = generator.pick(Array("()[].,;:-/–\"1aZ \u{A0}\n*".unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let words = [
    "Undang-Undang", "UU", "PP", "Peraturan", "Menteri", "Keuangan", "Keputusan", "KPU", "Surat",
    "Edaran", "Peraturan Bupati Soppeng", "Peraturan Daerah", "Pemerintah", "Pengganti", "Nomor",
    "No.",
    "5", "30", "2002", "Tahun", "tahun 1999", "62/PMK.02/2023", "tentang", "Tentang", "perihal",
    "tanggal 3 Mei 2024", "(", ")", "[", ";", ".", ",", "-", "/", "dan", "serta", "jo.", "juncto",
    "Lembaran Negara", "Tambahan", "Lembaran Daerah", "Kabupaten Banjar", "Berita Negara", "LN",
    "TLN",
    "Republik Indonesia", "RI", "sebagaimana", "telah", "diubah", "beberapa kali", "terakhir",
    "dengan",
    "dicabut", "diganti", "ditetapkan", "menjadi Undang-Undang", "Perubahan", "Kedua", "atas",
    "Pencabutan", "Penetapan", "Pasal", "ayat (6)", "huruf a", "UUD 1945", "Bersama", "bahwa",
    "perlu",
    "menetapkan", "Seri E", "Qanun Aceh", "beserta perubahannya", "Pemilihan Umum", "a.", "1.",
    "\n",
    "\"", "“", "”", "*", "_", "<i>", "<br>", "…", "R.I.", "Prp", "A", "%", "&",
  ]
}
