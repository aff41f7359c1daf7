/// A row whose months cannot be read from the copy without doubt, why, and what the plan gives.
///
/// One that is no longer needed fails the tests, so that the list stays the list of all doubts.
struct FaithfulnessException: Sendable {
  let office: String
  /// A whole cell that stands in this row alone.
  let row: String
  let reason: String
  let months: [Int]
  /// Whether the plan says that the months cannot be read.
  var isUnreadable = false

  static let all = luwu + sarolangun + batangHari + banjar

  private static let luwu = [
    FaithfulnessException(
      office: "luwu", row: "Meningkatkan publikasi kegiatan KPU",
      reason: "twelve ticks one cell to the right, the last under no month", months: [Int](1...12)),
    FaithfulnessException(
      office: "luwu", row: "Menerapkan sistem kearsipan yang andal",
      reason: "twelve ticks one cell to the right, the last under no month", months: [Int](1...12)),
    FaithfulnessException(
      office: "luwu", row: "Tersimpannya arsip Pemilu di Badan Arsip dan Perpustakaan Daerah",
      reason: "seven ticks in the shifted rows' last cells, the last under no month",
      months: [Int](6...12)),
  ]

  private static let sarolangun = [
    FaithfulnessException(
      office: "sarolangun",
      row: "Pembangunan Lingkungan Pengendalian pada KPU Kabupaten Sarolangun",
      reason: "the hyphen of “Januari Desember 2025” is lost; a range by SPEC 2",
      months: [Int](1...12))
  ]

  private static let batangHari = [
    FaithfulnessException(
      office: "batang-hari", row: "Pemimpin memberi teladan untuk mengisi kehadiran setiap hari",
      reason: "100% stands under December and its own column is empty", months: [Int](1...11)),
    FaithfulnessException(
      office: "batang-hari", row: "Keterlibatan pimpinan",
      reason: "three ticks one cell to the right, the last in the target's column",
      months: [10, 11, 12]),
    FaithfulnessException(
      office: "batang-hari",
      row: "Melakukan survei kepuasan masyarakat terhadap helpdesk dan PPID",
      reason: "the last tick stands in the target's cell", months: [6, 12]),
    FaithfulnessException(
      office: "batang-hari",
      row: "Mempublikasi hasil survei kepuasan pelayanan kpu melalui website",
      reason: "the last tick stands in the target's cell", months: [6, 12]),
  ]

  private static let banjar = [
    "Prosedur Operasional Standar (SOP) Kegiatan Utama",
    "E-Office Pemanfaatan Aplikasi Presensi",
    "Pemberian pelayanan kepada publik sudah menggunakan teknologi informasi",
    "kinerja pegawai, assessment pegawai",
    "Rekapitulasi pegawai yang mengikuti diklat dan diklat yang telah diikuti",
    "Usulan diklat/bimtek dari KPU Kabupaten Banjar ke Bagian Diklat",
    "Monitoring dan evaluasi terhadap hasil pengembangan",
    "Analisis Survei Keputusan Masyarakat dan Tindak Lanjutnya",
    "Menindaklanjuti hasil survei kepuasaan masyarakat",
  ].map {
    FaithfulnessException(
      office: "banjar", row: $0, reason: "the head of the month columns is lost", months: [],
      isUnreadable: true)
  }
}
