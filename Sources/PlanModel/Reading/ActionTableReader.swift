internal import Diagnostics
internal import Markdown
internal import TimeTargets

/// Reads a table of actions: roles from its labels, months from its ticks, one action a row.
struct ActionTableReader {
  var sink: DiagnosticSink
  var corrections: CorrectionMarker
  private let period: Period
  private let known: KnownReadings
  private var ids: ActionIDs

  private var labels: [RichText] = []
  private var labelWords: [[String]] = []
  private var roles: [ColumnRole] = []
  private var labelsByRole: [ColumnRole: String] = [:]
  private var drafts: [ActionDraft] = []
  private var rows: [(cells: [RichText], draft: Int)] = []
  /// The last words of each grouping column, which an empty cell below continues.
  private var group: [ColumnRole: RichText] = [:]

  init(
    period: Period, known: KnownReadings, ids: ActionIDs, sink: DiagnosticSink,
    corrections: CorrectionMarker
  ) {
    self.period = period
    self.known = known
    self.ids = ids
    self.sink = sink
    self.corrections = corrections
  }

  mutating func read(_ table: Table) -> (table: ActionTable, actions: [Action]) {
    labels = table.head
    labelWords = labels.map { ColumnLabel.words(of: $0.text) }
    roles = known.roles(ofColumns: labels.map { $0.text }, in: period)
    for (label, role) in zip(labels, roles) where !role.isMonths && role != .extra {
      labelsByRole[role] = label.text
    }
    reportMissingColumns()
    for row in table.rows { read(row) }
    reportMonthsOutsidePeriod(table)
    let actions = drafts.map {
      $0.action(
        id: ids.next(), period: period, known: known, sink: &sink, corrections: &corrections)
    }
    let kept = rows.map { ActionTable.Row(cells: $0.cells, actionID: actions[$0.draft].id) }
    return (ActionTable(labels: labels, roles: roles, rows: kept), actions)
  }

  // MARK: - Rows

  private mutating func read(_ row: Table.Row) {
    reportCellCount(row)
    guard row.cells.contains(where: { !$0.isEmpty }), !isRepeatedHead(row) else { return }
    var draft = draft(from: row)
    if continuesRowAbove(draft), !drafts.isEmpty {
      sink.warning(
        "tabel.baris-lanjutan",
        "baris tanpa nomor, aksi, dan waktu dianggap lanjutan baris di atasnya; gabungkan keduanya",
        at: row.range)
      append(draft, toDraft: drafts.count - 1)
      rows.append((row.cells, drafts.count - 1))
      return
    }
    inheritGroup(&draft)
    fillAction(&draft, ofWholeRow: row.missing == 0)
    if draft.text(.action) == nil {
      let label = labelsByRole[.action] ?? "Rencana Aksi"
      sink.error(
        "tabel.aksi-kosong", "baris ini tidak menyebut aksi; isi kolom “\(label)”",
        at: row.range)
    }
    drafts.append(draft)
    rows.append((row.cells, drafts.count - 1))
  }

  /// The head again, or the numbers of the columns, as a page break of the copy leaves them.
  private mutating func isRepeatedHead(_ row: Table.Row) -> Bool {
    let isHead = zip(row.cells, labelWords).allSatisfy { ColumnLabel.words(of: $0.text) == $1 }
    let isNumbers =
      row.cells.count > 2
      && row.cells.enumerated().allSatisfy { $0.element.text == String($0.offset + 1) }
    guard isHead || isNumbers else { return false }
    sink.warning(
      "tabel.kepala-terulang",
      "baris ini mengulang kepala tabel atau nomor kolom; hapus, ia bukan aksi", at: row.range)
    return true
  }

