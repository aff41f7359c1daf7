internal import Diagnostics

/// The reference of all findings, as Markdown; it stands beside this file as `README.md`, and a test
/// keeps it fresh.
package enum CheckReference {
  package static var markdown: String {
    introduction
      + CheckDescription.Group.allCases.map(chapter).joined()
  }

  private static let introduction = """
    # Temuan `terbit check`

    Setiap temuan memiliki id tetap. *galat* menghentikan penerbitan, *peringatan* tidak (kecuali dengan `--strict`), *catatan* hanya
    memberi tahu. Tempat temuan pada contoh ditandai ⟦so⟧.

    - Berat sebuah temuan dapat diubah di `situs.yml`: `pemeriksaan: { bahasa.tidak-baku: abaikan }` (`galat`, `peringatan`, `catatan`,
      `abaikan`).
    - Satu temuan dapat diterima di kepala rencana: `diterima: [{ temuan: …, kutipan: …, alasan: … }]`; ia tampil sebagai catatan dengan
      alasannya.
    - Temuan pada kata-kata yang sudah dicatat di `koreksi` menjadi catatan: kata-kata keputusan tidak diubah.

    Berkas ini dibuat dari kode; ubah keterangan pemeriksaannya, lalu `RECORD_GOLDEN=1 swift test --filter Reference`.

    """

  private static func chapter(_ group: CheckDescription.Group) -> String {
    let descriptions = CheckCatalogue.allFindings
      .filter { $0.group == group }.sorted { $0.id < $1.id }
    guard !descriptions.isEmpty else { return "" }
    return "\n## \(group.rawValue)\n" + descriptions.map(entry).joined()
  }

  private static func entry(_ description: CheckDescription) -> String {
    let rule = description.rule.map { " Aturan: \($0)." } ?? ""
    let example =
      description.failing.first.map { "\n```\n\(visible($0.excerpt))\n```\n" } ?? ""
    return """

      ### `\(description.id)` (\(description.severity.rawValue))

      \(description.summary) \(description.reason)\(rule)
      \(example)
      """
  }

  /// Control characters, which some examples are about, as the pictures that Unicode has for them; a
  /// file that holds them is no text to git.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard scalar.value < 0x20, scalar != "\n" else { return scalar }
          return Unicode.Scalar(0x2400 + scalar.value) ?? scalar
        }))
  }
}
