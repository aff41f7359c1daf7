internal import Content
package import PlanModel
package import TimeTargets

/// The first file of a plan: the parts of a decree in their order, each place that only the editor can
/// fill marked `[belum diisi: …]` in the body, and empty with a comment in the front matter.
package struct PlanStarter: Sendable {
  package var kind: String? = "Keputusan"
  package var number: String?
  package var year: Int
  package var title: String?
  package var place: String?
  package var date: CalendarDate?
  package var position: String?
  package var signatory: String?
  package var period: Period?
  /// The names of the official areas, for the editor to compare the decree's with.
  package var officialAreas: [String] = []

  package init(year: Int) { self.year = year }

  package var markdown: String { (frontMatter + body).joined(separator: "\n") + "\n" }

  // MARK: - Front matter

  private var frontMatter: [String] {
    ["---", PlanSchemaComment.line] + explanation + identity + scope + information + ["---", ""]
  }

  private var explanation: [String] {
    let areas = officialAreas.joined(separator: ", ")
    return [
      "# Isi kunci yang kosong, lalu ganti setiap tanda “belum diisi” di bawah dengan kata-kata keputusan, kata demi kata.",
      "# Bagian yang tidak ada pada keputusan dihapus bersama judulnya; butir, diktum, area, dan baris tabel ditambah seperlunya.",
      "# Kepala tabel ditulis seperti pada keputusan. “terbit check” menunjukkan apa yang masih harus diisi.",
    ] + (areas.isEmpty ? [] : ["# Area resmi: \(areas)."])
  }

  private var identity: [String] {
    [
      StarterKey.line("jenis", kind, hint: "jenis naskah, misalnya Keputusan"),
      StarterKey.line("nomor", number, hint: "nomor keputusan"),
      "tahun: \(year)  # tahun keputusan",
      StarterKey.line("tentang", title, hint: "judul keputusan, kata-kata sesudah “tentang”"),
      "ditetapkan:",
      "  " + StarterKey.line("tempat", place, hint: "tempat penetapan, misalnya Watansoppeng"),
      "  "
        + StarterKey.line(
          "tanggal", date?.description, hint: "tanggal penetapan, seperti 2025-12-10"),
      "penandatangan:",
      "  "
        + StarterKey.line(
          "jabatan", position, hint: "jabatan penanda tangan, misalnya Ketua KPU Kabupaten Soppeng"),
      "  " + StarterKey.line("nama", signatory, hint: "nama penanda tangan"),
    ]
  }

  private var scope: [String] {
    let months = period.map { "periode: { mulai: \($0.first), sampai: \($0.last) }" }
    return [
      months
        ?? "periode:  # tanpa ini Januari sampai Desember \(year); selain itu { mulai: \(year)-03, sampai: \(year)-12 }",
      "naskah:  # nama berkas PDF salinan keputusan, bila ditaruh di folder yang sama",
      "kelengkapan: lengkap  # tulis “sebagian” bila salinan tidak memuat semuanya",
    ]
  }

  private var information: [String] {
    [
      "ppid:  # keputusan tidak menyebutnya; tanyakan kepada PPID satker",
      "  klasifikasi:  # berkala, serta-merta, atau setiap-saat",
      "  penguasa:  # unit yang menyimpan dokumen ini",
      "  penanggung_jawab:  # unit yang membuat atau menerbitkannya",
      "  bentuk: []  # softcopy, hardcopy",
      "  jangka_simpan:  # jadwal retensi arsip satker",
      "  ringkasan:  # satu kalimat tentang isi rencana",
    ]
  }

  // MARK: - Body

  private var body: [String] {
    let mark = UnfilledMark.text
    return [
      "## Menimbang", "", "1. \(mark("butir Menimbang, mulai dengan “bahwa”"))", "",
      "## Mengingat", "", "1. \(mark("dasar hukum pertama, dengan lembaran negaranya"))", "",
      "## Memutuskan", "", mark("kata-kata sesudah “Menetapkan”"), "",
      "### Kesatu", "", mark("isi diktum kesatu"), "",
      "## Rencana Aksi", "",
      "### I. \(mark("nama area seperti pada keputusan"))", "",
      "| No | Rencana Aksi | Bukti Fisik | Target Waktu | Capaian |",
      "|----|--------------|-------------|--------------|---------|",
      "| 1. | \(mark("aksi")) | \(mark("bukti")) | \(mark("misalnya Maret \(year)")) | \(mark("capaian")) |",
    ]
  }
}
