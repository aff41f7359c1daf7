internal import PlanModel
internal import TimeTargets

/// Looks over a finished draft: repairs what the scanner plainly broke, and lists what is missing.
struct DraftReview {
  let parts: DecreeParts
  /// Whether the file holds an annex and no decree.
  let isAnnexAlone: Bool

  func review(_ draft: inout DraftPlan, doubts: inout Doubts) {
    reportParts(draft, doubts: &doubts)
    reportHead(draft.head, doubts: &doubts)
    for area in draft.areas.indices { review(&draft.areas[area], draft.head, doubts: &doubts) }
    reportActions(&draft, doubts: &doubts)
  }

  // MARK: - What is missing

  private func reportParts(_ draft: DraftPlan, doubts: inout Doubts) {
    let wanted: [DecreeParts.Part] =
      isAnnexAlone ? [] : [.considerations, .legalBasis, .dictum, .closing, .annex]
    let found: Set<DecreeParts.Part> = draft.considerations.isEmpty ? [] : [.considerations]
    for part in wanted where parts[part].allSatisfy(\.isBlank) && !found.contains(part) {
      let line = parts.lines.values.joined().map(\.number).max() ?? 1
      doubts.add(
        "bagian-tidak-ditemukan",
        "bagian \(part.name) tidak ditemukan; periksa apakah salinan memuatnya",
        line: line)
    }
    if parts.lacksConsiderationsLabel {
      doubts.add(
        "bagian-tidak-ditemukan",
        "kata Menimbang tidak ditemukan; butirnya dikenali dari kata “bahwa” dan dihitung dari a; periksa apakah halaman sebelumnya hilang",
        line: parts[.considerations].first?.number ?? 1)
    }
    for line in (draft.considerations + draft.legalBasis).compactMap(\.strayLine) {
      doubts.add(
        "butir-bersambung",
        "kata-kata ini berdiri sesudah akhir sebuah butir dan disambungkan kepadanya; periksa apakah ia bagian butir itu",
        line: line)
    }
    for (before, after) in zip(draft.legalBasis, draft.legalBasis.dropFirst())
    where after.number == nil || after.number == before.number {
      doubts.add(
        "butir-tanpa-nomor",
        "butir Mengingat ini tidak bernomor urut; periksa apakah ia butir tersendiri",
        line: after.line)
    }
  }

  private func reportHead(_ head: DraftHead, doubts: inout Doubts) {
    let particulars: [(String, Bool)] = [
      ("nomor", head.number == nil), ("tahun", head.year == nil), ("judul", head.title == nil),
      ("tempat penetapan", head.place == nil), ("tanggal penetapan", head.date == nil),
      ("jabatan penanda tangan", head.position == nil), ("nama penanda tangan", head.name == nil),
    ]
    let missing = particulars.filter(\.1).map(\.0)
    if !missing.isEmpty {
      doubts.add(
        "kepala-tidak-lengkap",
        "\(missing.joined(separator: ", ")) tidak terbaca; isi di kepala rencana", line: 1)
    }
    if let number = head.number, number.contains("//") {
      doubts.add(
        "kepala-tidak-lengkap",
        "nomor “\(number)” berlubang di antara garis miringnya; periksa apakah salinannya belum bernomor",
        line: parts[.head].first?.number ?? 1)
    }
    if head.title == nil { quoteHead(doubts: &doubts) }
  }

  /// The words of a head without `TENTANG` stand nowhere in the draft; the editor is told them.
  private func quoteHead(doubts: inout Doubts) {
    let lines = parts[.head].filter { !$0.isBlank }
    guard let first = lines.first else { return }
    let words = lines.map(\.words).joined(separator: " / ")
    let quoted = words.count > 400 ? words.prefix(400) + " …" : words[...]
    doubts.add(
      "kepala-tidak-lengkap", "kepala salinan tanpa kata TENTANG berbunyi “\(quoted)”",
      line: first.number)
  }

  private func reportActions(_ draft: inout DraftPlan, doubts: inout Doubts) {
    let hasActions = draft.areas.contains { area in
      area.parts.contains { if case .text = $0 { false } else { true } }
    }
    if !hasActions, let head = parts[.annex].first(where: { HeadRow.hasLostColumns($0.text) }) {
      doubts.add(
        "kolom-hilang",
        "kepala tabel ini tersalin tanpa jarak antarkolom, jadi selnya tidak dapat dibedakan; salin ulang tabelnya, dari PDF dengan pdftotext -layout",
        line: head.number)
    }
    if !hasActions {
      doubts.add(
        "aksi-tidak-ditemukan",
        "tidak ada tabel atau daftar aksi yang dikenali; periksa kepala tabel pada salinan, lalu tulis tabelnya sendiri",
        line: parts[.annex].first?.number ?? 1)
      draft.head.gaps.append("Tabel rencana aksi tidak dikenali dari salinan.")
    }
    if draft.areas.contains(where: { $0.heading.text == DraftArea.unknown }) {
      draft.head.gaps.append("Judul area sebagian tabel tidak terbaca dari salinan.")
    }
    let cells = draft.areas.flatMap(\.parts).flatMap { part -> [String] in
      if case .table(let table) = part { table.rows.flatMap(\.cells) } else { [] }
    }
    if cells.contains(HeadlessRow.unreadable) {
      draft.head.gaps.append(
        "Kepala tabel dan bulan pelaksanaan sebagian baris tidak terbaca dari salinan.")
    }
  }

  // MARK: - Times

  private func review(_ area: inout DraftArea, _ head: DraftHead, doubts: inout Doubts) {
    for index in area.parts.indices {
      guard case .table(var table) = area.parts[index] else { continue }
      let roles = ColumnLayout(labels: table.labels, period: head.period).roles
      guard let time = roles.firstIndex(of: .time) else { continue }
      for row in table.rows.indices {
        let words = table.rows[row][time]
        if let repaired = TimeRepair(period: head.period).repaired(words) {
          table.rows[row].cells[time] = repaired
          doubts.add(
            "waktu-diperbaiki", "“\(words)” dibaca sebagai “\(repaired)”; periksa salinannya",
            line: table.rows[row].line)
        }
      }
      area.parts[index] = .table(table)
    }
  }
}

/// Closes up a month that the scanner has split: `Okt ober` is `Oktober`.
struct TimeRepair {
  let period: Period

  /// Nil if the words can be read as they are, or no one space is to blame.
  func repaired(_ words: String) -> String? {
    guard !words.isEmpty, words.utf8.count <= 200, isUnreadable(words) else { return nil }
    let pieces = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1 else { return nil }
    for index in 1..<pieces.count {
      let joined =
        (pieces[..<(index - 1)] + [pieces[index - 1] + pieces[index]] + pieces[(index + 1)...])
        .joined(separator: " ")
      if !isUnreadable(joined) { return joined }
    }
    return nil
  }

  private func isUnreadable(_ words: String) -> Bool {
    TimeTargetReader(period: period).read(words).target.kind == .unreadable
  }
}
