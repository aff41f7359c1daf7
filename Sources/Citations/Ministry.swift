/// A ministry, by its full name and the short name that its regulations go by: `PermenPANRB`.
struct Ministry: Hashable, Sendable {
  var name: String
  var shortName: String
  /// Whether the words it was read from are its full name.
  var isInFull = true

  /// The ministry that words name in full, in short, or in another usual way; nil if none is known.
  init?(words: String) {
    if let ministry = Self.byKey[Self.key(of: words)] {
      self = ministry
    } else if let meant = Self.respelt(words), let ministry = Self.byKey[Self.key(of: meant)] {
      self = ministry
      isInFull = false
    } else {
      return nil
    }
  }

  /// The minister in short: `Mendagri`, `Menteri PANRB`.
  var minister: String {
    let isSyllabic = shortName.first?.isLowercase ?? false
    return isSyllabic ? "Men" + shortName : "Menteri " + shortName
  }

  /// The short name of a ministry that is not in the table: the initials of its words, or its only
  /// word.
  static func makeshiftName(of words: String) -> String {
    let parts = words.split { !$0.isLetter }.filter {
      !WordClass.of($0.lowercased()).contains(.and)
    }
    guard parts.count > 1 else { return words.lowercased() }
    return String(parts.compactMap(\.first)).uppercased()
  }

  private init(_ name: String, _ shortName: String) {
    self.name = name
    self.shortName = shortName
  }

  /// Letters only, in lower case, without `dan` and without the `Negara` of former ministers of
  /// state, so that `PAN dan RB`, `PAN-RB` and `PANRB` are one key.
  private static func key(of words: String) -> String {
    var parts = words.lowercased().split { !$0.isLetter }
    if parts.first == "negara" { parts.removeFirst() }
    return parts.filter { !WordClass.of(String($0)).contains(.and) && $0 != "bidang" }.joined()
  }

  /// The words with the misspelt ones as names of ministries have them, `Dalam Neger` as `dalam
  /// negeri`; nil if none is misspelt.
  private static func respelt(_ words: String) -> String? {
    let parts = words.lowercased().split(separator: " ").map(String.init)
    let meant = parts.map { vocabulary.word(meantBy: $0) ?? $0 }
    return meant == parts ? nil : meant.joined(separator: " ")
  }

  private static let vocabulary = Vocabulary(
    Set(table.flatMap { $0.0.lowercased().split { !$0.isLetter }.map(String.init) })
      .filter { $0.utf8.count >= 5 }.sorted())

  private static let byKey: [String: Ministry] = {
    var byKey: [String: Ministry] = [:]
    for (name, shortName, others) in table {
      let ministry = Ministry(name, shortName)
      var abbreviated = ministry
      abbreviated.isInFull = false
      for words in [shortName] + others { byKey[key(of: words)] = abbreviated }
      byKey[key(of: name)] = ministry
    }
    return byKey
  }()
}

