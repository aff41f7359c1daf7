internal import Diagnostics

/// Finds official words that are mistyped, torn or joined: `Rapublik`, `kegi atan`, `kegiatanpelayanan`.
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
          "1. bahwa pertanggungjawaban, pemulihan, pemilahan, pengadaan, pertambangan, menerapkan, dan keutuhan data di https://birokasi.go.id perlu diatur;"
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
      CheckExample(
        considerations:
          "1. bahwa “tim” ⟦kegi atan⟧, ⟦pelak sanaan⟧, dan ⟦kegiatanpelayanan⟧ publik perlu diatur;"
      ),
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
    } + joinedWords(in: words)
  }

  private func joinedWords(in words: SourceWords) -> [Diagnostic] {
    words.words.compactMap { word in
      guard word.range.count >= 14, let parts = Misspellings.joined(words.bytes[word.range]) else {
        return nil
      }
      let first = word.range.prefix(parts.first)
      let spaced = [first, word.range.suffix(parts.second)].map {
        String(decoding: words.bytes[$0], as: UTF8.self)
      }
      let right = spaced.joined(separator: " ")
      return finding(
        "dua kata tertulis tanpa spasi; tulis “\(right)”", at: word.range, in: words.source,
        suggestion: right)
    }
  }
}
