internal import Diagnostics

extension CheckCatalogue {
  /// What is found about YAML that cannot be taken as it is.
  static let yamlFindings: [CheckDescription] = [
    CheckDescription(
      id: "yaml.tak-terbaca", group: .frontMatter, severity: .error,
      summary: "YAML tidak terbaca.",
      reason: "Biasanya titik dua di dalam nilai tanpa tanda kutip, atau indentasi dengan tab.",
      passing: [
        ReadingExample.head(
          "tentang: \"Rencana: Aksi\"",
          for:
            "tahun: 2025\ntentang: Rencana Aksi Zona Integritas di Lingkungan Komisi Pemilihan Umum Kabupaten Contoh"
        )
      ],
      failing: [
        CheckExample(files: ["situs.yml": "judul: Rencana⟦:⟧ Aksi\n"])
      ]),
    CheckDescription(
      id: "yaml.kunci-ganda", group: .frontMatter, severity: .error,
      summary: "Sebuah kunci tertulis lebih dari sekali.",
      reason: "Tidak ada yang tahu nilai mana yang dimaksud.",
      passing: [CheckExample()],
      failing: [CheckExample(files: ["situs.yml": "judul: Satu\n⟦judul: Dua\n"])]),
    CheckDescription(
      id: "yaml.kunci", group: .frontMatter, severity: .error,
      summary: "Sebuah kunci bukan teks.", reason: "Kunci adalah kata, bukan daftar.",
      passing: [CheckExample()],
      failing: [CheckExample(files: ["situs.yml": "judul: Contoh\n⟦[a, b]: Dua\n"])]),
    CheckDescription(
      id: "yaml.alias", group: .frontMatter, severity: .error,
      summary: "Sebuah nilai memakai jangkar (&) atau alias (*) YAML.",
      reason: "Nilai yang ditulis di tempat lain mudah ikut berubah tanpa terlihat.",
      passing: [CheckExample(files: ["situs.yml": "judul: \"& Contoh *\"\n"])],
      failing: [CheckExample(files: ["situs.yml": "judul: ⟦&nama Contoh\n"])]),
    CheckDescription(
      id: "yaml.terlalu-besar", group: .frontMatter, severity: .error,
      summary: "YAML terlalu besar atau terlalu dalam.",
      reason: "Tidak ada kepala berkas yang memerlukan lebih dari beberapa tingkat.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          files: ["situs.yml": "judul: " + deep(31) + "⟦[⟧" + String(repeating: "]", count: 32)])
      ]),
  ]

  private static func deep(_ levels: Int) -> String { String(repeating: "[", count: levels) }
}
