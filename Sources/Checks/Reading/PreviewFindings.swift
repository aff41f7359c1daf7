internal import Diagnostics

extension CheckCatalogue {
  /// What only the preview finds; its tests stand with the preview's.
  static let previewFindings: [CheckDescription] = [
    CheckDescription(
      id: "berkas.tak-terbaca", group: .reading, severity: .error,
      summary: "Berkas atau folder tidak dapat dibaca dari disk.",
      reason:
        "Pratinjau menampilkan halaman terakhir yang sah sampai berkas itu kembali, misalnya sesudah folder dipindahkan.",
      passing: [], failing: [])
  ]
}
