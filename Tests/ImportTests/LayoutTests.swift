internal import Diagnostics
internal import Markdown
internal import PlanModel
import Testing
internal import TimeTargets

/// Decrees of other layouts, made up for these tests, read to the last word.
struct LayoutTests {
  private func plan(_ name: String) throws -> Plan {
    let draft = try DecreeFixtures.draft(try DecreeFixtures.example(name))
    return try #require(try DecreeFixtures.read(draft.value).value)
  }

  @Test func readsQuartersLetteredAreasAndARowSplitOverPages() throws {
    let plan = try plan("triwulan-batang")
    #expect(
      plan.actionLines(under: \.slug) == [
        "manajemen-perubahan: Membentuk tim kerja / SK Tim @ 1,2,3",
        "manajemen-perubahan: Menyusun rencana pembangunan zona integritas / Dokumen rencana @ 1,2,3,4,5,6",
        "penataan-tatalaksana: Menyusun SOP kegiatan utama yang telah dievaluasi / SOP dan laporan evaluasi @ 4,5,6",
        "penataan-tatalaksana: Menerapkan e-office / Tangkapan layar @ 1,2,3,4,5,6,7,8,9,10,11,12",
        "penguatan-pengawasan: Sosialisasi pengendalian gratifikasi / Foto @ 7,8,9",
      ])
    #expect(plan.decree.number == "12/PW.01-Kpt/9901/2025")
    #expect(plan.decree.signatory.name == "Siti Aminah, S.H.")
    #expect(plan.period.first.year == 2026, "the title speaks of 2026")
    #expect(plan.legalBasis.map(\.number) == ["1", "2"])
    #expect(plan.actions.map { $0.responsible?.text ?? "" }[2] == "Subbagian Hukum")
  }

  @Test func readsColumnsThatOnlySpacesPart() throws {
    let plan = try plan("kolom-spasi")
    #expect(
      plan.actionLines(under: \.slug) == [
        "manajemen-perubahan: Tim Kerja / Tim kerja telah dibentuk / Membentuk tim kerja zona integritas / SK Tim Kerja @ 1",
        "manajemen-perubahan: Dokumen Rencana Kerja / Dokumen telah disusun / Menyusun rencana kerja / Dokumen rencana kerja @ 2",
        "penataan-tatalaksana: SOP Kegiatan Utama / SOP mengacu peta proses bisnis dan dipahami / Menyusun SOP yang mutakhir / SOP @ 3,4,5",
        "penataan-tatalaksana: Keterbukaan Informasi / Kebijakan telah diterapkan / Melayani permintaan informasi / Register @ 4,5,6",
        "penguatan-akuntabilitas: Keterlibatan Pimpinan / Pimpinan terlibat / Rapat penyusunan rencana / Notula @ 6",
      ])
    #expect(plan.considerations.count == 2)
    #expect(plan.decree.date.description == "2024-01-08")
  }

  @Test func readsActionsWrittenAsLabelledLines() throws {
    let plan = try plan("daftar-aksi")
    #expect(
      plan.actionLines(under: \.slug) == [
        "manajemen-perubahan: Membentuk tim reformasi birokrasi / Surat keputusan tim @ 2",
        "manajemen-perubahan: Menyusun rencana kerja tahunan tim / Rencana kerja @ 3",
        "penataan-peraturan-perundang-undangan: Menginventarisasi produk hukum / Daftar inventaris @ 4,5,6",
        "peningkatan-kualitas-pelayanan-publik: Menetapkan maklumat pelayanan / Maklumat @ 7,8,9",
      ])
    #expect(plan.sections.map(\.heading.text).contains("BAB I PENDAHULUAN"))
  }

  @Test func namesWhatAnEmptyTextLacksAndFillsNothing() throws {
    let draft = try DecreeFixtures.draft("Catatan rapat tanpa keputusan.\n")
    #expect(draft.value.contains("nomor:  #"))
    #expect(draft.diagnostics.contains { $0.id == "impor.aksi-tidak-ditemukan" })
    #expect(draft.diagnostics.contains { $0.id == "impor.kepala-tidak-lengkap" })
    #expect(try DecreeFixtures.read(draft.value).value == nil, "only the editor knows its number")
  }

  /// Twice the text may take about twice the time, whatever it holds.
  @Test(
    arguments: [
      "NO\tRENCANA AKSI\tWAKTU\n", "1\tTim\n", "a. b. c. ", "| a | b |\n", "<i>", "- 2 -\n",
      "Mengingat : 1. Undang-Undang;\n", "I. Area\n\n", "\u{0C}x\n", "\t\tx\n",
      "Menimbang ", "KETUA X, Menimbang ", "KEPUTUSAN NOMOR TENTANG ", "1. x; 2. y; 1. ",
      "a. bahwa x; ",
      "Mengingat : 1. Undang-Undang; Peraturan ", "MEMUTUSKAN KESATU : a. x; ", "Pasal\n\n2\n\n",
      "MEMUTUSKAN x. Ditetapkan di X pada tanggal ", "www.x.\nid\n",
      "Dokumen ini telah ditandatangani secara elektronik ",
    ])
  func takesTimeThatGrowsWithTheTextAlone(piece: String) throws {
    let clock = ContinuousClock()
    func time(_ count: Int) throws -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      return try clock.measure { _ = try DecreeFixtures.draft(text) }
    }
    _ = try time(1000)
    let (small, large) = (try time(3_000), try time(12_000))
    #expect(large < small * 12 + .milliseconds(300), "\(small) for 3 KB, \(large) for 12 KB")
  }
}
