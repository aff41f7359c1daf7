/// The mistyped words that are known, and those that one slip of the hand makes of an official word.
enum Misspellings {
  static let table: PhraseTable = {
    var table = PhraseTable(known)
    for (slip, word) in slips.sorted(by: { $0.key < $1.key }) {
      table.add(word: slip, replacement: word)
    }
    for word in official {
      for parts in torn(word) { table.add(parts, replacement: word) }
    }
    return table
  }()

  /// Two words that stand as one, of which one is official and the other official or common:
  /// `kegiatanpelayanan`, `laporanyang`; nil for any other word.
  static func joined(_ word: ArraySlice<UInt8>) -> (first: Int, second: Int)? {
    guard !isOfficial(SourceWords.key(word)) else { return nil }
    var first = SourceWords.key(word.prefix(shortest - 1))
    for split in stride(from: shortest, through: word.count - shortest, by: 1) {
      first = SourceWords.key(first, continuedBy: word[word.startIndex + split - 1])
      let isFirst = officialKeys.contains(first)
      guard isFirst || commonKeys.contains(first) else { continue }
      let second = SourceWords.key(word.dropFirst(split))
      if officialKeys.contains(second) || (isFirst && commonKeys.contains(second)) {
        return (split, word.count - split)
      }
    }
    return nil
  }

  /// The length of the shortest common word.
  private static let shortest = 4

  static func isOfficial(_ key: UInt64) -> Bool { officialKeys.contains(key) }

  private static let officialKeys = WordKeys(official)

  /// Words that often stand beside an official one, and are no part of a longer word.
  private static let commonKeys: WordKeys = [
    "yang", "untuk", "dengan", "dalam", "pada", "oleh", "kepada", "tentang", "serta", "publik",
    "kerja", "tahun", "nomor", "zona", "umum", "komisi", "daftar", "rapat", "surat", "secara",
    "berkala", "rencana", "sistem",
  ]

  /// A word with a space in it, as scanners see one: `kegi atan`. Behind two or three letters the space
  /// would stand behind a prefix.
  private static func torn(_ word: String) -> [String] {
    guard word.utf8.count > 6 else { return [] }
    return (4...word.utf8.count - 3).map { "\(word.prefix($0)) \(word.dropFirst($0))" }
  }

  /// Seen in decrees, and farther from the right word than one slip.
  private static let known = [
    "akzi": "aksi", "aksebilitas": "aksesibilitas", "aksesible": "aksesibel",
    "anggran": "anggaran", "bekerjasama": "bekerja sama", "grafikasi": "gratifikasi",
    "gratifiksi": "gratifikasi", "daaan": "dan", "digitalisisasi": "digitalisasi",
    "dimaklumtakan": "dimaklumatkan", "diakukan": "dilakukan", "efesien": "efisien",
    "efesiensi": "efisiensi", "assesment": "asesmen", "asessment": "asesmen",
    "asesment": "asesmen", "febuari": "Februari", "feburari": "Februari",
    "indonseia": "Indonesia", "kabuaten": "kabupaten", "kepuasaan": "kepuasan",
    "komsi": "komisi", "komii": "komisi", "koisi": "komisi", "kabupateng": "kabupaten",
    "mengdokumentasikan": "mendokumentasikan", "mengikut sertakan": "mengikutsertakan",
    "memalui": "melalui", "meneyelenggarakan": "menyelenggarakan",
    "menyelengarakan": "menyelenggarakan", "diselengarakan": "diselenggarakan",
    "pemuktakhiran": "pemutakhiran", "pemutahiran": "pemutakhiran",
    "penandatangan rkakl": "penandatanganan RKAKL", "penataandokumen": "penataan dokumen",
    "pengawasaan": "pengawasan", "perbitan": "penerbitan",
    "perundang-undagan":
      "perundang-undangan", "perundangan-undangan": "perundang-undangan",
    "perundang-undang": "perundang-undangan", "presentase": "persentase",
    "publik campaign": "public campaign", "rencana kasi": "rencana aksi",
    "screenshoot": "tangkapan layar", "sceenshot": "tangkapan layar",
    "sekertaris": "sekretaris", "sekertariat": "sekretariat", "seketaris": "sekretaris",
    "seketariat": "sekretariat", "sosialiasi": "sosialisasi", "sosisalisasi": "sosialisasi",
    "terpantauya": "terpantaunya", "tentnag": "tentang", "tetang": "tentang",
    "tentag": "tentang", "tanggl": "tanggal", "untk": "untuk", "untuik": "untuk",
    "dengn": "dengan", "dnegan": "dengan", "undagan": "undangan",
    "wkb": "WBK", "wbmm": "WBBM", "menyususn": "menyusun",
    "zone integritas":
      "zona integritas", "zona intergritas": "zona integritas",
    "intergritas": "integritas", "pelaksaan": "pelaksanaan", "managemen": "manajemen",
    "menejemen": "manajemen", "mensosialiasikan": "mensosialisasikan",
    "disosialiasikan": "disosialisasikan", "diimplemtasikan": "diimplementasikan",
    "kementrian": "kementerian", "mentri": "menteri", "pemilihan umun": "pemilihan umum",
    "pemilihan umu": "pemilihan umum", "pemilihan umm": "pemilihan umum",
    "pemilihan umumu": "pemilihan umum", "pemilihan unum": "pemilihan umum",
    "undang undang": "undang-undang", "perundang undangan": "perundang-undangan",
  ]

