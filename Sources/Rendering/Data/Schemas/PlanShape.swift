internal import Citations
internal import PlanModel
internal import TimeTargets

/// The shapes of `rencana.json`, of one plan and of all.
extension DataShape {
  static let plan = DataShape(
    title: "Rencana aksi dengan keputusan yang menetapkannya", kind: .object(planFields),
    definitions: [citation, amendment])

  static let plans = DataShape(
    title: "Semua rencana aksi situs ini",
    kind: .object([
      DataField("versi", .constant(1), version),
      DataField("rencana", .list(.reference("rencana")), "Semua rencana, menurut urutan id."),
    ]),
    definitions: [(name: "rencana", fields: planFields), citation, amendment])

  static let version =
    "Naik bila nama atau arti isinya berubah; nama baru dapat bertambah tanpa itu."

  private static let planFields: [DataField] = [
    DataField("versi", .constant(1), version),
    DataField("id", .text, "Satuan kerja, tahun, dan nama rencana; tetap."),
    DataField(
      "url", .text, "Alamat halaman rencana; tanpa nama host bila situs tidak menyebut alamatnya."),
    DataField("keputusan", .object(decreeFields), "Keputusan yang menetapkan rencana."),
    DataField(
      "satker",
      .object([
        DataField("slug", .text, "Nama satuan kerja dalam alamat."),
        DataField("nama", .text, "Nama satuan kerja."),
      ]), "Satuan kerja yang menerbitkan."),
    DataField("mengubah", .list(.text), "Id rencana yang diubah rencana ini."),
    DataField(
      "diubah_oleh", .list(.text),
      "Id rencana yang mengubah rencana ini; bila ada, isinya di sini kata-kata sebelum diubah."),
    DataField("mencabut", .list(.text), "Id rencana yang dicabut rencana ini."),
    DataField("dicabut_oleh", .list(.text), "Id rencana yang mencabut rencana ini."),
    DataField(
      "periode",
      .object([
        DataField("mulai", .month, "Bulan pertama."),
        DataField("sampai", .month, "Bulan terakhir."),
      ]), "Masa rencana."),
    DataField(
      "kelengkapan", .choice(["lengkap", "sebagian"]), "Apakah salinan sumbernya lengkap."),
    DataField("area", .list(.object(areaFields)), "Area perubahan, menurut urutan keputusan."),
    DataField("menimbang", .list(.text), "Konsiderans, kata demi kata."),
    DataField("dasar_hukum", .list(.object(legalBasisFields)), "Butir Mengingat."),
    DataField(
      "koreksi", .list(.object(correctionFields)), "Catatan penyunting bahwa keputusan keliru."),
    DataField(
      "sumber",
      .object([
        DataField("berkas", .text, "Berkas sumber di folder isi."),
        DataField("sha256", .sha256, "Sidik jari SHA-256 berkas sumber."),
      ]), "Berkas tempat rencana ini disunting."),
    DataField(
      "lampiran", .list(.object(attachmentFields)), "Lampiran yang terbit bersama rencana."),
  ]

  private static let decreeFields: [DataField] = [
    DataField("jenis", .text, "Jenis dokumen."),
    DataField("nomor", .text, "Nomor, seperti tertulis."),
    DataField("tahun", .integer, "Tahun keputusan."),
    DataField("tentang", .text, "Judul."),
    DataField("tempat", .text, "Tempat penetapan."),
    DataField("tanggal", .date, "Tanggal penetapan."),
    DataField(
      "penandatangan",
      .object([DataField("jabatan", .text, "Jabatan."), DataField("nama", .text, "Nama.")]),
      "Yang menandatangani."),
    DataField(
      "status", .choice(["berlaku", "tidak berlaku"]), "Tidak berlaku bila dicabut rencana lain."),
  ]

  private static let areaFields: [DataField] = [
    DataField("slug", .text, "Nama area dalam alamat; sama untuk area resmi yang sama."),
    .optional("nomor", .text, "Nomor area pada keputusan."),
    DataField("nama", .text, "Nama area pada keputusan."),
    DataField("aksi", .list(.object(actionFields)), "Langkah aksi."),
  ]

