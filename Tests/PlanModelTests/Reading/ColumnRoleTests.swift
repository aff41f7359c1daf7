import Markdown
import PlanModel
import Testing

/// What columns mean, by the decrees' own labels, in any order.
struct ColumnRoleTests {
  static let heads = [
    (
      "NO | PROGRAM | RENCANA AKSI | BUKTI FISIK | TARGET WAKTU | PENCAPAIAN",
      "no komponen aksi bukti waktu capaian"
    ),
    (" | RENCANA AKSI | BUKTI FISIK | TARGET WAKTU | PENCAPAIAN", "no aksi bukti waktu capaian"),
    ("No. | Kegiatan | Sub Kegiatan | Indikator Keberhasilan", "no komponen aksi capaian"),
    (
      "NO | KOMPONEN | INDIKATOR | LANGKAH AKSI | BUKTI FISIK | TARGET WAKTU",
      "no komponen indikator aksi bukti waktu"
    ),
    (
      "Target Waktu | Bukti Fisik | Langkah Aksi | Indikator | Komponen | No",
      "waktu bukti aksi indikator komponen no"
    ),
    ("No | Uraian | Output | PIC | Jadwal", "no aksi capaian pj waktu"),
    (
      "Program | Kegiatan | Indikator | Target | Waktu Pelaksanaan | Penanggung Jawab",
      "komponen aksi indikator target waktu pj"
    ),
    (
      "No | Sasaran | Rencana Kerja | Keluaran | Target | Jadwal | Pelaksana | Anggaran",
      "no komponen aksi capaian target waktu pj -"
    ),
    (
      "No Urut | Kriteria | Uraian Kegiatan | Dokumen Pendukung | Batas Waktu | Unit Kerja",
      "no indikator aksi bukti waktu pj"
    ),
    ("No | Program Kegiatan | Output | Bulan", "no aksi capaian waktu"),
    ("No | Program Kerja | Waktu | Penanggungjawab", "no aksi waktu pj"),
    ("No | Rencana Tindak Lanjut | Batas Waktu | PIC", "no aksi waktu pj"),
    ("Kegiatan | Bukti | Waktu | Pelaksana Kegiatan", "aksi bukti waktu pj"),
    (
      "No | Rencana Aksi | Hasil yang Diharapkan | Tanggal | Koordinator",
      "no aksi capaian waktu pj"
    ),
    ("No | Aktivitas | Volume | Tenggat | Keterangan", "no aksi target waktu -"),
    ("No | Indikator | Waktu", "no aksi waktu"),
  ]

  static let spellings = [
    ("[No] | [Komponen] | [Langkah Aksi] | [Bukti] | [Waktu]", "no komponen aksi bukti waktu"),
    ("**No** | *Kegiatan* | **Timeline** | `PIC`", "no aksi waktu pj"),
    ("No | Rencana Aksi<br>(Langkah) | BUKTI<br>FISIK | Target<br>Waktu", "no aksi bukti waktu"),
    ("No | Rencana Aksi | Data Dukung/Eviden | Penanggung Jawab (PIC)", "no aksi bukti pj"),
    ("No | Kegiatan | Target Waktu (Bulan) | Waktu Lain", "no aksi waktu -"),
    ("No | Kegiatan | Waktu Pelaksanaan (Tahun 2025)", "no aksi waktu"),
    ("no | KEGIATAN | jangka waktu | PENANGGUNG-JAWAB", "no aksi waktu pj"),
    ("No | Kegiatan | Target 2025 | Target 2026", "no aksi target -"),
  ]

  /// The stronger claim wins the role; the other column is kept.
  static let rivals = [
    ("Rencana Aksi | Langkah Aksi | Waktu", "aksi - waktu"),
    ("Kegiatan | Hasil | Output", "aksi - capaian"),
    ("Bukti | Bukti Fisik | Aksi", "- bukti aksi"),
    ("Komponen | Sub Komponen | Rencana Aksi", "komponen - aksi"),
    ("Kegiatan | Waktu | Bulan", "aksi waktu -"),
    ("Uraian | Uraian Kegiatan | Kegiatan", "- aksi komponen"),
  ]

  /// Words about an activity are not the activity, nor a group of activities.
  static let properties = [
    ("No | Kegiatan | Lokasi Kegiatan | Waktu", "no aksi - waktu"),
    ("No | Kegiatan | Tujuan Kegiatan | Waktu", "no aksi - waktu"),
    ("No | Rencana Aksi | Peserta Kegiatan | Waktu", "no aksi - waktu"),
    ("No | Langkah Aksi | Anggaran Kegiatan | Waktu", "no aksi - waktu"),
  ]

  /// Heads of other offices' plans, with words that the five decrees do not use.
  static let others = [
    ("No | Temuan | Tindak Lanjut | Batas Waktu | PIC", "no - aksi waktu pj"),
    ("No | Upaya | Bukti Dukung | Waktu | PJ", "no aksi bukti waktu pj"),
    ("No | Rencana Aksi | Tgl. Pelaksanaan | Satuan Kerja", "no aksi waktu pj"),
    ("No | Kegiatan | Triwulan | Bukti", "no aksi waktu bukti"),
  ]

  @Test(arguments: heads + spellings + rivals)
  func columnsAreKnownByTheirLabels(_ head: String, roles: String) throws {
    let found = try PlanFile.table(head).read().roleCodes()
    #expect(found == roles)
  }

  @Test(arguments: properties)
  func aPropertyOfTheActivityHasNoRole(_ head: String, roles: String) throws {
    let found = try PlanFile.table(head).read().roleCodes()
    #expect(found == roles)
  }

  @Test(arguments: others)
  func otherOfficesLabelsAreKnown(_ head: String, roles: String) throws {
    let found = try PlanFile.table(head).read().roleCodes()
    #expect(found == roles)
  }

  /// Soppeng's letters stand under an empty head; a merged head leaves empty ones further on.
  @Test(arguments: [(" | Aksi | Waktu", "no aksi waktu"), ("Aksi | | Waktu", "aksi - waktu")])
  func aColumnWithoutALabelIsTheNumberOnlyInFront(_ head: String, roles: String) throws {
    let found = try PlanFile.table(head).read().roleCodes()
    #expect(found == roles)
  }

  @Test func aColumnWithoutARoleIsKeptUnderItsLabel() throws {
    let action = try PlanFile.table("Kegiatan | Anggaran (Rp) | Bukti", "Rapat | 1.000 | Foto")
      .read().action()
    #expect(action.extras.map(\.label) == ["Anggaran (Rp)"])
    #expect(action.extras.map(\.words.text) == ["1.000"])
  }

  @Test func theDecreesLabelsStayWithEachPart() throws {
    let action = try PlanFile.table("SUB KEGIATAN | OUTPUT | PIC", "Rapat | Notula | Sekretaris")
      .read().action()
    #expect(action.labels == [.action: "SUB KEGIATAN", .outcome: "OUTPUT", .responsible: "PIC"])
  }

  @Test func theTableAsItStandsKeepsLabelsAndCells() throws {
    let tables = try PlanFile.table("Bukti | *Rencana* Aksi", "Foto | Rapat", " | ").read().tables()
    #expect(tables.map { $0.labels.map(\.html) } == [["Bukti", "<em>Rencana</em> Aksi"]])
    #expect(tables.flatMap(\.rows).map { $0.cells.map(\.text) } == [["Foto", "Rapat"]])
    #expect(tables.flatMap(\.rows).map(\.actionID) == ["manajemen-perubahan-1"])
  }
}
