extension DataShape {
  /// The shape of `aksi.csv`, read as a list of rows under the names of its header.
  static let actionTable = DataShape(
    title: "Baris aksi.csv: satu langkah aksi", kind: .list(.object(columns)))

  private static let columns: [DataField] = [
    DataField("satker", .pattern("^[a-z0-9-]+$"), "Nama satuan kerja dalam alamat."),
    DataField("rencana", .pattern("^[a-z0-9-]+/[0-9]{4}/[a-z0-9-]+$"), "Id rencana."),
    DataField("area", .pattern("^[a-z0-9-]+$"), "Nama area dalam alamat."),
    DataField("nomor", .text, "Nomor aksi pada keputusan."),
    DataField("komponen", .text, "Komponen atau kegiatan."),
    DataField("indikator", .text, "Indikator."),
    DataField("aksi", .text, "Apa yang dilakukan."),
    DataField("bukti", .text, "Dokumen yang membuktikannya."),
    DataField("target_waktu", .text, "Waktu, dengan kata keputusan."),
    DataField(
      "bulan", .pattern("^([0-9]{4}-[0-9]{2}(;[0-9]{4}-[0-9]{2})*)?$"),
      "Bulan yang terbaca, dipisahkan titik koma."),
    DataField("capaian", .text, "Hasil yang dituju."),
    DataField("target", .text, "Target."),
    DataField("penanggung_jawab", .text, "Penanggung jawab."),
    DataField("url", .text, "Alamat aksi."),
  ]
}
