internal import Diagnostics
internal import Markdown
internal import PlanModel
import Testing
internal import TimeTargets

/// Tables of annexes as offices lay them out, each with what must be read from it.
struct AnnexTableTests {
  private static let decree = """
    KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA CONTOH
    NOMOR 7 TAHUN 2025
    TENTANG
    RENCANA AKSI TAHUN 2025

    KETUA KOMISI PEMILIHAN UMUM KOTA CONTOH,

    Menimbang : a. bahwa perlu menetapkan rencana aksi;
    Mengingat : 1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;

    MEMUTUSKAN:
    Menetapkan : KEPUTUSAN TENTANG RENCANA AKSI.
    KESATU : Menetapkan rencana aksi dalam Lampiran.

    Ditetapkan di Contoh
    pada tanggal 3 Februari 2025
    KETUA KOMISI PEMILIHAN UMUM KOTA CONTOH,
    ttd.
    ANDI

    LAMPIRAN
    KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA CONTOH


    """

  private func plan(_ annex: String) throws -> Plan {
    let draft = try DecreeFixtures.draft(Self.decree + annex)
    let read = try DecreeFixtures.read(draft.value)
    #expect(read.diagnostics.filter { $0.severity == .error }.isEmpty, "\(read.diagnostics)")
    return try #require(read.value)
  }

  /// The rows of a table as lines, with bars for tabs.
  private func tabbed(_ rows: String) -> String {
    rows.replacing(" | ", with: "\t").replacing("| ", with: "\t").replacing(" |", with: "\t")
  }

  // MARK: - Heads