  private mutating func draft(from row: Table.Row) -> ActionDraft {
    var draft = ActionDraft(range: row.range)
    draft.labels = labelsByRole
    for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
      switch roles[column] {
      case .months(let months): readTick(cell, of: months, column: column, into: &draft)
      case .extra: draft.addExtra(labels[column].text, cell)
      case let role: draft.texts[role] = cell
      }
    }
    return draft
  }

  private mutating func readTick(
    _ cell: RichText, of months: [Month], column: Int, into draft: inout ActionDraft
  ) {
    if Tick.isEmpty(cell.text) { return }
    if Tick.isTick(cell.text) {
      draft.ticked += months
      return
    }
    let reading = known.time("\(cell.text) \(months[0].longName)", in: period)
    if months.count == 1, !reading.target.weeks.isEmpty, reading.target.months == months {
      draft.ticked += months
      draft.weeks += reading.target.weeks
      return
    }
    draft.addExtra(labels[column].text, cell)
    sink.warning(
      "tabel.bukan-tanda",
      "“\(cell.text)” pada kolom bulan “\(labels[column].text)” bukan tanda centang; bulan ini tidak dihitung",
      at: cell.plain.sourceRange)
  }

  /// Only some words that finish the row above: no number, no component, no action, no time. Words of an
  /// indicator may go on below, as those of an evidence do.
  private func continuesRowAbove(_ draft: ActionDraft) -> Bool {
    let own: [ColumnRole] = [.number, .component, .action, .time]
    return draft.ticked.isEmpty && own.allSatisfy { draft.text($0) == nil }
  }

  private mutating func append(_ draft: ActionDraft, toDraft index: Int) {
    for (role, text) in draft.texts {
      drafts[index].texts[role] = drafts[index].texts[role].map { $0.joined(with: text) } ?? text
    }
    for extra in draft.extras { drafts[index].addExtra(extra.label, extra.words) }
    drafts[index].range = drafts[index].range.lowerBound..<draft.range.upperBound
  }

  // MARK: - Merged cells

  private mutating func inheritGroup(_ draft: inout ActionDraft) {
    // A new component starts a group of its own: what stood beside the one above ends with it.
    if draft.text(.component) != nil { group[.indicator] = nil }
    for role in roles where role.continuesAbove {
      if let own = draft.text(role) {
        group[role] = own
      } else {
        draft.texts[role] = group[role]
      }
    }
    if draft.text(.component) != nil, draft.text(.action) != nil {
      group[.action] = draft.text(.action)
    }
  }

  /// An empty action cell: the component is itself what is done, or the action above goes on, but not
  /// in a row that has a number of its own and no component.
  private mutating func fillAction(_ draft: inout ActionDraft, ofWholeRow isWhole: Bool) {
    guard draft.text(.action) == nil else { return }
    let above = drafts.last
    let isCountedAlone =
      isWhole && draft.text(.number) != nil && !roles.contains(.component)
    let isSameGroup =
      above != nil && !isCountedAlone
      && above?.text(.component)?.plain == draft.text(.component)?.plain
    draft.texts[.action] =
      (isSameGroup ? above?.text(.action) : nil) ?? draft.text(.component) ?? draft.text(.indicator)
  }

  // MARK: - Findings

  private mutating func reportMissingColumns() {
    guard !roles.contains(.action) else { return }
    let names = labels.map { "“\($0.text)”" }.joined(separator: ", ")
    sink.error(
      "tabel.tanpa-kolom-aksi",
      "tidak ada kolom aksi di antara \(names); beri nama “Rencana Aksi”, “Langkah Aksi”, atau “Kegiatan”",
      at: labels.first?.plain.sourceRange ?? 0..<0)
  }

  /// A column whose month lies outside the plan's period, if something is ticked in it.
  private mutating func reportMonthsOutsidePeriod(_ table: Table) {
    for (column, role) in roles.enumerated() {
      guard case .months(let months) = role, !months.contains(where: period.contains),
        table.rows.contains(where: { Tick.isTick($0.cells[column].text) })
      else { continue }
      sink.warning(
        "waktu.di-luar-periode",
        "kolom “\(labels[column].text)” (\(months[0].longName)) berada di luar periode rencana; periksa “periode” atau kepala kolomnya",
        at: labels[column].plain.sourceRange)
    }
  }

  private mutating func reportCellCount(_ row: Table.Row) {
    if let first = row.surplus.first, let last = row.surplus.last {
      sink.error(
        "tabel.sel-berlebih",
        "baris ini memiliki \(labels.count + row.surplus.count) sel, kepala tabel \(labels.count); hapus sel yang berlebih atau tulis “|” sebagai “\\|”",
        at: first.lowerBound..<last.upperBound)
    } else if row.missing > 0 {
      sink.warning(
        "tabel.sel-kurang",
        "baris ini memiliki \(labels.count - row.missing) sel, kepala tabel \(labels.count); periksa apakah sel-selnya bergeser",
        at: row.range)
    }
  }
}
