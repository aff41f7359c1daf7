internal import PlanModel

extension DataShape {
  /// The shape of `daftar-informasi-publik.json`.
  static let publicInformation = DataShape(
    title: "Daftar Informasi Publik",
    kind: .object([
      DataField("versi", .constant(1), version),
      .optional("satker", .text, "Satuan kerja; null pada daftar semua satuan kerja."),
      DataField(
        "daftar", .list(.object(publicInformationFields)),
        "Satu butir tiap rencana, menurut klasifikasinya."),
    ]))

  /// Every name is there; what the office has not stated is null.
  private static let publicInformationFields: [DataField] = [
    DataField("nomor", .integer, "Nomor dalam daftar, mulai dari 1."),
    DataField("rencana", .text, "Id rencana."),
    DataField("judul", .text, "Nama keputusan dan judulnya."),
    .optional("ringkasan", .text, "Ringkasan isi informasi."),
    .optional("penguasa", .text, "Pejabat atau unit yang menguasai informasi."),
    .optional("penanggung_jawab", .text, "Penanggung jawab pembuatan atau penerbitan."),
    DataField("tanggal", .date, "Tanggal penetapan."),
    DataField("tempat", .text, "Tempat penetapan."),
    DataField("bentuk", .list(.text), "Bentuk informasi yang tersedia."),
    .optional("jangka_simpan", .text, "Jangka waktu penyimpanan atau retensi arsip."),
    .optional(
      "klasifikasi", .choice(PublicInformation.Classification.allCases.map(\.rawValue)),
      "Menurut UU 14/2008; null bila belum diklasifikasi."),
    DataField(
      "status", .choice(["berlaku", "tidak berlaku"]), "Tidak berlaku bila dicabut rencana lain."),
    DataField("diubah_oleh", .list(.text), "Id rencana yang mengubahnya."),
    DataField("dicabut_oleh", .list(.text), "Id rencana yang mencabutnya."),
    DataField(
      "satker",
      .object([
        DataField("slug", .text, "Nama satuan kerja dalam alamat."),
        DataField("nama", .text, "Nama satuan kerja."),
      ]), "Satuan kerja yang menerbitkan."),
    DataField("url", .text, "Alamat halaman rencana."),
    DataField(
      "berkas", .list(.object(fileFields)),
      "Salinan keputusan dan lampiran rencana, lalu bentuk rencana yang dapat diunduh."),
  ]

  private static let fileFields: [DataField] = [
    DataField("nama", .text, "Sebutan berkas."),
    DataField("jenis", .text, "Jenis media."),
    DataField("url", .text, "Alamat berkas."),
    .optional("ukuran", .integer, "Dalam bita."),
    .optional("sha256", .sha256, "Sidik jari SHA-256."),
  ]
}
