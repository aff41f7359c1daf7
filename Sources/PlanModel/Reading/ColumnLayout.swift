internal import Content
internal import Diagnostics
internal import Markdown
package import TimeTargets

/// Works out what each column of an action table means from the decree's own labels.
package struct ColumnLayout {
  package let roles: [ColumnRole]

  package init(labels: [String], period: Period) {
    let months = MonthColumns(labels: labels, period: period)
    var roles = [ColumnRole](repeating: .extra, count: labels.count)
    var candidates = [(column: Int, role: ColumnRole, strength: Int)]()
    for (column, label) in labels.enumerated() {
      if let covered = months[column] {
        roles[column] = .months(covered)
      } else {
        for (role, strength) in ColumnLabel.roles(of: label)
        where column == 0 || !label.isEmpty {
          candidates.append((column, role, strength))
        }
      }
    }
    // The strongest claim to a role wins it; a column that loses one may win its next.
    candidates.sort { ($1.strength, $0.column) < ($0.strength, $1.column) }
    for candidate in candidates
    where roles[candidate.column] == .extra && !roles.contains(candidate.role) {
      roles[candidate.column] = candidate.role
    }
    self.roles = Self.withAction(roles)
  }

  /// A table without a column for the action itself has its words under the component.
  private static func withAction(_ roles: [ColumnRole]) -> [ColumnRole] {
    guard !roles.contains(.action) else { return roles }
    var roles = roles
    for role in [ColumnRole.component, .indicator] {
      if let column = roles.lastIndex(of: role) {
        roles[column] = .action
        return roles
      }
    }
    return roles
  }
}

/// A column's label, whatever its case and punctuation, and the roles it may stand for.
package enum ColumnLabel {
  /// Words that a label contains as a whole phrase, the role they speak for, and how strongly.
  private static let phrases: [(words: String, role: ColumnRole, strength: Int)] = [
    ("no", .number, 9), ("nomor", .number, 9), ("no urut", .number, 9),
    ("", .number, 1),

    ("langkah aksi", .action, 9), ("rencana aksi", .action, 9), ("sub kegiatan", .action, 9),
    ("subkegiatan", .action, 9), ("uraian aksi", .action, 9), ("aksi", .action, 7),
    ("langkah kerja", .action, 8), ("langkah langkah", .action, 8), ("langkah", .action, 6),
    ("rencana tindak", .action, 8), ("uraian kegiatan", .action, 8), ("aktivitas", .action, 6),
    ("rincian kegiatan", .action, 8), ("rencana kegiatan", .action, 8), ("tahapan", .action, 6),
    ("tindak lanjut", .action, 4), ("upaya", .action, 4), ("rencana tindak lanjut", .action, 7),
    ("kegiatan", .action, 5), ("rencana kerja", .action, 5), ("uraian", .action, 6),

    ("komponen", .component, 9), ("sub area", .component, 7), ("unsur", .component, 6),
    ("aspek", .component, 6), ("program kegiatan", .component, 6), ("program", .component, 4),
    ("kegiatan", .component, 4), ("pengungkit", .component, 6), ("sasaran", .component, 3),
    ("subkomponen", .component, 8), ("sub komponen", .component, 8),

    ("indikator keberhasilan", .outcome, 9), ("indikator capaian", .outcome, 8),
    ("indikator kinerja", .outcome, 5), ("indikator", .indicator, 8), ("kriteria", .indicator, 6),
    ("pertanyaan", .indicator, 5), ("penilaian", .indicator, 4),

    ("bukti fisik", .evidence, 9), ("bukti", .evidence, 8), ("data dukung", .evidence, 8),
    ("dokumen", .evidence, 5), ("eviden", .evidence, 8), ("evidence", .evidence, 8),
    ("bukti dukung", .evidence, 9), ("dokumen pendukung", .evidence, 8),

    ("target waktu", .time, 9), ("waktu pelaksanaan", .time, 9), ("jadwal", .time, 8),
    ("waktu", .time, 8), ("bulan", .time, 6), ("pelaksanaan", .time, 4), ("timeline", .time, 8),
    ("target penyelesaian", .time, 8), ("batas waktu", .time, 9), ("tenggat", .time, 9),
    ("triwulan", .time, 4), ("semester", .time, 4), ("periode", .time, 6), ("tanggal", .time, 6),

    ("pencapaian", .outcome, 8), ("capaian", .outcome, 8), ("hasil", .outcome, 6),
    ("output", .outcome, 7), ("outcome", .outcome, 7), ("keluaran", .outcome, 7),
    ("keberhasilan", .outcome, 5), ("hasil yang diharapkan", .outcome, 9), ("manfaat", .outcome, 3),

    ("target", .target, 6), ("target kinerja", .target, 8), ("volume", .target, 4),
    ("target capaian", .target, 7),

    ("penanggung jawab", .responsible, 9), ("penanggungjawab", .responsible, 9),
    ("pic", .responsible, 8), ("pj", .responsible, 8), ("satuan kerja", .responsible, 6),
    ("pelaksana", .responsible, 8), ("pengampu", .responsible, 7),
    ("unit kerja", .responsible, 6), ("tim pelaksana", .responsible, 8),
    ("koordinator", .responsible, 6), ("tim", .responsible, 4), ("subbagian", .responsible, 5),
  ]

  /// Words that make a label speak of something else than the role's word in it: `Lokasi Kegiatan`.
  private static let otherThings: Set<String> = [
    "anggaran", "biaya", "catatan", "dana", "jumlah", "keterangan", "lokasi", "peserta", "risiko",
    "resiko", "sumber", "tempat", "tujuan",
  ]

  /// All words that a label is known by.
  package static let vocabulary: Set<String> = Set(
    phrases.flatMap { $0.words.split(separator: " ").map(String.init) }
  ).union(otherThings)

  /// The roles a label may stand for, each with its strength; more words of the label give more.
  package static func roles(of label: String) -> [(ColumnRole, Int)] {
    let words = words(of: label)
    let isOfOtherThings = !otherThings.isDisjoint(with: words)
    return table.compactMap { phrase in
      let parts = phrase.words
      if parts == words { return (phrase.role, phrase.strength * 10 + 100) }
      guard !parts.isEmpty, !isOfOtherThings, holds(words, parts) else { return nil }
      return (phrase.role, phrase.strength * 10 + parts.count)
    }
  }

  /// The phrases word by word.
  private static let table = phrases.map { phrase in
    (
      words: phrase.words.split(separator: " ").map(String.init), role: phrase.role,
      strength: phrase.strength
    )
  }

  /// Whether the parts stand side by side among the words.
  private static func holds(_ words: [String], _ parts: [String]) -> Bool {
    guard words.count >= parts.count else { return false }
    return (0...words.count - parts.count).contains { start in
      parts.indices.allSatisfy { words[start + $0] == parts[$0] }
    }
  }

  /// Lower-case words without punctuation; an editor's square brackets do not count.
  package static func words(of label: String) -> [String] {
    label.lowercaseWords
  }
}
