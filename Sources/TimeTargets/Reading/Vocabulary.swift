/// The words of target times and what each means: `Nopember` is the eleventh month.
///
/// Sources: SPEC "Time targets" for the months and their short and old forms; the Kamus Besar Bahasa
/// Indonesia for spelling; the annexes of the five decrees, of Strategi Nasional Pencegahan
/// Korupsi (`B03`) and of ministries' action plans for what offices write. English month names are
/// read because spreadsheets set to English write them.
enum Vocabulary {
  /// The meaning of a word or of a phrase, its words joined by single spaces, in lower case.
  static func term(_ phrase: String) -> Term? { terms[phrase] }

  /// How many words the longest phrase that begins with this word has; 1 if it begins none.
  static func longestPhrase(from word: String) -> Int { phraseLengths[word] ?? 1 }

  private static let terms: [String: Term] = {
    var terms = [String: Term]()
    for (term, phrases) in timeWords + joiningWords + meaningWords + plainWords {
      for phrase in phrases.split(separator: ",") {
        let words = phrase.split { $0 == " " || $0 == "\n" }
        terms[words.joined(separator: " ")] = term
      }
    }
    return terms
  }()

  private static let phraseLengths: [String: Int] = {
    var lengths = [String: Int]()
    for phrase in terms.keys {
      let words = phrase.split(separator: " ")
      guard let first = words.first, words.count > 1 else { continue }
      lengths[String(first)] = max(words.count, lengths[String(first)] ?? 1)
    }
    return lengths
  }()

  private static let timeWords: [(Term, String)] = [
    (.month(1), "januari,jan,djanuari,januwari,january"),
    (.month(2), "februari,feb,febr,pebruari,peb,pebr,februarij,february"),
    (.month(3), "maret,mar,mrt,march"),
    (.month(4), "april,apr"),
    (.month(5), "mei,may"),
    (.month(6), "juni,jun,djuni,june"),
    (.month(7), "juli,jul,djuli,july"),
    (.month(8), "agustus,agu,ags,agt,agst,agust,augustus,agoestoes,august,aug"),
    (.month(9), "september,sep,sept"),
    (.month(10), "oktober,okt,october,oct"),
    (.month(11), "november,nov,nopember,nop"),
    (.month(12), "desember,des,december,dec"),
    (.number(1, digits: 0), "satu,suatu"),
    (.number(2, digits: 0), "dua"),
    (.number(3, digits: 0), "tiga"),
    (.number(4, digits: 0), "empat"),
    (.number(5, digits: 0), "lima"),
    (.number(6, digits: 0), "enam"),
    (.number(7, digits: 0), "tujuh"),
    (.number(8, digits: 0), "delapan"),
    (.number(9, digits: 0), "sembilan"),
    (.number(10, digits: 0), "sepuluh"),
    (.number(11, digits: 0), "sebelas"),
    (.number(12, digits: 0), "dua belas,duabelas"),
    (.number(14, digits: 0), "empat belas,empatbelas"),
    (.number(15, digits: 0), "lima belas,limabelas"),
    (.number(20, digits: 0), "dua puluh,duapuluh"),
    (.number(30, digits: 0), "tiga puluh,tigapuluh"),
    (.ordinal(1), "pertama,kesatu"),
    (.ordinal(2), "kedua"),
    (.ordinal(3), "ketiga"),
    (.ordinal(4), "keempat"),
    (.ordinal(5), "kelima"),
    (.ordinal(6), "keenam"),
    (.lastOrdinal, "terakhir,penghabisan"),
    (.unit(.day), "hari,hari kerja,hari kalender"),
    (.unit(.week), "minggu,mgg,mg,mgu,mng,ming,pekan,week,wk"),
    (.unit(.month), "bulan,bln,bl,month"),
    (
      .unit(.quarter),
      """
      triwulan,tri wulan,triwul,triwln,trwln,trw,triw,tw,t w,twl,twln,triwulanan ke,kuartal,kwartal,kw,
      quartal,quarter
      """
    ),
    (.unit(.third), "caturwulan,catur wulan,cawu,catwul,kuadrimester"),
    (.unit(.half), "semester,sem,smt,smtr,smstr,sm,paruh"),
    (
      .unit(.year),
      """
      tahun,thn,th,tahun anggaran,thn anggaran,ta,t a,tahun kalender,tahun takwim,tahun pelaksanaan,
      tahun buku,year
      """
    ),
    (.dateWord, "tanggal,tgl,tggl,tanggalnya,per tanggal"),
    (.weekday, "senin,selasa,rabu,kamis,jumat,sabtu,ahad"),
    (
      .relative(0),
      "berjalan,ini,berkenaan,bersangkutan,yang berjalan,yang sama,dimaksud,sekarang"
    ),
    (
      .relative(1),
      "berikutnya,depan,mendatang,yang akan datang,berikut,selanjutnya,setelahnya,sesudahnya"
    ),
    (.relative(-1), "lalu,sebelumnya,yang lalu,lampau,kemarin"),
  ]

