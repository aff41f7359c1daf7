internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds cells whose text breaks off in the middle of a word, a bracket or a phrase.
struct CutTextCheck: PlanCheck {
  static let description = CheckDescription(
    id: "tabel.teks-terpotong", group: .structure, severity: .warning,
    summary: "Teks sebuah sel berhenti di tengah kata, kurung, atau frasa.",
    reason: "Sambungannya sering tertinggal saat tabel disalin melewati pergantian halaman.",
    passing: [
      CheckExample(actions: table("Menata arsip (cetak dan digital) secara berkala", "Arsip")),
      CheckExample(
        actions: table("1) Rapat;<br>b) Apel, iii) Laporan (notula)", "Lihat tabel di atas")),
      CheckExample(actions: table("Rapat (Facebook, [tak terbaca]", "-")),
    ],
    failing: [
      CheckExample(actions: table("Menata arsip (cetak maupun digital) ⟦secara⟧", "Arsip")),
      CheckExample(actions: table("Rapat", "Surat pernyataan ⟦(⟧jika terdapat potensi")),
      CheckExample(actions: table("Menyusun ⟦lapor-⟧", "Daftar hadir ⟦dan⟧")),
      CheckExample(actions: table("“Rapat” penghargaan, dll⟦)⟧", "SK")),
      CheckExample(
        actions: "### I. Lain\n\n#### Rapat ⟦untuk⟧\n\n- Bukti: Daftar hadir\n- Waktu: Maret 2025"),
    ])

  private static func table(_ action: String, _ evidence: String) -> String {
    "### I. Lain\n\n| No | Rencana Aksi | Bukti | Waktu |\n|---|---|---|---|\n"
      + "| 1. | \(action) | \(evidence) | Maret 2025 |"
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.parts).flatMap { part -> [LocatedText] in
      switch part {
      case .passage: []
      case .table(let table): Self.endings(in: table)
      case .block(let action): action.texts
      }
    }
    .compactMap { finding(in: $0, of: entry.plan) }
  }

  /// The cells of words; a cell that the row below goes on with is not the text's end.
  private static func endings(in table: ActionTable) -> [LocatedText] {
    let columns = table.roles.indices.filter {
      !table.roles[$0].isMonths && table.roles[$0] != .number && table.roles[$0] != .time
    }
    var texts = [LocatedText]()
    for (index, row) in table.rows.enumerated() {
      let next = index + 1 < table.rows.count ? table.rows[index + 1] : nil
      for column in columns where !row.cells[column].isEmpty {
        if let next, next.actionID == row.actionID, !next.cells[column].isEmpty { continue }
        texts.append(row.cells[column].plain)
      }
    }
    return texts
  }

  private func finding(in text: LocatedText, of plan: Plan) -> Diagnostic? {
    let bytes = Array(text.text.utf8)
    guard let last = bytes.lastIndex(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }),
      bytes[last] != UInt8(ascii: "]")
    else { return nil }
    let start = (bytes[..<last].lastIndex { $0 == 0x20 || $0 == 0x0A } ?? -1) + 1
    let word = String(decoding: bytes[start...last], as: UTF8.self)
    // Where it stands is asked only of the few that are told of.
    var place: SourceRange { text.sourceRange(of: start..<last + 1) }
    if Self.endsWithHyphen(word) {
      return finding(
        "teks berhenti pada “\(word)”; tulis sambungan katanya", at: place, in: plan.source)
    }
    if Self.isOpenWord(word, after: bytes[..<start]) {
      return finding(
        "teks berhenti pada “\(word)”; lengkapi, atau tulis “[tak terbaca]” bila salinannya terpotong",
        at: place, in: plan.source)
    }
    if let bracket = Self.unopenedBracket(in: bytes) {
      return finding(
        "kurung ini tidak dibuka di dalam sel; periksa apakah teksnya terpotong",
        at: text.sourceRange(of: bracket..<bracket + 1), in: plan.source)
    }
    guard let bracket = Self.openBracket(in: bytes) else { return nil }
    return finding(
      "kurung ini tidak ditutup sampai akhir sel; periksa apakah teksnya terpotong",
      at: text.sourceRange(of: bracket..<bracket + 1), in: plan.source)
  }

  private static func endsWithHyphen(_ word: String) -> Bool {
    guard let last = word.last, "-‐–".contains(last) else { return false }
    return word.dropLast().last?.isLetter == true
  }

  /// Words behind which something must follow.
  private static let openWords: Set<String> = [
    "secara", "dan", "atau", "dan/atau", "untuk", "dengan", "yang", "dalam", "pada", "di", "ke",
    "dari", "oleh", "terhadap", "atas", "serta", "bagi", "kepada", "agar", "sebagai", "tentang",
    "melalui", "karena", "sehingga", "bahwa", "maupun", "tanpa", "jika", "apabila", "antara",
  ]

  /// The same words where they close a phrase: `di atas`, `ikut serta`.
  private static let closingPairs: Set<String> = [
    "di atas", "ke atas", "di dalam", "ke dalam", "ikut serta", "turut serta", "peran serta",
    "di antara",
  ]

  private static func isOpenWord(_ word: String, after before: ArraySlice<UInt8>) -> Bool {
    let word = word.lowercased()
    guard openWords.contains(word), !before.isEmpty else { return false }
    let previous = before.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).last ?? []
    let pair = String(decoding: previous, as: UTF8.self).lowercased() + " " + word
    return !closingPairs.contains(pair)
  }

  /// The first closing bracket behind a word of three letters or more that nothing has opened: `a)`, `iv)`
  /// and `1)` are marks of items.
  private static func unopenedBracket(in bytes: [UInt8]) -> Int? {
    var depth = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      guard byte == UInt8(ascii: ")") else { continue }
      depth -= 1
      let word = bytes[..<index].reversed().prefix { (0x61...0x7A).contains($0) }
      let isMark = word.count < 3 || word.allSatisfy { "ivxlc".utf8.contains($0) }
      if depth < 0, !isMark { return index }
      depth = max(0, depth)
    }
    return nil
  }

  /// The first round bracket that nothing closes; the brackets of `1)` close nothing.
  private static func openBracket(in bytes: [UInt8]) -> Int? {
    var open = [Int]()
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "(") { open.append(index) }
      if byte == UInt8(ascii: ")"), !open.isEmpty { open.removeLast() }
    }
    return open.first
  }
}
