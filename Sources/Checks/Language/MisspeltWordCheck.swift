internal import Diagnostics

/// Finds official words that are mistyped: `Rapublik`, `Birokasi`, `melaui`.
struct MisspeltWordCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.salah-tulis", group: .language, severity: .warning,
    summary: "Kata resmi salah tulis.",
    reason: """
      Salah tulis pada kata yang dipakai setiap keputusan, seperti “Republik” atau “Birokrasi”, \
      mengurangi wibawa naskah dan membuat kata itu tidak ditemukan dalam pencarian.
      """,
    passing: [
      CheckExample(
        legalBasis:
          "1. Keputusan tentang *Grand Design* Reformasi Birokrasi (Berita Negara Republik Indonesia);"
      ),
      CheckExample(
        considerations:
          "1. bahwa pemulihan, pemilahan, pengadaan, pertambangan, menerapkan, dan keutuhan data di https://birokasi.go.id perlu diatur;"
      ),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. Keputusan tentang *Grand Design Reformasi ⟦Birokasi⟧* (Berita Negara ⟦Rapublik⟧ Indonesia);
          """),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | “Anti ⟦Grafikasi⟧” — sosialisasi ⟦memalui⟧ laman | ⟦Analisi⟧ ⟦pelaksanan⟧ | Maret 2025 |
          """),
      CheckExample(dictum: "Menetapkan : KEPUTUSAN KOMISI ⟦PEMLIHAN⟧ UMUM KABUPATEN CONTOH."),
      CheckExample(
        considerations:
          "1. bahwa ⟦Undang Undang⟧, ⟦Kementrian⟧, ⟦pengenbangan⟧, dan Komisi ⟦Pemilihan Umun⟧ ⟦Kabupatem⟧ Contoh;"
      ),
      CheckExample(
        files: [
          "halaman/tentang.md":
            "---\njudul: Tentang ⟦Kabuaten⟧\n---\n\nRencana “⟦birokasi⟧”.\n\n```\nbirokasi\n```\n",
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nnama_lengkap: ⟦Komsi⟧ Pemilihan Umum Kabupaten Contoh\n---\n\nKantor ⟦pelaksanan⟧ pemilihan.\n",
        ]),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    return Misspellings.table.matches(in: words).map { match in
      finding(
        "“\(match.words)” salah tulis; tulis “\(match.replacement)”", at: match.range,
        in: words.source, suggestion: match.replacement)
    }
  }
}
