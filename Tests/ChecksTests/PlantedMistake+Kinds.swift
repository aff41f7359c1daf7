/// All kinds of mistakes that are planted.
extension PlantedMistake {
  static let kinds: [Kind] =
    citationKinds + decreeKinds + headKinds + tableKinds + timeKinds + wordKinds + privacyKinds
    + copyingKinds

  private static func increased(by amount: Int) -> @Sendable (String) -> String {
    { String((Int($0) ?? 0) + amount) }
  }

  private static let misnumbered: Set<String> = [
    "dasar-hukum.nomor-keliru", "dasar-hukum.nomor-antarrencana", "dasar-hukum.judul",
    "dasar-hukum.judul-antarrencana",
  ]
  private static let gazette: Set<String> = [
    "dasar-hukum.nomor-pengundangan", "dasar-hukum.pengundangan-antarrencana",
    "dasar-hukum.tahun-pengundangan", "dasar-hukum.pengundangan-tertukar",
  ]

  private static let citationKinds: [Kind] = [
    Kind(
      name: "a regulation's year to come", part: .section("Mengingat"),
      pattern: #"^\d+\. (?:Undang-Undang|Peraturan)[^(;]*? Nomor \d+ Tahun (\d{4})"#,
      write: { _ in "2029" }, ids: ["dasar-hukum.tahun-mendatang"]),
    Kind(
      name: "a regulation's year with swapped figures", part: .section("Mengingat"),
      pattern: #"^\d+\. (?:Undang-Undang|Peraturan)[^(;]*? Nomor \d+ Tahun (\d{4})"#,
      write: { _ in "2205" }, ids: ["dasar-hukum.tahun-mendatang"]),
    Kind(
      name: "a law's number with a figure too many", part: .section("Mengingat"),
      pattern: #"^\d+\. Undang-Undang Nomor (28|30|7|20|14|31) Tahun \d{4}"#,
      write: { $0 + "0" }, ids: misnumbered),
    Kind(
      name: "a law's year off by one", part: .section("Mengingat"),
      pattern: #"^\d+\. Undang-Undang Nomor (?:28|30|7|20|14|31) Tahun (\d{4})"#,
      write: increased(by: -1), ids: misnumbered),
    Kind(
      name: "the gazette's year", part: .section("Mengingat"),
      pattern: #"(?<!Tambahan )Lembaran Negara Republik Indonesia Tahun (\d{4})"#,
      write: { $0 == "2022" ? "2012" : "2022" }, ids: gazette),
    Kind(
      name: "the gazette's number", part: .section("Mengingat"),
      pattern:
        #"Undang-Undang[^;]*(?<!Tambahan )Lembaran Negara Republik Indonesia Tahun (?!1999)\d{4} Nomor (\d+)"#,
      write: increased(by: 1), ids: gazette),
    Kind(
      name: "a figure of the supplement's number", part: .section("Mengingat"),
      pattern:
        #"Tambahan Lembaran Negara Republik Indonesia Nomor (\d+)"#,
      write: { ($0.hasPrefix("5") ? "4" : "5") + $0.dropFirst() }, ids: gazette),
    Kind(
      name: "a lost figure of the supplement's number", part: .section("Mengingat"),
      pattern: #"Tambahan Lembaran Negara Republik Indonesia Nomor (\d+)"#,
      write: { String($0.dropLast()) }, ids: gazette),
    Kind(
      name: "the year of Berita Negara", part: .section("Mengingat"),
      pattern: #"Berita Negara Republik Indonesia Tahun (\d{4})"#, write: increased(by: 9),
      ids: gazette),
    Kind(
      name: "a lost semicolon", part: .section("Mengingat"), pattern: #"\w(;)$"#,
      write: { _ in "" }, ids: ["dasar-hukum.titik-koma"], shift: -1),
    Kind(
      name: "tentang twice", part: .section("Mengingat"), pattern: #"\d( tentang )[A-Z]"#,
      write: { _ in " tentang tentang " }, ids: ["dasar-hukum.kata-berulang"], shift: 9),
    Kind(
      name: "a lost tentang", part: .section("Mengingat"),
      pattern: #"^\d+\. [^(;]*?\d( tentang )[A-Z]"#,
      write: { _ in " " }, ids: ["rujukan.tanpa-tentang"], shift: 1),
    Kind(
      name: "an amendment of another base", part: .section("Mengingat"),
      pattern: #"Perubahan (?:Kedua |Ketiga )?[Aa]tas [^(;]*? Nomor (\d+) Tahun"#,
      write: { $0 + "1" }, ids: ["dasar-hukum.rantai-perubahan", "dasar-hukum.judul-antarrencana"]),
    Kind(
      name: "an item's number skipped", part: .section("Mengingat"), pattern: #"^([3-7])\. "#,
      write: increased(by: 1), ids: ["susunan.nomor-dasar-hukum"], isAlone: true),
    Kind(
      name: "an item's number twice", part: .section("Mengingat"), pattern: #"^([3-7])\. "#,
      write: increased(by: -1), ids: ["susunan.nomor-dasar-hukum"], isAlone: true),
  ]

