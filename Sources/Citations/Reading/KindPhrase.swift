/// The words that open a regulation's name, and what follows from them: `Peraturan Bupati` opens
/// the regulation of a regional head whose issuer begins with `Bupati`.
struct KindPhrase: Sendable {
  /// What the words before the number are.
  enum Shape: Hashable, Sendable {
    /// A kind with one issuer; words before the number are a nickname (`UU Pemilu Nomor …`).
    case closed(RegulationKind)
    /// A minister's regulation, or another kind of his: the words, after those that the
    /// abbreviation itself has (`PermenPAN RB`), name the ministry.
    case minister(RegulationKind?, prefix: String)
    /// A kind with many issuers: the words are the issuer, after those given here.
    case issued(RegulationKind, prefix: String)
  }

  var words: [String]
  var shape: Shape

  /// The longest phrase that stands at an index, with the index after it.
  static func phrase(in words: Words, at index: Int) -> Found<KindPhrase>? {
    let token = words[index]
    guard token.isAny(.kindOpening), !isInsideNumber(words, index) else { return nil }
    for phrase in byFirstWord[token.folded, default: []] {
      if let end = words.index(after: phrase.words, at: index) {
        return Found(value: phrase, end: end)
      }
    }
    return ministerialAbbreviation(token, at: index)
  }

  /// Whether the word is a part of a number such as `62/PMK.02/2023`.
  private static func isInsideNumber(_ words: Words, _ index: Int) -> Bool {
    !words[index].isSpaced && words[index - 1].isSymbol("/")
  }

  /// The abbreviation of a minister's regulation, decision or instruction with the ministry in the
  /// same word: `Permendagri`, `PermenPAN-RB`, `Kepmenkes`.
  private static func ministerialAbbreviation(
    _ token: Token, at index: Int
  ) -> Found<KindPhrase>? {
    for (opening, kind) in ministerial where token.folded.hasPrefix(opening) {
      let shape = Shape.minister(kind, prefix: String(token.folded.dropFirst(opening.count)))
      return Found(value: KindPhrase(words: [token.folded], shape: shape), end: index + 1)
    }
    return nil
  }

  private static let ministerial: [(String, RegulationKind?)] = [
    ("permen", nil), ("kepmen", .decision), ("inmen", .instruction),
  ]

  /// Whether any of the phrases begins with a word.
  static func opens(with word: String) -> Bool {
    byFirstWord[word] != nil
      || word.utf8.count > 6 && ministerial.contains { word.hasPrefix($0.0) }
  }

  private static let byFirstWord: [String: [KindPhrase]] = {
    let phrases = table.map { words, shape in
      KindPhrase(words: words.split(separator: " ").map(String.init), shape: shape)
    }
    return Dictionary(grouping: phrases) { $0.words.first ?? "" }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()
}

extension KindPhrase {
  static let table: [(String, Shape)] = closed + regional + bodies + documents

  private static let closed: [(String, Shape)] = [
    ("undang undang dasar", .closed(.constitution)),
    ("uud", .closed(.constitution)),
    ("ketetapan majelis permusyawaratan rakyat sementara", .closed(.assemblyDecree)),
    ("ketetapan majelis permusyawaratan rakyat", .closed(.assemblyDecree)),
    ("ketetapan mpr", .closed(.assemblyDecree)), ("ketetapan mprs", .closed(.assemblyDecree)),
    ("tap mpr", .closed(.assemblyDecree)), ("tap mprs", .closed(.assemblyDecree)),
    ("tap", .closed(.assemblyDecree)),
    ("undang undang", .closed(.law)), ("undangundang", .closed(.law)), ("uu", .closed(.law)),
    ("undang", .closed(.law)),
    ("peraturan pemerintah pengganti undang undang", .closed(.governmentRegulationInLieuOfLaw)),
    ("perpu", .closed(.governmentRegulationInLieuOfLaw)),
    ("perppu", .closed(.governmentRegulationInLieuOfLaw)),
    ("peraturan pemerintah", .closed(.governmentRegulation)),
    ("pp", .closed(.governmentRegulation)),
    ("peraturan presiden", .closed(.presidentialRegulation)),
    ("perpres", .closed(.presidentialRegulation)),
    ("keputusan presiden", .closed(.presidentialDecision)),
    ("keppres", .closed(.presidentialDecision)), ("kepres", .closed(.presidentialDecision)),
    ("instruksi presiden", .closed(.presidentialInstruction)),
    ("inpres", .closed(.presidentialInstruction)),
    ("peraturan menteri", .minister(nil, prefix: "")), ("permen", .minister(nil, prefix: "")),
    ("peraturan kementerian", .minister(nil, prefix: "")),
    ("per men", .minister(nil, prefix: "")), ("pmk", .minister(nil, prefix: "Keuangan")),
    ("pma", .minister(nil, prefix: "Agama")),
    ("peraturan komisi pemilihan umum", .closed(.electionCommissionRegulation)),
    ("peraturan kpu", .closed(.electionCommissionRegulation)),
    ("pkpu", .closed(.electionCommissionRegulation)),
    ("per kpu", .closed(.electionCommissionRegulation)),
    ("perkpu", .closed(.electionCommissionRegulation)),
    (
      "peraturan dewan kehormatan penyelenggara pemilihan umum", .closed(.honoraryCouncilRegulation)
    ),
    ("peraturan dewan kehormatan penyelenggara pemilu", .closed(.honoraryCouncilRegulation)),
    ("peraturan dkpp", .closed(.honoraryCouncilRegulation)),
    ("perdkpp", .closed(.honoraryCouncilRegulation)),
    ("peraturan badan pengawas pemilihan umum", .closed(.supervisoryAgencyRegulation)),
    ("peraturan badan pengawas pemilu", .closed(.supervisoryAgencyRegulation)),
    ("peraturan bawaslu", .closed(.supervisoryAgencyRegulation)),
    ("perbawaslu", .closed(.supervisoryAgencyRegulation)),
  ]

