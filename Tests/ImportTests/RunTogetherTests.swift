internal import Diagnostics
internal import Markdown
internal import PlanModel
import Testing
internal import TimeTargets

/// Decrees as programs and websites take them out of a PDF: pages on one line, words on lines of their
/// own, labels before the items they belong to. The words are those of real decrees, shortened.
struct RunTogetherTests {
  /// Keputusan Rektor UIN Siber Syekh Nurjati Cirebon 1124/2026, one line in the office's own register.
  @Test func readsADecreeOnOneLine() throws {
    let draft = try DecreeFixtures.draft(try DecreeFixtures.example("satu-baris")).value
    let plan = try #require(try DecreeFixtures.read(draft).value)
    #expect(plan.decree.number == "1124")
    #expect(plan.decree.date.description == "2026-04-07")
    #expect(plan.decree.place == "Cirebon")
    #expect(plan.decree.signatory.position == "Rektor")
    #expect(plan.decree.signatory.name == "Aan Jaelani", "^ is where the signature is set")
    #expect(
      plan.decree.title
        == "Penggunaan Platform eTA (Tugas Akhir) UINSSC di Lingkungan Program Studi Pendidikan Jarak Jauh"
    )
    #expect(plan.considerations.count == 2)
    #expect(plan.legalBasis.map(\.number) == ["1", "2", "3"])
    #expect(
      DecreeFixtures.lines(under: "Memutuskan", of: draft) == [
        "Menetapkan : KEPUTUSAN REKTOR TENTANG PENGGUNAAN PLATFORM ETA.",
        "### KESATU", "Menetapkan Penggunaan Platform eTA di https://ta.uinssc.ac.id/.",
        "### KEDUA", "Platform eTa digunakan untuk seluruh proses tugas akhir, meliputi:",
        "1. Pengajuan judul tugas akhir;", "2. Penilaian dan administrasi kelulusan.",
        "### KETIGA", "Keputusan ini berlaku sejak tanggal ditetapkan.",
      ])
    #expect(
      DecreeFixtures.lines(under: "Penutup", of: draft) == [
        "Ditetapkan di : CIREBON\\", "Pada Tanggal : 7 April 2026\\", "REKTOR,\\", "^ AAN JAELANI",
      ])
  }

  /// Keputusan KPU 751/2019, with the words of justified lines each on its own.
  @Test func readsItemsThatShareLines() throws {
    let draft = try DecreeFixtures.draft(
      """
      KEPUTUSAN KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA NOMOR : 751/PP.01-Kpt/01/KPU/III/2019 TENTANG \
      PETUNJUK TEKNIS PELAKSANAAN PROGRAM
      TAHUN ANGGARAN 2019 REVISI KE-I KETUA KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA,
      Menimbang
      : a. bahwa Komisi Pemilihan Umum bertugas untuk merencanakan
      program
      serta
      menetapkan jadwal; b. bahwa
      sesuai
      dengan ketentuan huruf a, perlu adanya pedoman bagi Komisi Pemilihan
      Umum
      jdih.kpu.go.id
      Provinsi
      -2-
      Tahun Anggaran 2019;
      Mengingat
      : 1. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara; 2. Undang-Undang Nomor 1 Tahun 2004 \
      tentang Perbendaharaan Negara (Lembaran Negara Nomor 5) 3. Undang-Undang Nomor 7 Tahun 2017;
      """
    ).value
    #expect(draft.contains("nomor: 751/PP.01-Kpt/01/KPU/III/2019\n"))
    #expect(
      draft.contains(
        "tentang: Petunjuk Teknis Pelaksanaan Program Tahun Anggaran 2019 Revisi Ke-I\n"))
    #expect(
      DecreeFixtures.lines(under: "Menimbang", of: draft) == [
        "1. bahwa Komisi Pemilihan Umum bertugas untuk merencanakan program serta menetapkan jadwal;",
        "2. bahwa sesuai dengan ketentuan huruf a, perlu adanya pedoman bagi Komisi Pemilihan Umum "
          + "Provinsi Tahun Anggaran 2019;",
      ])
    #expect(
      DecreeFixtures.lines(under: "Mengingat", of: draft) == [
        "1. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;",
        "2. Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara (Lembaran Negara Nomor 5)",
        "3. Undang-Undang Nomor 7 Tahun 2017;",
      ])
  }

  /// Peraturan Bupati Blitar 59/2020: the column of labels is read before the column of items.
  @Test func movesConsiderationsOutOfTheLegalBasis() throws {
    let draft = try DecreeFixtures.draft(
      """
      NOMOR 59 TAHUN 2020
      TENTANG
      PENGISIAN AKTIVITAS HARIAN
      Menimbang: a. bahwa Peraturan Bupati Blitar Nomor 41 Tahun 2019 sudah tidak sesuai;
      Mengingat
      b. bahwa perlu menetapkan Peraturan Bupati;

      1. Undang-Undang Nomor

      12

      Tahun 1950;
      """)
    #expect(
      DecreeFixtures.lines(under: "Menimbang", of: draft.value) == [
        "1. bahwa Peraturan Bupati Blitar Nomor 41 Tahun 2019 sudah tidak sesuai;",
        "2. bahwa perlu menetapkan Peraturan Bupati;",
      ])
    #expect(
      DecreeFixtures.lines(under: "Mengingat", of: draft.value) == [
        "1. Undang-Undang Nomor 12 Tahun 1950;"
      ],
      "12 goes on with the line above and is no page number")
    #expect(draft.diagnostics.contains { $0.id == "impor.butir-dipindahkan" })
  }

  /// A decree of Universitas Airlangga, with the letterhead of its second page, and without a title.
  @Test func readsALegalBasisAboveTheConsiderations() throws {
    let draft = try DecreeFixtures.draft(
      """
      KEPUTUSAN
      DEKAN FAKULTAS EKONOMI DAN BISNIS,
      Mengingat : 1. Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional;
      2. Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi;

      KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN
      Menimbang : bahwa untuk melaksanakan ketentuan;
      """)
    #expect(
      DecreeFixtures.lines(under: "Menimbang", of: draft.value) == [
        "1. bahwa untuk melaksanakan ketentuan;"
      ])
    #expect(DecreeFixtures.lines(under: "Mengingat", of: draft.value).count == 2)
    let stray = draft.diagnostics.filter { $0.id == "impor.butir-bersambung" }
    #expect(stray.map(\.location.line) == [6], "no word is put somewhere in silence")
    #expect(draft.diagnostics.contains { $0.message.contains("DEKAN FAKULTAS EKONOMI DAN BISNIS") })
  }

  /// Keputusan KPU 35/2022, of which the first page is missing.
  @Test func knowsConsiderationsWithoutTheirLabel() throws {
    let draft = try DecreeFixtures.draft(
      """
      jdih.kpu.go.

      id
      -2-

      tentang Tata Kerja Komisi Pemilihan Umum, dalam penyelenggaraan
      Pemilihan Umum;
      d. bahwa sesuai dengan salah satu misi KPU;
      e. bahwa berdasarkan pertimbangan huruf d;

      Mengingat : 1. Undang-Undang Nomor 12 Tahun 2011;
      """)
    #expect(
      DecreeFixtures.lines(under: "Menimbang", of: draft.value) == [
        "1. tentang Tata Kerja Komisi Pemilihan Umum, dalam penyelenggaraan Pemilihan Umum;",
        "2. bahwa sesuai dengan salah satu misi KPU;", "3. bahwa berdasarkan pertimbangan huruf d;",
      ])
    #expect(draft.value.contains("tentang:  #"), "small letters are no title")
    #expect(draft.diagnostics.contains { $0.message.hasPrefix("kata Menimbang tidak ditemukan") })
  }

  /// Keputusan Kepala Puskesmas Bunten Barat 2017: letters in Mengingat, decisions in small letters.
  @Test func keepsTheLettersOfALegalBasis() throws {
    let draft = try DecreeFixtures.draft(
      """
      NOMOR : 188.445/ /434.203.300.21/2017
      TENTANG
      INDIKATOR MUTU
      DENGAT RAHMAT TUHAN YANG MAHA ESA
      KEPALA PUSKESMAS BUNTEN BARAT,
      Menimbang : a. bahwa perlu;
      Mengingat : a. Undang-undang Nomor 23 Tahun 1992 tentang Kesehatan;
      b. Peraturan Pemerintah Nomor 32 Tahun 1996;
      MEMUTUSKAN
      Kesatu : Menetapkan Indikator Mutu.
      Kedua : Segala sesuatu yang berhubungan.
      """)
    #expect(draft.value.contains("tentang: Indikator Mutu\n"))
    #expect(draft.diagnostics.contains { $0.message.contains("berlubang") })
    #expect(
      DecreeFixtures.lines(under: "Mengingat", of: draft.value) == [
        "- a. Undang-undang Nomor 23 Tahun 1992 tentang Kesehatan;",
        "- b. Peraturan Pemerintah Nomor 32 Tahun 1996;",
      ])
    #expect(
      DecreeFixtures.lines(under: "Memutuskan", of: draft.value) == [
        "### Kesatu", "Menetapkan Indikator Mutu.", "### Kedua", "Segala sesuatu yang berhubungan.",
      ])
  }

  /// Decrees of KPU Kolaka Utara 2016, KPU Sumatera Utara 2018 and BAN PAUD dan PNF 2021.
  @Test(arguments: [
    ("NOMOR: 1/Kpts/KPU.Kab /PILBUP/2016 TENTANG", "nomor: 1/Kpts/KPU.Kab/PILBUP/2016\n"),
    (
      "NOMOR -4 / PL.03.4-Kpt/ 12/Prov/III/2018 TENTANG",
      "nomor: '-4/PL.03.4-Kpt/12/Prov/III/2018'\n"
    ),
    ("NOMOR: 029/BAN PAUD DAN PNF/AKR/2021 TENTANG", "nomor: 029/BAN PAUD DAN PNF/AKR/2021\n"),
    ("Nomor : 420/\nDisdikbud/Kab/2014 Tentang:", "nomor: 420/Disdikbud/Kab/2014\n"),
    ("1 SALINAN KEPUTUSAN BUPATI X NOMOR 7 TAHUN 2018 TENTANG", "nomor: 7\n"),
  ])
  func readsNumbers(head: String, number: String) throws {
    let draft = try DecreeFixtures.draft(head + " JADWAL\nMenimbang : bahwa perlu;\n").value
    #expect(draft.contains(number))
    #expect(draft.contains("tentang: Jadwal\n"))
  }

  /// Pages run together, each behind its number, as KPU Kolaka Utara's.
  @Test func takesNoPageNumberForAWord() throws {
    let draft = try DecreeFixtures.draft(
      """
      1 SALINAN KEPUTUSAN KOMISI PEMILIHAN UMUM NOMOR 5 TAHUN 2016 TENTANG JADWAL KETUA KOMISI PEMILIHAN UMUM, \
      Menimbang : bahwa perlu; Mengingat : 1. Undang-Undang Nomor 29 Tahun 2007 tentang

      2 -2- Pemerintahan Provinsi Daerah Khusus Ibukota Jakarta sebagai Ibukota Negara Kesatuan;
      """
    ).value
    #expect(
      DecreeFixtures.lines(under: "Mengingat", of: draft) == [
        "1. Undang-Undang Nomor 29 Tahun 2007 tentang Pemerintahan Provinsi Daerah Khusus Ibukota "
          + "Jakarta sebagai Ibukota Negara Kesatuan;"
      ])
  }

  /// The label of an annex may name the decree in one line; it opens no head.
  @Test func leavesTheLabelOfAnAnnexWhole() throws {
    let label = "LAMPIRAN KEPUTUSAN BUPATI NOMOR 5 TAHUN 2025 TENTANG RENCANA AKSI"
    let draft = try DecreeFixtures.draft(label + "\n\nNO\tRENCANA AKSI\tWAKTU\n1\tTim\tMei\n").value
    #expect(draft.contains(label))
  }
}
