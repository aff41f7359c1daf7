internal import Diagnostics

extension CheckCatalogue {
  private static let information = "Undang-Undang Nomor 14 Tahun 2008 tentang KIP"

  /// What is found about an item of the legal basis as a citation.
  static let citationFindings: [CheckDescription] = [
    CheckDescription(
      id: "rujukan.tak-terbaca", group: .legalBasis, severity: .warning,
      summary: "Butir dasar hukum tidak terbaca sebagai peraturan.",
      reason: "Peraturan yang tidak terbaca tidak masuk daftar dasar hukum.",
      passing: [ReadingExample.citation(information)],
      failing: [
        ReadingExample.citation("⟦Rapat pleno tanggal 3 Januari 2025⟧"),
        ReadingExample.citation("\(information) ⟦sebagaimana telah diubah terakhir dengan⟧"),
      ]),
    CheckDescription(
      id: "rujukan.teks-diabaikan", group: .legalBasis, severity: .note,
      summary: "Sebagian kata bukan bagian dari nama peraturan.",
      reason: "Penyunting dapat melihat apakah yang dilewati memang tidak perlu.",
      passing: [ReadingExample.citation(information)],
      failing: [ReadingExample.citation("⟦Dasar hukum:⟧ \(information)")]),
    CheckDescription(
      id: "rujukan.tanpa-nomor", group: .legalBasis, severity: .warning,
      summary: "Nomor peraturan tidak ada.",
      reason: "Tanpa nomor, peraturan tidak dapat dicari.",
      passing: [ReadingExample.citation(information)],
      failing: [
        ReadingExample.citation("⟦Peraturan Bupati Soppeng Nomor … Tahun 2025⟧ tentang Tata Kerja")
      ]),
    CheckDescription(
      id: "rujukan.tanpa-tahun", group: .legalBasis, severity: .warning,
      summary: "Tahun peraturan tidak ada.",
      reason: "Nomor peraturan berulang tiap tahun.",
      passing: [ReadingExample.citation(information)],
      failing: [ReadingExample.citation("⟦Undang-Undang Nomor 14⟧ tentang KIP")]),
    CheckDescription(
      id: "rujukan.nomor-ganda", group: .legalBasis, severity: .note,
      summary: "Peraturan bersama mempunyai lebih dari satu nomor.",
      reason: "Hanya nomor pertama yang dipakai sebagai alamat.",
      passing: [ReadingExample.citation(information)],
      failing: [
        ReadingExample.citation(
          "⟦Peraturan Bersama Kepala LKPP dan Kepala BKN Nomor 1 Tahun 2013 dan Nomor 14 Tahun 2013⟧ tentang Petunjuk"
        )
      ]),
    CheckDescription(
      id: "rujukan.tanpa-tentang", group: .legalBasis, severity: .warning,
      summary: "Kata “tentang” tidak ada sebelum judul peraturan.",
      reason: "Judul peraturan selalu didahului “tentang”.",
      passing: [ReadingExample.citation(information)],
      failing: [
        ReadingExample.citation("Peraturan Pemerintah Nomor 16 Tahun 2009 ⟦Standar⟧ Kualifikasi")
      ]),
    CheckDescription(
      id: "rujukan.perubahan-tak-disebut", group: .legalBasis, severity: .note,
      summary: "Peraturan yang mengubah tidak disebut.",
      reason: "“Beserta perubahannya” tidak menunjuk peraturan mana pun.",
      passing: [
        ReadingExample.citation(
          "\(information) sebagaimana telah diubah dengan Undang-Undang Nomor 1 Tahun 2020")
      ],
      failing: [ReadingExample.citation("\(information) ⟦beserta perubahannya⟧")]),
    CheckDescription(
      id: "rujukan.kurung-tak-ditutup", group: .legalBasis, severity: .warning,
      summary: "Kurung lembaran negara tidak ditutup.", reason: "Tanda tutupnya tertinggal.",
      passing: [ReadingExample.citation(gazetted("(", ")"))],
      failing: [ReadingExample.citation(gazetted("⟦(⟧", ""))]),
    CheckDescription(
      id: "rujukan.kurung-tak-dibuka", group: .legalBasis, severity: .warning,
      summary: "Kurung lembaran negara tidak dibuka.", reason: "Tanda bukanya tertinggal.",
      passing: [ReadingExample.citation(gazetted("(", ")"))],
      failing: [ReadingExample.citation(gazetted("", "⟦)⟧"))]),
    CheckDescription(
      id: "rujukan.berita-tak-terbaca", group: .legalBasis, severity: .warning,
      summary: "Nomor lembaran atau berita negara tidak terbaca.",
      reason: "Dengan nomor itu pembaca menemukan teks resminya.",
      passing: [ReadingExample.citation(gazetted("(", ")"))],
      failing: [
        ReadingExample.citation(
          "\(information) (⟦Lembaran Negara Republik Indonesia,⟧ Tambahan Lembaran Negara Republik Indonesia Nomor 4846)"
        )
      ]),
    CheckDescription(
      id: "rujukan.salah-eja", group: .legalBasis, severity: .warning,
      summary: "Kata dalam nama peraturan salah eja.",
      reason: "Kata itu masih terbaca, tetapi tidak resmi.",
      passing: [ReadingExample.citation(information)],
      failing: [
        ReadingExample.citation("⟦Peratuan⟧ Pemerintah Nomor 60 Tahun 2008 tentang SPIP")
      ]),
  ]

  private static func gazetted(_ opening: String, _ closing: String) -> String {
    "\(information) \(opening)Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846\(closing)"
  }
}
