internal import Diagnostics

extension CheckCatalogue {
  /// What is found about the files beside the plans.
  static let attachmentFindings: [CheckDescription] = [
    CheckDescription(
      id: "lampiran.dapat-dijalankan", group: .reading, severity: .error,
      summary: "Lampiran akan dijalankan oleh peramban atau server, bukan dibaca.",
      reason:
        "Halaman atau skrip di alamat situs dapat menyamar sebagai situs itu sendiri dan mengambil data pengunjungnya.",
      passing: [
        CheckExample(files: [
          "satker/contoh/2025/salinan.pdf": "%PDF-1.7", "satker/contoh/2025/tabel.csv": "a,<b\n",
          "satker/contoh/2025/nilai < 5.txt": "<5 hari",
        ])
      ],
      failing: [
        CheckExample(files: ["satker/contoh/2025/tabel.html": "⟦tabel⟧"]),
        CheckExample(files: ["satker/contoh/2025/Bagan.SVG": "⟦bagan⟧"]),
        CheckExample(files: ["satker/contoh/2025/hitung.php.txt": "⟦hitung⟧"]),
        CheckExample(files: ["satker/contoh/2025/skrip.mjs.": "⟦skrip⟧"]),
        CheckExample(files: ["satker/contoh/2025/salinan.pdf": "⟦\u{FEFF}\n<!doctype html><p>x⟧"]),
        CheckExample(files: ["satker/contoh/2025/catatan": "⟦<script src=x></script>⟧"]),
      ])
  ]
}