  private static let regional: [(String, Shape)] = [
    ("peraturan daerah", .issued(.regionalRegulation, prefix: "")),
    ("perda", .issued(.regionalRegulation, prefix: "")),
    ("perdais", .issued(.regionalRegulation, prefix: "Istimewa")),
    ("perdasus", .issued(.regionalRegulation, prefix: "Khusus")),
    ("perdasi", .issued(.regionalRegulation, prefix: "Provinsi")),
    ("qanun", .issued(.regionalRegulation, prefix: "Qanun")),
    ("peraturan gubernur", .issued(.regionalHeadRegulation, prefix: "Gubernur")),
    ("pergub", .issued(.regionalHeadRegulation, prefix: "Gubernur")),
    ("peraturan bupati", .issued(.regionalHeadRegulation, prefix: "Bupati")),
    ("perbup", .issued(.regionalHeadRegulation, prefix: "Bupati")),
    ("peraturan walikota", .issued(.regionalHeadRegulation, prefix: "Walikota")),
    ("peraturan wali kota", .issued(.regionalHeadRegulation, prefix: "Wali Kota")),
    ("perwali", .issued(.regionalHeadRegulation, prefix: "Wali Kota")),
    ("perwal", .issued(.regionalHeadRegulation, prefix: "Wali Kota")),
    ("perwako", .issued(.regionalHeadRegulation, prefix: "Wali Kota")),
  ]

  private static let bodies: [(String, Shape)] = [
    ("peraturan", .issued(.bodyRegulation, prefix: "")),
    ("perka", .issued(.bodyRegulation, prefix: "Kepala")),
    ("perkap", .issued(.bodyRegulation, prefix: "Kepala Kepolisian Negara")),
    ("perpol", .issued(.bodyRegulation, prefix: "Kepolisian Negara")),
    ("perki", .issued(.bodyRegulation, prefix: "Komisi Informasi")),
    ("perma", .issued(.bodyRegulation, prefix: "Mahkamah Agung")),
    ("pojk", .issued(.bodyRegulation, prefix: "Otoritas Jasa Keuangan")),
    ("pbi", .issued(.bodyRegulation, prefix: "Bank Indonesia")),
    ("perkpk", .issued(.bodyRegulation, prefix: "Komisi Pemberantasan Korupsi")),
    ("perbkn", .issued(.bodyRegulation, prefix: "Badan Kepegawaian Negara")),
    ("perlan", .issued(.bodyRegulation, prefix: "Lembaga Administrasi Negara")),
    ("perbps", .issued(.bodyRegulation, prefix: "Badan Pusat Statistik")),
    ("perbssn", .issued(.bodyRegulation, prefix: "Badan Siber dan Sandi Negara")),
    ("perbpkp", .issued(.bodyRegulation, prefix: "Badan Pengawasan Keuangan dan Pembangunan")),
    (
      "perlkpp",
      .issued(
        .bodyRegulation, prefix: "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah")
    ),
    ("perja", .issued(.bodyRegulation, prefix: "Jaksa Agung")),
    ("perlem", .issued(.bodyRegulation, prefix: "")),
    ("perban", .issued(.bodyRegulation, prefix: "")),
    ("perdirjen", .issued(.bodyRegulation, prefix: "Direktur Jenderal")),
    ("per sekjen", .issued(.bodyRegulation, prefix: "Sekretaris Jenderal")),
    ("persekjen", .issued(.bodyRegulation, prefix: "Sekretaris Jenderal")),
    ("persesjen", .issued(.bodyRegulation, prefix: "Sekretaris Jenderal")),
    ("perdes", .issued(.bodyRegulation, prefix: "Desa")),
    ("perkades", .issued(.bodyRegulation, prefix: "Kepala Desa")),
  ]