extension Ministry {
  /// Full name, short name, other usual names.
  private static let table: [(String, String, [String])] = [
    ("Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "PANRB", ["PAN dan RB", "PAN & RB"]),
    ("Pendayagunaan Aparatur Negara", "PAN", []),
    ("Dalam Negeri", "dagri", ["mendagri"]),
    ("Luar Negeri", "lu", ["luar negeri"]),
    ("Keuangan", "keu", []),
    ("Hukum dan Hak Asasi Manusia", "kumham", ["hukham", "hukum dan ham"]),
    ("Hukum", "kum", []),
    ("Imigrasi dan Pemasyarakatan", "imipas", []),
    ("Hak Asasi Manusia", "HAM", []),
    ("Kehakiman", "keh", []),
    ("Pertahanan", "han", []),
    ("Agama", "ag", []),
    ("Pendidikan dan Kebudayaan", "dikbud", []),
    ("Pendidikan, Kebudayaan, Riset, dan Teknologi", "dikbudristek", []),
    ("Pendidikan Nasional", "diknas", []),
    ("Pendidikan Dasar dan Menengah", "dikdasmen", []),
    ("Pendidikan Tinggi, Sains, dan Teknologi", "diktisaintek", []),
    ("Riset, Teknologi, dan Pendidikan Tinggi", "ristekdikti", []),
    ("Kesehatan", "kes", []),
    ("Sosial", "sos", []),
    ("Ketenagakerjaan", "naker", []),
    ("Tenaga Kerja dan Transmigrasi", "nakertrans", []),
    ("Tenaga Kerja", "naker", []),
    ("Perindustrian", "perin", ["perindustrian"]),
    ("Perdagangan", "dag", ["perdagangan"]),
    ("Energi dan Sumber Daya Mineral", "ESDM", []),
    ("Pekerjaan Umum dan Perumahan Rakyat", "PUPR", []),
    ("Pekerjaan Umum", "PU", []),
    ("Perumahan Rakyat", "pera", []),
    ("Perhubungan", "hub", []),
    ("Komunikasi dan Informatika", "kominfo", ["infokom"]),
    ("Komunikasi dan Digital", "komdigi", []),
    ("Pertanian", "tan", []),
    ("Lingkungan Hidup dan Kehutanan", "LHK", []),
    ("Lingkungan Hidup", "LH", []),
    ("Lingkungan Hidup/Kepala Badan Pengendalian Lingkungan Hidup", "LH/BPLH", []),
    ("Kehutanan", "hut", []),
    ("Kelautan dan Perikanan", "KP", []),
    ("Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi", "desPDTT", ["desa PDTT"]),
    ("Desa dan Pembangunan Daerah Tertinggal", "desPDT", ["desa PDT"]),
    ("Desa", "des", []),
    ("Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional", "ATR/BPN", ["ATR/Kepala BPN"]),
    (
      "Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional", "PPN",
      ["PPN/Kepala Bappenas", "PPN/Bappenas"]
    ),
    ("Badan Usaha Milik Negara", "BUMN", []),
    ("Koperasi dan Usaha Kecil dan Menengah", "kopUKM", ["koperasi dan UKM"]),
    ("Pariwisata dan Ekonomi Kreatif", "parekraf", []),
    ("Pariwisata", "par", []),
    ("Ekonomi Kreatif", "ekraf", []),
    ("Koperasi", "kop", []),
    ("Usaha Mikro, Kecil, dan Menengah", "UMKM", []),
    ("Transmigrasi", "trans", []),
    ("Kependudukan dan Pembangunan Keluarga", "dukbangga", []),
    ("Perumahan dan Kawasan Permukiman", "PKP", []),
    ("Pemberdayaan Perempuan dan Perlindungan Anak", "PPPA", ["PP dan PA"]),
    ("Pemuda dan Olahraga", "pora", ["pemuda dan olah raga"]),
    ("Investasi", "inves", []),
    (
      "Investasi/Kepala Badan Koordinasi Penanaman Modal", "inves/BKPM",
      ["investasi/Kepala BKPM", "investasi/BKPM"]
    ),
    (
      "Investasi dan Hilirisasi/Kepala Badan Koordinasi Penanaman Modal", "inveshil/BKPM",
      ["investasi dan hilirisasi/Kepala BKPM", "investasi dan hilirisasi"]
    ),
    ("Haji dan Umrah", "haj", []),
    ("Kebudayaan dan Pariwisata", "budpar", []),
    ("Permukiman dan Prasarana Wilayah", "kimpraswil", []),
    ("Sekretaris Negara", "sesneg", ["setneg"]),
    ("Riset dan Teknologi", "ristek", []),
    ("Koordinator Bidang Politik, Hukum, dan Keamanan", "kopolhukam", ["ko polhukam"]),
    ("Koordinator Bidang Politik dan Keamanan", "kopolkam", ["ko polkam"]),
    (
      "Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan",
      "kokumhamimipas", ["ko kumham imipas"]
    ),
    ("Koordinator Bidang Kemaritiman dan Investasi", "komarves", ["ko marves"]),
    (
      "Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan", "koinfra",
      ["ko infrastruktur", "ko infra"]
    ),
    ("Koordinator Bidang Pemberdayaan Masyarakat", "kopm", ["ko pm"]),
    ("Koordinator Bidang Pangan", "kopangan", ["ko pangan"]),
    ("Koordinator Bidang Perekonomian", "koekon", ["ko perekonomian", "ko ekon"]),
    ("Koordinator Bidang Pembangunan Manusia dan Kebudayaan", "kopmk", ["ko pmk"]),
  ]
}
