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
          "1. bahwa pertanggungjawaban, pemulihan, pemilahan, pengadaan, pertambangan, menerapkan, di laporan, sub bagian, dan keutuhan data di https://birokasi.go.id perlu diatur;"
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
          "1. bahwa “tim” ⟦kegi atan⟧, ⟦pelak sanaan⟧, ⟦pe gawai⟧, ⟦pelayananpublik⟧, ⟦lapor an⟧, dan ⟦kegiatanpelayanan⟧ publik perlu diatur;"
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
    } + joinedWords(in: words) + tornWords(in: words)
  }

  private func joinedWords(in words: SourceWords) -> [Diagnostic] {
    words.indices { $0.range.count >= 11 }.compactMap { index in
      let word = words.words[index]
      guard let parts = Misspellings.joined(words.bytes[word.range]) else {
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

  /// An official word with a space behind its first three letters at most, or before its last two:
  /// `pe gawai`, `lapor an`. Those torn in their midst stand in the table.
  private func tornWords(in words: SourceWords) -> [Diagnostic] {
    words.indices(wherePair: { first, second in
      (first.range.count <= 3 || second.range.count <= 2)
        && first.range.count + second.range.count > 6
        && second.range.lowerBound == first.range.upperBound + 1
    }).compactMap { index -> Diagnostic? in
      let (first, second) = (words.words[index - 1], words.words[index])
      guard words.bytes[first.range.upperBound] == 0x20, !Self.ownRules.contains(first.key)
      else { return nil }
      let joined = words.bytes[second.range].reduce(first.key) {
        SourceWords.key($0, continuedBy: $1)
      }
      guard Misspellings.isOfficial(joined) else { return nil }
      let right = words.text(index - 1) + words.text(index)
      let range = first.range.lowerBound..<second.range.upperBound
      return finding(
        "“\(words.source[range])” salah tulis; tulis “\(right)”", at: range, in: words.source,
        suggestion: right)
    }
  }

  /// `di tetapkan` and `sub bagian` are told of as what they are.
  private static let ownRules: WordKeys = ["di", "sub"]
}