  private static let actionFields: [DataField] = [
    DataField("id", .text, "Tetap dan unik dalam rencana; juga jangkar pada halaman area."),
    .optional("nomor", .text, "Nomor pada keputusan."),
    .optional("komponen", .text, "Komponen atau kegiatan."),
    .optional("indikator", .text, "Indikator."),
    DataField("aksi", .text, "Apa yang dilakukan."),
    .optional("bukti", .text, "Dokumen yang membuktikannya."),
    DataField("waktu", .object(timeFields), "Target waktu: kata keputusan dan yang terbaca."),
    .optional("capaian", .text, "Hasil yang dituju."),
    .optional("target", .text, "Target."),
    .optional("penanggung_jawab", .text, "Penanggung jawab."),
    DataField("lainnya", .texts, "Kolom lain, dengan judul kolom sebagai nama."),
    .optional(
      "realisasi", .object(reportFields),
      "Yang dilaporkan satuan kerja; null berarti belum dilaporkan, bukan belum dimulai."),
  ]

  private static let reportFields: [DataField] = [
    DataField("status", .choice(Report.Status.allCases.map(\.rawValue)), "Keadaan aksi."),
    .optional("tanggal", .date, "Tanggal laporan."),
    .optional("catatan", .text, "Keterangan."),
    .optional("bukti", .text, "Nama atau alamat buktinya."),
  ]

  private static let timeFields: [DataField] = [
    DataField("teks", .text, "Kata keputusan; bila ditandai pada kolom bulan, nama bulannya."),
    DataField("jenis", .choice(TimeTarget.Kind.allCases.map(\.rawValue)), "Cara membacanya."),
    DataField("bulan", .list(.month), "Bulan yang terbaca."),
    DataField(
      "minggu",
      .list(
        .object([
          DataField("bulan", .month, "Bulan."),
          DataField("ke", .integer, "Minggu ke-1 sampai ke-5."),
        ])), "Minggu, bila disebut."),
  ]

  private static let legalBasisFields: [DataField] = [
    DataField("urutan", .integer, "Urutan dalam Mengingat."),
    .optional("nomor", .text, "Nomor butir pada keputusan."),
    DataField("teks", .text, "Kata demi kata."),
    .optional("rujukan", .reference("rujukan"), "Peraturan yang dirujuk."),
    DataField("rujukan_lain", .list(.reference("rujukan")), "Peraturan lain pada butir yang sama."),
  ]

  private static let correctionFields: [DataField] = [
    DataField("kutipan", .text, "Kata keputusan."),
    .optional("seharusnya", .text, "Kata yang benar."),
    .optional("catatan", .text, "Mengapa."),
  ]

  private static let attachmentFields: [DataField] = [
    DataField("nama", .text, "Nama berkas."),
    DataField("url", .text, "Alamatnya."),
    DataField("naskah", .flag, "Apakah ini salinan keputusan."),
    DataField("bita", .integer, "Ukuran dalam bita."),
    DataField("sha256", .sha256, "Sidik jari SHA-256."),
  ]
}

/// The shapes of what plans and the register of regulations share.
extension DataShape {
  static let citation = (name: "rujukan", fields: citationFields)
  static let amendment = (
    name: "perubahan",
    fields: citationFields + [
      DataField("hubungan", .text, "Apa yang dilakukannya: diubah, diganti, dicabut, …."),
      DataField("terakhir", .flag, "Apakah disebut sebagai perubahan terakhir."),
    ]
  )

  private static let citationFields: [DataField] = [
    .optional("slug", .text, "Nama peraturan dalam alamat."),
    DataField("jenis", .text, "Jenis peraturan."),
    DataField("singkatan", .text, "Singkatan jenisnya."),
    .optional("nomor", .text, "Nomor."),
    .optional("tahun", .integer, "Tahun."),
    .optional("tentang", .text, "Judul."),
    DataField(
      "pengundangan",
      .list(
        .object([
          DataField("jenis", .text, "LN, TLN, BN, …."),
          .optional("tahun", .integer, "Tahun."),
          DataField("nomor", .text, "Nomor."),
          .optional("wilayah", .text, "Wilayah, untuk lembaran daerah."),
        ])), "Tempat pengundangan."),
    DataField("perubahan", .list(.reference("perubahan")), "Peraturan yang mengubahnya."),
  ]
}
