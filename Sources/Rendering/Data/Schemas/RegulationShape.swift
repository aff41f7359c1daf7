internal import Citations
internal import PlanModel

extension DataShape {
  /// The shape of `dasar-hukum.json`.
  static let regulations = DataShape(
    title: "Peraturan yang dirujuk rencana aksi, dan siapa merujuknya dengan kata apa",
    kind: .object([
      DataField("versi", .constant(1), version),
      DataField(
        "peraturan", .list(.object(regulationFields)),
        "Semua peraturan, menurut peringkat, jenis, tahun, dan nomor."),
    ]),
    definitions: [citation, amendment])

  private static let regulationFields: [DataField] = [
    DataField("slug", .text, "Nama peraturan dalam alamat; tetap."),
    DataField("peringkat", .text, "Kelompok menurut hierarki peraturan."),
    DataField(
      "rujukan", .reference("rujukan"),
      "Peraturan itu sendiri: menurut daftar peraturan, atau seperti kebanyakan rencana menulisnya."
    ),
    .optional("tautan", .text, "Tempat membaca naskahnya."),
    .optional(
      "status", .choice(RegulationRecord.Status.allCases.map(\.rawValue)),
      "Menurut daftar peraturan; null bila belum diperiksa."),
    DataField(
      "penerus",
      .list(
        .object([
          DataField("slug", .text, "Peraturan yang lebih baru."),
          DataField(
            "hubungan", .choice(Amendment.Relation.allCases.map(\.rawValue)),
            "Apa yang dilakukannya."),
        ])), "Peraturan yang mengubah, mengganti, atau mencabutnya."),
    DataField(
      "perbedaan", .list(.object(disagreementFields)),
      "Hal yang ditulis berbeda oleh rencana-rencana."),
    DataField("dikutip", .list(.object(useFields)), "Butir yang merujuknya."),
  ]

  private static let disagreementFields: [DataField] = [
    DataField(
      "perihal",
      .choice(
        ["judul"] + GazetteEntry.Gazette.allCases.map(\.rawValue)
          + ["perubahan-terakhir", "keberlakuan"]), "Apa yang berbeda."),
    DataField(
      "pernyataan",
      .list(
        .object([
          DataField("kata", .text, "Apa yang ditulis."),
          DataField("rencana", .list(.text), "Rencana yang menulisnya."),
          DataField("menurut_daftar", .flag, "Apakah daftar peraturan menyatakannya."),
        ])), "Pernyataan yang berbeda."),
  ]

  private static let useFields: [DataField] = [
    DataField("rencana", .text, "Id rencana."),
    DataField("urutan", .integer, "Urutan butir dalam Mengingat."),
    DataField("sebagai_perubahan", .flag, "Apakah dirujuk sebagai perubahan peraturan lain."),
    DataField("teks", .text, "Butir itu, kata demi kata."),
  ]
}