  @Test func readsAHeadWhoseGroupsHoldWordsBesideQuarters() throws {
    let plan = try plan(
      tabbed(
        """
        No | Rencana Aksi | Target |  | Triwulan |  |  |  | PIC
         |  | Volume | Satuan | I | II | III | IV | 
        I | Manajemen Perubahan |  |  |  |  |  |  | 
        1 | Membentuk tim kerja | 1 | SK | ✓ |  |  |  | Sekretaris
        2 | Menyusun rencana kerja | 2 | Dokumen |  | ✓ |  |  | Subbagian Hukum

        """))
    #expect(
      plan.actionLines(under: \.name) == [
        "Manajemen Perubahan: Membentuk tim kerja @ 1,2,3",
        "Manajemen Perubahan: Menyusun rencana kerja @ 4,5,6",
      ])
    let cells = plan.actions.flatMap { action in
      action.extras.map(\.words.text) + [action.target?.text ?? ""]
    }
    #expect(Set(cells).isSuperset(of: ["1", "SK", "2", "Dokumen"]))
  }

  @Test func keepsTheTableOfATeamAsAPartOfItsOwn() throws {
    let plan = try plan(
      tabbed(
        """
        NO | NAMA | JABATAN DALAM DINAS | KEDUDUKAN DALAM TIM
        1 | Dewi Lestari | Sekretaris | Ketua

        LAMPIRAN II

        NO | RENCANA AKSI | BUKTI | WAKTU
        I. MANAJEMEN PERUBAHAN |  |  | 
        1 | Membentuk tim kerja | SK | Maret 2025

        """))
    #expect(
      plan.actionLines(under: \.name) == ["MANAJEMEN PERUBAHAN: Membentuk tim kerja / SK @ 3"])
    #expect(plan.sections.contains { $0.heading.text == "[Bagian lampiran]" })
  }

  // MARK: - Areas outside the list

  @Test(
    arguments: [
      // Merged rows with numbers of their own.
      """
      No | Rencana Aksi | Bukti | Waktu
      1. Perencanaan Kinerja |  |  | 
      a. | Menyusun Renstra | Renstra | Maret 2025
      2. Pelaporan Kinerja |  |  | 
      a. | Menyusun laporan | LKjIP | Mei 2025

      """,
      // The number in a cell of its own.
      """
      No | Rencana Aksi | Bukti | Waktu
      1 | Perencanaan Kinerja |  | 
      1.1 | Menyusun Renstra | Renstra | Maret 2025
      2 | Pelaporan Kinerja |  | 
      2.1 | Menyusun laporan | LKjIP | Mei 2025

      """,
      // Headings over tables with the same head.
      """
      Sasaran 1: Perencanaan Kinerja

      No | Rencana Aksi | Bukti | Waktu
      1 | Menyusun Renstra | Renstra | Maret 2025

      Sasaran 2: Pelaporan Kinerja

      No | Rencana Aksi | Bukti | Waktu
      1 | Menyusun laporan | LKjIP | Mei 2025

      """,
      // In capitals, as chapters are.
      """
      A. PERENCANAAN KINERJA

      No | Rencana Aksi | Bukti | Waktu
      1 | Menyusun Renstra | Renstra | Maret 2025

      B. PELAPORAN KINERJA

      No | Rencana Aksi | Bukti | Waktu
      1 | Menyusun laporan | LKjIP | Mei 2025

      """,
    ])
  func readsCountedAreasOutsideTheList(rows: String) throws {
    let plan = try plan(tabbed(rows))
    let found = plan.actionLines(under: \.name).map { $0.lowercased().drop { $0 != " " } }
    #expect(plan.areas.count == 2)
    #expect(plan.areas.allSatisfy { $0.name.lowercased().hasSuffix("kinerja") })
    #expect(
      found.map { $0.hasSuffix("/ renstra @ 3") || $0.hasSuffix("/ lkjip @ 5") } == [true, true])
  }

  @Test func readsAColumnOfAreasThatRomanNumbersCount() throws {
    let plan = try plan(
      tabbed(
        """
        No | Komponen | Rencana Aksi | Output | Waktu
        I | Perencanaan Kinerja | 1. Menyusun Renstra | Renstra | Maret 2025
         |  | 2. Menetapkan perjanjian kinerja | Perjanjian | April 2025
        II | Pelaporan Kinerja | 1. Menyusun laporan | LKjIP | Mei 2025

        """))
    #expect(
      plan.actionLines(under: \.name) == [
        "Perencanaan Kinerja: Menyusun Renstra @ 3",
        "Perencanaan Kinerja: Menetapkan perjanjian kinerja @ 4",
        "Pelaporan Kinerja: Menyusun laporan @ 5",
      ])
  }

  @Test func keepsTheNumbersOfActionsBesideARepeatedArea() throws {
    let plan = try plan(
      tabbed(
        """
        No | Area Perubahan | Kegiatan | Waktu
        1 | Manajemen Perubahan | Membentuk tim | Januari 2025
        2 | Manajemen Perubahan | Menyusun rencana | Maret 2025
        3 | Penguatan Pengawasan | Sosialisasi gratifikasi | Mei 2025

        """))
    #expect(plan.actions.map(\.number) == ["1", "2", "3"])
    #expect(plan.areas.map(\.name) == ["Manajemen Perubahan", "Penguatan Pengawasan"])
  }

  // MARK: - Rows split by the end of a page

  @Test func joinsARowWithoutNumberWhereEachRowHasOne() throws {
    let plan = try plan(
      tabbed(
        """
        No | Rencana Aksi | Bukti | Waktu
        I | Manajemen Perubahan |  | 
        1 | Membentuk tim | SK | Januari 2025
        2 | Menyusun rencana | Dokumen | Maret 2025
        3 | Melaksanakan rapat | Undangan, notula, | Paling lambat 21

        No | Rencana Aksi | Bukti | Waktu
         | evaluasi | daftar hadir | September 2025
        4 | Menyusun laporan | Laporan | Mei 2025

        """))
    #expect(
      plan.actionLines(under: \.name)[2]
        == "Manajemen Perubahan: Melaksanakan rapat evaluasi / Undangan, notula, daftar hadir @ 9")
    #expect(plan.actions.count == 4)
  }

  @Test func losesNoWordOfAGroupThatAPageSplits() throws {
    let plan = try plan(
      tabbed(
        """
        No | Komponen | Rencana Aksi | Bukti | Waktu
        I | Manajemen Perubahan |  |  | 
        1. | Tim Kerja |  |  | 
         |  | Membentuk tim | SK | Januari 2025
        2. | Pemantauan dan |  |  | 

        No | Komponen | Rencana Aksi | Bukti | Waktu
         | evaluasi |  |  | 
         |  | Melaksanakan rapat | Notula | Maret 2025

        """))
    #expect(
      plan.actionLines(under: \.name) == [
        "Manajemen Perubahan: Tim Kerja / Membentuk tim / SK @ 1",
        "Manajemen Perubahan: Pemantauan dan evaluasi / Melaksanakan rapat / Notula @ 3",
      ])
  }

  // MARK: - Pages printed as text

  /// A head of three lines, a heading over each table, words that meet, ticks in wide columns.
  @Test func readsAPageWhoseHeadTakesThreeLines() throws {
    let plan = try plan(
      """
      1. Kebijakan Pelayanan

                                                                                        Tahun 2025
       No            Unsur               Rencana Aksi               Penanggung
                                                                      Jawab       TW I    TW II   TW III
        1   Maklumat           Menetapkan dan memasang Maklumat  Subbagian Hukum              ✓
                               di ruang layanan
        2   Standar Pelayanan  Meninjau ulang Standar            Sekretaris         ✓         ✓
                               Pelayanan


      2. Profesionalisme SDM

                                                                                        Tahun 2025
       No            Unsur               Rencana Aksi               Penanggung
                                                                      Jawab       TW I    TW II   TW III
        1   Kode etik          Menyusun kode etik petugas        Kasubbag SDM                         ✓

      """)
    #expect(
      plan.actionLines(under: \.name) == [
        "Kebijakan Pelayanan: Maklumat / Menetapkan dan memasang Maklumat di ruang layanan @ 4,5,6",
        "Kebijakan Pelayanan: Standar Pelayanan / Meninjau ulang Standar Pelayanan @ 1,2,3,4,5,6",
        "Profesionalisme SDM: Kode etik / Menyusun kode etik petugas @ 7,8,9",
      ])
    let responsible = plan.actions.map { $0.responsible?.text }
    #expect(responsible == ["Subbagian Hukum", "Sekretaris", "Kasubbag SDM"])
  }

  @Test func readsTheNameOfAMergedCellBesideTheRowsBelow() throws {
    let plan = try plan(
      """
      NO   AREA PERUBAHAN          RENCANA AKSI                 BUKTI        WAKTU
      I    Penataan Sistem         a. Menyusun kebutuhan        Analisis     Maret 2025
           Manajemen SDM           b. Memutakhirkan data        SIMPEG       April 2025
           Aparatur                pegawai
      II   Penguatan               a. Melakukan sosialisasi     Foto         Mei 2025
           Pengawasan

      """)
    #expect(
      plan.actionLines(under: \.name) == [
        "Penataan Sistem Manajemen SDM Aparatur: Menyusun kebutuhan / Analisis @ 3",
        "Penataan Sistem Manajemen SDM Aparatur: Memutakhirkan data pegawai / SIMPEG @ 4",
        "Penguatan Pengawasan: Melakukan sosialisasi / Foto @ 5",
      ])
  }

  /// The number stands beside the middle line of its row, or between two lines.
  @Test func readsRowsThatAreSetToTheMiddle() throws {
    let plan = try plan(
      """
      No   Rencana Aksi                     Bukti Dukung       Waktu
      I. Manajemen Perubahan
           Mengevaluasi tim kerja,
      1    anggotanya berasal dari          SK Tim             Juni 2025
           Komisioner
      2    Membentuk agen perubahan         SK Agen            Maret 2025
           Melaksanakan rapat evaluasi
      3                                     Notula             April 2025
           setiap bulan
      II. Penguatan Pengawasan
           Melakukan sosialisasi            Daftar hadir dan
      1                                                        Mei 2025
           gratifikasi                      foto

      """)
    #expect(
      plan.actionLines(under: \.name) == [
        "Manajemen Perubahan: Mengevaluasi tim kerja, anggotanya berasal dari Komisioner / SK Tim @ 6",
        "Manajemen Perubahan: Membentuk agen perubahan / SK Agen @ 3",
        "Manajemen Perubahan: Melaksanakan rapat evaluasi setiap bulan / Notula @ 4",
        "Penguatan Pengawasan: Melakukan sosialisasi gratifikasi / Daftar hadir dan foto @ 5",
      ])
  }

  @Test func saysThatACopyHasLostItsColumns() throws {
    let draft = try DecreeFixtures.draft(
      Self.decree + """
        NO RENCANA AKSI DATA DUKUNG WAKTU PELAKSANAAN PENANGGUNG JAWAB
        I. MANAJEMEN PERUBAHAN
        1 Membentuk tim kerja SK Tim Juni 2025 Sekretaris
        2 Menyusun rencana kerja Dokumen Mei 2025 Sekretaris

        """)
    #expect(draft.diagnostics.contains { $0.id == "impor.kolom-hilang" })
    #expect(draft.value.contains("Menyusun rencana kerja Dokumen Mei 2025 Sekretaris"))
    #expect(!draft.value.contains("|"), "no table is made of it")
  }
}
