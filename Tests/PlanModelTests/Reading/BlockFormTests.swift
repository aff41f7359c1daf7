import PlanModel
import Testing

/// Actions written as blocks give the same as actions written as rows.
struct BlockFormTests {
  /// A table and the blocks that say the same.
  struct Pair: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let table: String
    let blocks: String
  }

  static let pairs = [
    Pair(
      testDescription: "component, indicator and numbers",
      table: """
        | NO | KOMPONEN | INDIKATOR | LANGKAH AKSI | BUKTI FISIK | TARGET WAKTU |
        |---|---|---|---|---|---|
        | 1. | Pimpinan | Terlibat | Memberi arahan | RKKL | Januari 2025 |
        | | | Memantau | Menyusun *monev* | Laporan | Februari 2025 |
        | 2. | Pengelolaan | | Menyusun IKU | Renstra | Maret 2025 |
        """,
      blocks: """
        #### Memberi arahan

        - NO: 1.
        - KOMPONEN: Pimpinan
        - INDIKATOR: Terlibat
        - BUKTI FISIK: RKKL
        - TARGET WAKTU: Januari 2025

        #### Menyusun *monev*

        - INDIKATOR: Memantau
        - BUKTI FISIK: Laporan
        - TARGET WAKTU: Februari 2025

        #### 2. Menyusun IKU

        - KOMPONEN: Pengelolaan
        - BUKTI FISIK: Renstra
        - TARGET WAKTU: Maret 2025
        """),
    Pair(
      testDescription: "outcome, target, responsible and a label without a role",
      table: """
        | Aksi | Waktu | Capaian | Target | Penanggung Jawab | Anggaran |
        |---|---|---|---|---|---|
        | Rapat | Paling lambat Juni | Notula | 100% | Sekretaris | Rp1.000 |
        """,
      blocks: """
        #### Rapat

        * Waktu: Paling lambat Juni
        * Capaian: Notula
        * Target: 100%
        * Penanggung Jawab: Sekretaris
        * Anggaran: Rp1.000
        """),
    Pair(
      testDescription: "activity and sub-activity",
      table: """
        | KEGIATAN | SUB KEGIATAN | INDIKATOR KEBERHASILAN | WAKTU |
        |---|---|---|---|
        | Pelatihan | Mengikuti diklat | Paham | Mei |
        """,
      blocks: """
        #### Mengikuti diklat

        - KEGIATAN: Pelatihan
        - INDIKATOR KEBERHASILAN: Paham
        - WAKTU: Mei
        """),
    Pair(
      testDescription: "steps in one cell",
      table: """
        | Aksi | Bukti | Waktu |
        |---|---|---|
        | Rapat | 1) SK;<br>2) Foto | Mei |
        """,
      blocks: """
        #### Rapat

        - Bukti: 1) SK;\\
          2) Foto
        - Waktu: Mei
        """),
    Pair(
      testDescription: "labels in bold",
      table: """
        | Aksi | Bukti | Waktu |
        |---|---|---|
        | Menjadi *role model* | Foto *apel* & SK: dua | Mei |
        """,
      blocks: """
        #### Menjadi *role model*

        - **Bukti**: Foto *apel* & SK: dua
        - **Waktu**: Mei
        """),
    Pair(
      testDescription: "labels in bold with their colon",
      table: """
        | Aksi | Bukti | Waktu |
        |---|---|---|
        | Rapat | Foto *apel* | Mei |
        """,
      blocks: """
        #### Rapat

        - **Bukti:** Foto *apel*
        - **Waktu:** Mei
        """),
  ]

  @Test(arguments: pairs)
  func aBlockGivesWhatARowGives(_ pair: Pair) throws {
    let table = try PlanFile.area(pair.table).read()
    let blocks = try PlanFile.area(pair.blocks).read()
    #expect(table.findings.isEmpty)
    #expect(blocks.findings.isEmpty)
    #expect(try blocks.actions().map(ActionFacts.init) == table.actions().map(ActionFacts.init))
  }
}