  /// Words of every decree. Short ones are left out: a slip makes other words of them too easily.
  private static let official = [
    "republik", "Indonesia", "birokrasi", "reformasi", "pemilihan", "kabupaten", "provinsi",
    "keputusan", "peraturan", "lembaran", "tambahan", "mengingat", "menimbang", "memutuskan",
    "menetapkan", "ditetapkan", "sebagaimana", "berdasarkan", "pertimbangan", "pelaksanaan",
    "pembangunan", "integritas", "melayani", "lingkungan", "pengawasan", "akuntabilitas",
    "manajemen", "aparatur", "dokumentasi", "informasi", "masyarakat", "pelayanan", "kualitas",
    "peningkatan", "penguatan", "perubahan", "pengendalian", "gratifikasi", "kepentingan",
    "penyelenggara", "penyelenggaraan", "sekretariat", "sekretaris", "sosialisasi",
    "implementasi", "koordinasi", "kompetensi", "kepegawaian", "perencanaan", "pencegahan",
    "pemberantasan", "pemerintah", "pemerintahan", "disiplin", "elektronik", "keterbukaan",
    "pengaduan", "penanganan", "penerapan", "prosedur", "operasional", "indikator", "komponen",
    "lampiran", "anggaran", "strategi", "teknologi", "pendidikan", "pelatihan", "penyusunan",
    "kebutuhan", "pengembangan", "pengukuran", "penetapan", "pemantauan", "penilaian",
    "penegakan", "pengelolaan", "keterlibatan", "analisis", "melalui", "terhadap",
    "rekapitulasi", "identifikasi", "inventarisasi", "pemanfaatan", "pendayagunaan",
    "nepotisme", "perundang", "undangan", "dokumen", "kegiatan", "kinerja", "laporan", "pegawai",
    "kebijakan", "ketentuan", "evaluasi", "monitoring", "melaksanakan", "dilaksanakan",
    "menyusun", "dukungan", "dibebankan", "komunikasi", "partisipasi", "penyampaian",
    "tanggung", "berlaku", "korupsi", "kolusi", "wilayah", "program", "instansi", "eksternal",
    "kementerian", "penghargaan", "pertanggungjawaban", "kepuasan", "melakukan", "memberikan",
    "menindaklanjuti", "ditindaklanjuti", "meningkatnya", "meningkatkan", "mewujudkan",
    "terwujudnya", "terlaksananya", "tersedianya", "tersusunnya", "terbitnya", "membentuk",
    "pembentukan", "penempatan", "pelaporan", "penyelesaian", "transparansi", "profesional",
    "berkelanjutan", "menerapkan", "diterapkan", "rekomendasi", "inspektorat", "subbagian",
    "komitmen", "pemahaman", "keseragaman", "pimpinan", "mekanisme", "publikasi", "pengarahan",
    "internalisasi", "terintegrasi", "kompensasi", "maklumat", "konsisten", "internal",
    "berkoordinasi",
    "produk", "layanan", "presiden", "jenderal", "organisasi", "kelompok", "jabatan", "pejabat",
    "komisioner", "tanggapan", "nominatif", "pemaparan", "kearsipan", "kehadiran", "presensi",
    "penandatanganan", "pemutakhiran", "pengisian", "permintaan", "perbaikan", "pemberian",
    "penggunaan", "administrasi", "fungsional", "pernyataan", "tunjangan", "formulir",
    "efektivitas", "efisiensi", "perpustakaan", "semester", "triwulan", "nasional", "instrumen",
    "pedoman", "penanggung", "menyediakan", "mengikuti", "diselenggarakan", "digunakan",
    "dibentuk", "pembahasan", "pembagian", "pengumuman", "pertemuan", "koordinator",
    "pembinaan", "persentase", "aplikasi", "aktivitas", "kedisiplinan", "pengadaan",
    "persyaratan", "pemeriksaan", "penyimpanan", "penerimaan", "penugasan", "penunjukan",
    "penyebaran", "pengumpulan", "pengolahan", "perlengkapan", "pelanggaran",
  ]