  private static let documents: [(String, Shape)] = [
    ("keputusan", .issued(.decision, prefix: "")),
    ("surat keputusan", .issued(.decision, prefix: "")),
    ("sk", .issued(.decision, prefix: "")),
    ("skb", .issued(.decision, prefix: "Bersama")),
    ("sk kma", .issued(.decision, prefix: "Ketua Mahkamah Agung")),
    ("surat keputusan kma", .issued(.decision, prefix: "Ketua Mahkamah Agung")),
    ("kpt", .issued(.decision, prefix: "")),
    ("kepkpu", .issued(.decision, prefix: "KPU")),
    ("kepgub", .issued(.decision, prefix: "Gubernur")),
    ("kepbup", .issued(.decision, prefix: "Bupati")),
    ("kepwali", .issued(.decision, prefix: "Wali Kota")),
    ("kepdirjen", .issued(.decision, prefix: "Direktur Jenderal")),
    ("kepsekjen", .issued(.decision, prefix: "Sekretaris Jenderal")),
    ("kepsesjen", .issued(.decision, prefix: "Sekretaris Jenderal")),
    ("kepmen", .minister(.decision, prefix: "")),
    ("kmk", .minister(.decision, prefix: "Keuangan")),
    ("surat edaran", .issued(.circular, prefix: "")),
    ("se", .issued(.circular, prefix: "")),
    ("sema", .issued(.circular, prefix: "Mahkamah Agung")),
    ("surat", .issued(.letter, prefix: "")),
    ("surat dinas", .issued(.letter, prefix: "")),
    ("berita acara", .issued(.minutes, prefix: "")),
    ("berita acara rapat pleno", .issued(.minutes, prefix: "")),
    ("berita acara pleno", .issued(.minutes, prefix: "")),
    ("berita acara rapat", .issued(.minutes, prefix: "")),
    ("instruksi", .issued(.instruction, prefix: "")),
    ("ingub", .issued(.instruction, prefix: "Gubernur")),
    ("inbup", .issued(.instruction, prefix: "Bupati")),
    ("putusan", .issued(.otherDocument("Putusan"), prefix: "")),
    ("nota dinas", .issued(.otherDocument("Nota Dinas"), prefix: "")),
    ("nota kesepahaman", .issued(.otherDocument("Nota Kesepahaman"), prefix: "")),
    ("nota kesepakatan", .issued(.otherDocument("Nota Kesepakatan"), prefix: "")),
    ("kesepakatan bersama", .issued(.otherDocument("Kesepakatan Bersama"), prefix: "")),
    (
      "naskah perjanjian hibah daerah",
      .issued(.otherDocument("Naskah Perjanjian Hibah Daerah"), prefix: "")
    ),
    ("nphd", .issued(.otherDocument("Naskah Perjanjian Hibah Daerah"), prefix: "")),
    ("penetapan presiden", .issued(.otherDocument("Penetapan Presiden"), prefix: "")),
    ("maklumat", .issued(.otherDocument("Maklumat"), prefix: "")),
    ("pengumuman", .issued(.otherDocument("Pengumuman"), prefix: "")),
    ("perjanjian kerja sama", .issued(.otherDocument("Perjanjian Kerja Sama"), prefix: "")),
    ("surat tugas", .issued(.otherDocument("Surat Tugas"), prefix: "")),
    ("surat perintah", .issued(.otherDocument("Surat Perintah"), prefix: "")),
    (
      "surat pengesahan daftar isian pelaksanaan anggaran",
      .issued(.otherDocument("Surat Pengesahan Daftar Isian Pelaksanaan Anggaran"), prefix: "")
    ),
    (
      "daftar isian pelaksanaan anggaran",
      .issued(.otherDocument("Daftar Isian Pelaksanaan Anggaran"), prefix: "")
    ),
    (
      "dokumen pelaksanaan anggaran",
      .issued(.otherDocument("Dokumen Pelaksanaan Anggaran"), prefix: "")
    ),
    ("dpa", .issued(.otherDocument("Dokumen Pelaksanaan Anggaran"), prefix: "")),
    ("dipa", .issued(.otherDocument("Daftar Isian Pelaksanaan Anggaran"), prefix: "")),
  ]
}
