extension PlantedMistake {
  /// What scanners, other encodings and copying leave.
  static let copyingKinds: [Kind] = [
    Kind(
      name: "an O in a year", part: .section("Mengingat"), pattern: #"Tahun (20\d\d) tentang"#,
      write: { "2O" + $0.dropFirst(2) }, ids: ["bahasa.angka-dalam-kata"], isAlone: true),
    Kind(
      name: "a lost space before a year", part: .section("Mengingat"),
      pattern: #"(Tahun )20\d\d tentang"#, write: { _ in "Tahun" },
      ids: ["bahasa.angka-dalam-kata"], isAlone: true),
    Kind(
      name: "a figure in a word", part: .rows, pattern: #" (melalui) "#, write: { _ in "me1alui" },
      ids: ["bahasa.angka-dalam-kata"]),
    Kind(
      name: "a sign nobody sees", part: .rows, pattern: #"[a-z]{3}( )[a-z]{3}"#,
      write: { _ in "\u{200B} " }, ids: ["bahasa.huruf-rusak"]),
    Kind(
      name: "a letter of another encoding", part: .body, pattern: #"[a-z]{3}( )[a-z]{3}"#,
      write: { _ in " â€“ " }, ids: ["bahasa.huruf-rusak"], shift: 1),
    Kind(
      name: "a space before a comma", part: .body, pattern: #"[a-z](, )[a-z]"#,
      write: { _ in " , " }, ids: ["bahasa.spasi-tanda-baca"]),
    Kind(
      name: "no space behind a comma", part: .body, pattern: #"[a-z](, )[a-z]"#,
      write: { _ in "," }, ids: ["bahasa.spasi-tanda-baca"]),
    Kind(
      name: "dots of a form", part: .section("Penutup"), pattern: #"pada tanggal (\d+) "#,
      write: { _ in "..." }, ids: ["isi.titik-titik"]),
    Kind(
      name: "a footnote without its text", part: .section("Memutuskan"),
      pattern: #"Keputusan( )[a-z]"#, write: { _ in "[^7] " }, ids: ["markdown.tanda-tertinggal"]),
    Kind(
      name: "a section's heading of another level", part: .body,
      pattern: #"^(## )(?:Menimbang|Mengingat|Memutuskan|Rencana Aksi)$"#, write: { _ in "### " },
      ids: ["susunan.tingkat-judul"], isAlone: true),
    Kind(
      name: "a decision's heading of another level", part: .section("Memutuskan"),
      pattern: #"^(### )K"#, write: { _ in "#### " }, ids: ["susunan.tingkat-judul"],
      isAlone: true),
    Kind(
      name: "a letter of no consideration", part: .section("Menimbang"),
      pattern: #"huruf ([a-z]),? perlu"#, write: { _ in "h" }, ids: ["menimbang.rujukan-huruf"]),
    Kind(
      name: "another gazette", part: .section("Mengingat"),
      pattern: #"(Berita Negara) Republik"#, write: { _ in "Lembaran Negara" },
      ids: ["dasar-hukum.jenis-lembaran"], isAlone: true),
    Kind(
      name: "a note of an editor", part: .rows, pattern: #"[a-z]{4}( )\|"#,
      write: { _ in " (mohon dicek lagi) " }, ids: ["isi.catatan-penyunting"], shift: 1),
    Kind(
      name: "a quotation that does not end", part: .rows, pattern: #"[a-z]{3}( )[a-z]{3}"#,
      write: { _ in " “" }, ids: ["bahasa.tanda-kutip"], shift: 1),
    Kind(
      name: "somebody's home", part: .rows, pattern: #"[a-z]{4}( )\|"#,
      write: { _ in " Jl. Merpati 12 RT 03/RW 05 " }, ids: ["data-pribadi.alamat"], shift: 1),
    Kind(
      name: "a letter of another script", part: .rows, pattern: #"[b-df-hj-np-z](a)[a-z]{3}"#,
      write: { _ in "\u{430}" }, ids: ["bahasa.huruf-rusak"]),
    Kind(
      name: "another regency in an action", part: .rows,
      pattern: #"Sekretariat KPU Kabupaten ([A-Z]\w+(?: Hari)?)"#, write: { _ in "Bulukumba" },
      ids: ["kecocokan.wilayah-disebut"]),
  ]
}