  /// Other words, and names, that a slip would make.
  private static let legitimate: Set<String> = [
    "pemulihan", "pemilahan", "pengadaan", "keutuhan", "pengambangan", "menatapkan",
    "ditatapkan", "perilaku", "undang", "undangn", "rangkap", "kelembagaan", "penyelenggara",
    "pemerintah", "formasi", "kualitis", "melulai", "lingkangan", "andangan", "endangan",
    "tumbahan", "timbahan", "pelotihan", "penitapan", "penatapan", "kepintingan", "lamparan",
    "lumpiran", "perendang", "informasa", "perandang", "perindang", "pandidikan", "melaluu",
    "undingan", "undungan", "terhadapi", "anggiran", "strategi", "strategis", "pembengunan",
    "indonesie", "menimbung", "menimbing", "mengangat", "mengungat", "provinsie", "lambaran",
    "limbaran", "lombaran", "lumbaran", "aparetur", "lebaran", "tambaran", "birokrasi",
    "kompenen", "prosedor", "pertambangan", "diterapkan", "menerapkan", "berlalu", "professional",
  ]

  private static let slips: [String: String] = {
    let words = Set(official.map { $0.lowercased() }).union(legitimate)
    var slips = [String: String]()
    for word in official {
      for slip in oneSlip(from: Array(word.lowercased().utf8))
      where !words.contains(slip) && known[slip] == nil && slips[slip] == nil {
        slips[slip] = word
      }
    }
    return slips
  }()

  /// A letter left out, two letters swapped, a letter doubled, a vowel taken for another, a key beside
  /// the right one, one that a scanner takes for another (`rn` and `m`; `l`, `i` and `t`); the first letter
  /// is always right, but for the capital `I` that looks like an `l`.
  private static func oneSlip(from word: [UInt8]) -> [String] {
    let vowels = Array("aeiou".utf8)
    var slips = [[UInt8]]()
    if word.first == UInt8(ascii: "i") { slips.append(Array("l".utf8) + word[1...]) }
    for index in 1..<word.count {
      for letter in lookalikes[word[index]] ?? [] where word.count > 6 {
        slips.append(Array(word[..<index] + [letter] + word[(index + 1)...]))
      }
      if word[index] == UInt8(ascii: "m") {
        slips.append(Array(word[..<index] + Array("rn".utf8) + word[(index + 1)...]))
      }
      if word[index...].starts(with: "rn".utf8) {
        slips.append(Array(word[..<index] + Array("m".utf8) + word[(index + 2)...]))
      }
      slips.append(Array(word[..<index] + word[(index + 1)...]))
      slips.append(Array(word[...index] + word[index...]))
      if index + 1 < word.count {
        slips.append(Array(word[..<index] + [word[index + 1], word[index]] + word[(index + 2)...]))
      }
      if word.count > 6 {
        for key in neighbours[word[index]] ?? [] {
          slips.append(Array(word[..<index] + [key] + word[(index + 1)...]))
        }
      }
      guard vowels.contains(word[index]), index + 1 < word.count else { continue }
      for vowel in vowels {
        slips.append(Array(word[..<index] + [vowel] + word[(index + 1)...]))
      }
    }
    return slips.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let lookalikes: [UInt8: [UInt8]] = [
    UInt8(ascii: "l"): Array("i".utf8), UInt8(ascii: "i"): Array("l".utf8),
    UInt8(ascii: "t"): Array("il".utf8),
  ]

  /// The keys beside each consonant's on its row of the keyboard.
  private static let neighbours: [UInt8: [UInt8]] = {
    var neighbours = [UInt8: [UInt8]]()
    for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"] {
      let keys = Array(row.utf8)
      for (key, next) in zip(keys, keys.dropFirst()) {
        neighbours[key, default: []].append(next)
        neighbours[next, default: []].append(key)
      }
    }
    for vowel in "aeiou".utf8 { neighbours[vowel] = nil }
    return neighbours
  }()
}