  private static let joiningWords: [(Term, String)] = [
    (
      .until,
      """
      sampai,sampai dengan,sampai dgn,sampai dg,sampe,s d,sd,hingga,hingga dengan,to,until,
      till
      """
    ),
    (.and, "dan,serta,dn,and,kemudian,maupun,dan juga"),
    (.or, "atau,ataupun,or,dan atau"),
    (.between, "antara,di antara,diantara,between"),
    (
      .from,
      """
      mulai,sejak,dari,semenjak,dimulai,dimulai dari,mulai dari,dimulai pada,mulai pada,
      dimulai sejak,mulai sejak,terhitung,terhitung mulai,terhitung sejak,mulai berlaku,tmt,since,
      from
      """
    ),
    (.finish, "selesai,berakhir,rampung,tuntas,diselesaikan,harus selesai,sudah selesai"),
    (.to, "ke"),
    (.onward, "seterusnya,dst,dan seterusnya,ke depan,dan selanjutnya"),
    (.except, "kecuali,selain,terkecuali"),
  ]

  private static let meaningWords: [(Term, String)] = [
    (.each, "setiap,tiap,tiap tiap,setiap setiap,saban,masing masing,every"),
    (.per, "per"),
    (.adverb(.day), "harian,daily"),
    (.adverb(.week), "mingguan,weekly"),
    (.adverb(.month), "bulanan,perbulan,setiapbulan,monthly"),
    (.adverb(.quarter), "triwulanan,tri wulanan,kuartalan,pertriwulan,kwartalan,quarterly"),
    (.adverb(.third), "caturwulanan"),
    (.adverb(.half), "semesteran,tengah tahunan,persemester,setengah tahunan"),
    (.adverb(.year), "tahunan,pertahun"),
    (.times, "kali,x,kl"),
    (.once, "sekali"),
    (
      .recurring,
      """
      berkala,secara berkala,periodik,secara periodik,periodikal,rutin,rutinan,secara rutin,reguler,
      secara reguler,teratur,secara teratur
      """
    ),
    (.edge(.start), "awal,permulaan,early"),
    (.edge(.middle), "pertengahan,tengah,medio,mid,pertengahannya"),
    (.edge(.end), "akhir,penghujung,ujung,ultimo,end of,akhirnya"),
    (
      .by,
      """
      paling lambat,paling lama,paling akhir,paling telat,paling lambatnya,selambat lambatnya,
      selambatnya,selambat lambat,selambat,paling lambat pada,batas akhir,batas waktu,tenggat,
      tenggat waktu,deadline,maksimal,maks,maksimum,jatuh tempo,tidak melewati,
      tidak lebih dari,tidak lewat dari,tidak boleh lewat dari,tidak melebihi,tidak lewat,by,
      selama lamanya
      """
    ),
    (.before, "sebelum,before"),
    (
      .after,
      """
      setelah,sesudah,pasca,paska,seusai,usai,after,sejak ditetapkan,sejak tanggal ditetapkan,
      sejak diterima,sejak tanggal diterima
      """
    ),
    (.throughout, "sepanjang"),
    (.during, "selama,dalam kurun waktu,dalam jangka waktu,jangka waktu"),
    (
      .contrary,
      """
      bukan,tidak,semula,menjadi,ditunda,diundur,dibatalkan,batal,mundur,tanpa,belum,dipindah,
      dipindahkan,digeser,diganti,genap,ganjil,selang
      """
    ),
  ]
}