  private static let decreeKinds: [Kind] = [
    Kind(
      name: "a consideration without bahwa", part: .section("Menimbang"),
      pattern: #"^\d+\. (bahwa )"#,
      write: { _ in "" }, ids: ["menimbang.tanpa-bahwa"]),
    Kind(
      name: "a consideration with a full stop", part: .section("Menimbang"), pattern: #"\w(;)$"#,
      write: { _ in "." }, ids: ["menimbang.tanpa-titik-koma"]),
    Kind(
      name: "another regency in the considerations", part: .section("Menimbang"),
      pattern:
        #"(?:di [Ll]ingkungan|menetapkan Keputusan) Komisi Pemilihan Umum Kabupaten ([A-Z]\w+(?: Hari)?)"#,
      write: { _ in "Bulukumba" }, ids: ["kecocokan.wilayah-lain"]),
    Kind(
      name: "another regency in the dictum", part: .section("Memutuskan"),
      pattern: #"KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN (\w+)"#, write: { _ in "BONE" },
      ids: ["kecocokan.wilayah-lain", "kecocokan.judul"]),
    Kind(
      name: "the office misspelt in the dictum", part: .section("Memutuskan"),
      pattern: #"KOMISI (PEMILIHAN) UMUM"#, write: { _ in "PEMLIHAN" },
      ids: ["bahasa.salah-tulis"]),
    Kind(
      name: "another title in the dictum", part: .section("Memutuskan"),
      pattern: #"TENTANG \w+ (\w+)"#, write: { _ in "LAPORAN" }, ids: ["kecocokan.judul"]),
    Kind(
      name: "decisions that do not count on", part: .section("Memutuskan"),
      pattern: #"^### (KEDUA|KETIGA|KEEMPAT)$"#, write: { _ in "KESEPULUH" },
      ids: ["susunan.nomor-diktum"]),
    Kind(
      name: "another date in the closing", part: .section("Penutup"),
      pattern: #"pada tanggal (\d+ \w+ \d{4})"#, write: { _ in "11 Maret 2026" },
      ids: ["kecocokan.tanggal"]),
    Kind(
      name: "another place in the closing", part: .section("Penutup"),
      pattern: #"^Ditetapkan di (\w+)"#, write: { _ in "Makassar" }, ids: ["kecocokan.tempat"]),
    Kind(
      name: "another number in the annex", part: .section("Rencana Aksi"),
      pattern: #"(?i)nomor *:? *(\d+) tahun \d{4}"#, write: { _ in "99" },
      ids: ["kecocokan.nomor"]),
    Kind(
      name: "a section's heading misspelt", part: .body,
      pattern: #"^## (Menimbang|Mengingat|Memutuskan|Rencana Aksi)$"#,
      write: { String($0.prefix(3) + $0.dropFirst(4)) },
      ids: ["susunan.bagian-salah-tulis", "naskah.bagian-salah-tulis", "bahasa.salah-tulis"],
      isAlone: true),
  ]

  private static let headKinds: [Kind] = [
    Kind(
      name: "a misspelt key", part: .frontMatter,
      pattern: #"^(nomor|tentang|penandatangan|kelengkapan|jenis|ppid|koreksi|kekurangan):"#,
      write: { String($0.prefix(2) + $0.dropFirst(3)) }, ids: ["kunci.tidak-dikenal"],
      isAlone: true),
    Kind(
      name: "a misspelt inner key", part: .frontMatter, pattern: #"(tanggal): \d"#,
      write: { _ in "tangal" }, ids: ["kunci.tidak-dikenal"], isAlone: true),
    Kind(
      name: "a date that is none", part: .frontMatter, pattern: #"tanggal: (\d{4}-\d\d-\d\d)"#,
      write: { _ in "2025-13-02" }, ids: ["kunci.jenis"], isAlone: true),
    Kind(
      name: "a date in another order", part: .frontMatter, pattern: #"tanggal: (\d{4}-\d\d-\d\d)"#,
      write: { _ in "10-12-2025" }, ids: ["kunci.jenis"], isAlone: true),
    Kind(
      name: "a year to come", part: .frontMatter, pattern: #"^tahun: (\d{4})"#,
      write: { _ in "2205" }, ids: ["kunci.jenis", "kecocokan.tahun", "kunci.nilai"], isAlone: true),
    Kind(
      name: "a word that is no choice", part: .frontMatter, pattern: #"^kelengkapan: (\w+)"#,
      write: { $0 + "i" }, ids: ["kunci.nilai"], isAlone: true),
    Kind(
      name: "a correction of words that are not there", part: .frontMatter,
      pattern: #"kutipan: "([^"]+)""#, write: { _ in "Kata yang tidak ada" },
      ids: ["koreksi.tak-ditemukan"]),
    Kind(
      name: "another regency in the title", part: .frontMatter,
      pattern: #"^tentang: .*Kabupaten (\w+)"#, write: { _ in "Bone" },
      ids: ["kecocokan.wilayah-lain", "kecocokan.judul"], isAlone: true),
  ]

  private static let tableKinds: [Kind] = [
    Kind(
      name: "an area's number twice", part: .section("Rencana Aksi"),
      pattern: #"^### (III|3)\.? "#, write: { $0 == "III" ? "II" : "2" },
      ids: ["susunan.nomor-area"]),
    Kind(
      name: "an area's number skipped", part: .section("Rencana Aksi"), pattern: #"^### (V|5)\.? "#,
      write: { _ in "9" }, ids: ["susunan.nomor-area"]),
    Kind(
      name: "an area's name misspelt", part: .section("Rencana Aksi"),
      pattern: #"^### [IVX\d]+\.? (?i:peni|peng)(u|n|g)"#, write: { _ in "" },
      ids: ["area.salah-tulis"]),
    Kind(
      name: "an area that nobody knows", part: .section("Rencana Aksi"),
      pattern: #"^### [IVX\d]+\.? (P.*)$"#, write: { _ in "Pengadaan Barang dan Jasa" },
      ids: ["area.tidak-dikenal"]),
    Kind(
      name: "a cell too many", part: .rows, pattern: #"()$"#, write: { _ in " lebih |" },
      ids: ["tabel.sel-berlebih"]),
    Kind(
      name: "a cell too few", part: .rows, pattern: #"(^\|[^|]*)\|"#, write: { _ in "" },
      ids: ["tabel.sel-kurang"]),
    Kind(
      name: "a misspelt column", part: .heads,
      pattern: #"(?i)\b(bukti|waktu|langkah|indikator|kegiatan)\b"#,
      write: { String($0.prefix(2) + $0.dropFirst(3)) },
      ids: ["tabel.kepala-salah-tulis", "tabel.tanpa-kolom-aksi"], isAlone: true),
    Kind(
      name: "an action's letter skipped", part: .rows, pattern: #"^\| ([c-e])\. \|"#,
      write: { $0 == "c" ? "g" : "h" }, ids: ["susunan.nomor-aksi"]),
    Kind(
      name: "an action's number skipped", part: .rows, pattern: #"^\| ([2-5])\.? \|"#,
      write: increased(by: 4), ids: ["susunan.nomor-aksi"]),
    Kind(
      name: "a tick that is none", part: .rows, pattern: #"\| (✓) \|"#, write: { _ in "?" },
      ids: ["tabel.bukan-tanda"]),
    Kind(
      name: "raw HTML", part: .rows, pattern: #"[a-z]( )[a-z]"#, write: { _ in " <b> " },
      ids: ["markdown.html"], shift: 1),
  ]

  private static let months: [String: String] = [
    "Januari": "Janauri", "Februari": "Febuari", "Maret": "Mret", "April": "Arpil", "Mei": "Mai",
    "Juni": "Jni", "Juli": "Jlui", "Agustus": "Agustsu", "September": "Septembr",
    "Oktober": "Oktobr", "November": "Novmber", "Desember": "Desembr",
  ]
  private static let month = months.keys.sorted().joined(separator: "|")

  private static let timeKinds: [Kind] = [
    Kind(
      name: "a misspelt month", part: .rows, pattern: #"\| (\#(month)) (?=\d{4} \|)"#,
      write: { months[$0] ?? $0 }, ids: ["waktu.tak-terbaca", "waktu.salah-tulis"]),
    Kind(
      name: "a month of another year", part: .rows, pattern: #"\| ((?:\#(month)) \d{4}) \|"#,
      write: { $0.dropLast(4) + "2022" }, ids: ["waktu.di-luar-periode"]),
    Kind(
      name: "a month of a year with swapped figures", part: .rows,
      pattern: #"\| (?:\#(month)) (\d{4}) \|"#, write: { _ in "2205" },
      ids: ["waktu.di-luar-periode", "waktu.tak-terbaca", "waktu.tahun-tak-wajar"]),
    Kind(
      name: "a range that runs backwards", part: .rows,
      pattern:
        #"\| (Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November) (?=\d{4} \|)"#,
      write: { "Desember-" + $0 },
      ids: ["waktu.rentang-terbalik", "waktu.di-luar-periode"]),
    Kind(
      name: "a lost hyphen", part: .rows, pattern: #"\| ((?:\#(month))) \d{4} \|"#,
      write: { _ in "Januari Desember" }, ids: ["waktu.tanda-hubung-hilang"]),
  ]

  private static let wordKinds: [Kind] =
    [
      Kind(
        name: "two spaces", part: .rows, pattern: #"[a-z]( )[a-z]"#, write: { _ in "  " },
        ids: ["bahasa.spasi-ganda"]),
      Kind(
        name: "a word twice", part: .rows, pattern: #" (dan) [a-z]"#, write: { _ in "dan dan" },
        ids: ["bahasa.kata-ganda"], shift: 4),
      Kind(
        name: "a word twice in running text", part: .section("Memutuskan"),
        pattern: #" (dan) [a-zA-Z]"#,
        write: { _ in "dan dan" }, ids: ["bahasa.kata-ganda"], shift: 4),
      Kind(
        name: "a broken hyphen", part: .body, pattern: #"\b(Undang-Undang) Nomor"#,
        write: { _ in "Undang- Undang" }, ids: ["bahasa.tanda-hubung"]),
    ]
    + [
      "pelaksanaan": "pelaksanan", "pengawasan": "pengwasan", "pelayanan": "pelyanan",
      "dokumen": "dokuemn", "laporan": "lapoarn", "kegiatan": "kegaitan", "pegawai": "pegawia",
      "Komisi": "Komsi", "kinerja": "kinreja", "Integritas": "Intergitas",
      "penyusunan": "penyusnan", "Peraturan": "Perturan", "masyarakat": "masyrakat",
    ].sorted { $0.key < $1.key }.map { word, slip in
      Kind(
        name: "“\(slip)”", part: .body, pattern: #"\b(\#(word))\b"#, write: { _ in slip },
        ids: ["bahasa.salah-tulis", "rujukan.salah-eja", "rujukan.tak-terbaca"])
    }

  private static let privacyKinds: [Kind] = [
    ("an identity number", "NIK 7312014505900002", 5, "data-pribadi.nik"),
    ("an identity number without its name", "7371051203850003", 1, "data-pribadi.nik"),
    ("a WhatsApp number", "WA 0812-3456-7890", 4, "data-pribadi.telepon"),
    ("a number from abroad", "+62 813 4567 8901", 1, "data-pribadi.telepon"),
    ("a number beside its word", "HP081234567890", 3, "data-pribadi.telepon"),
    ("an area code in brackets", "telepon (0484) 21067", 9, "data-pribadi.telepon-tetap"),
    ("an area code with a hyphen", "0484-21067", 1, "data-pribadi.telepon-tetap"),
    ("a private address", "budi.santoso@gmail.com", 1, "data-pribadi.surel"),
    ("an account", "rekening BRI 0123-01-012345-50-1", 14, "data-pribadi.rekening"),
    ("an account of a bank", "Bank Mandiri 1520012345678", 14, "data-pribadi.rekening"),
    ("an employee's number", "NIP 19850115 201001 1 002", 5, "data-pribadi.nip"),
  ].map { name, words, shift, id in
    Kind(
      name: name, part: .rows, pattern: #"[a-z]{4}( )\|"#, write: { _ in " " + words + " " },
      ids: [id], shift: shift)
  }
}
