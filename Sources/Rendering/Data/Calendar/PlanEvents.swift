internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The calendar entries of a plan's actions, written once and used by every calendar that has them.
struct PlanEvents: Sendable {
  /// The entries of each area, in the plan's order, as lines of iCalendar.
  let areas: [[UInt8]]

  init(entry: PlanEntry, baseURL: String?) {
    let revocation = entry.revokedBy.compactMap { entry.references[$0]?.date }.min()
    areas = entry.plan.areas.map { area in
      var writer = CalendarWriter()
      for action in area.actions {
        let event = ActionEvent(
          entry: entry, area: area, action: action, revocation: revocation, baseURL: baseURL)
        event.write(ScheduleSpan.spans(of: action.time), to: &writer)
      }
      return writer.bytes
    }
  }

  var all: [UInt8] { areas.concatenated }
}

/// An action as calendars show it.
private struct ActionEvent {
  let entry: PlanEntry
  let area: Area
  let action: Action
  /// The day from which the plan no longer holds, if another revokes it.
  let revocation: CalendarDate?
  let url: String?
  private let description: String

  init(
    entry: PlanEntry, area: Area, action: Action, revocation: CalendarDate?, baseURL: String?
  ) {
    self.entry = entry
    self.area = area
    self.action = action
    self.revocation = revocation
    url = baseURL.map { $0 + Route.area(area.slug, of: entry.id).path + "#" + action.id }
    description = Self.description(of: action, in: area, of: entry)
  }

  /// What its entries share is written once and repeated.
  func write(_ spans: [ScheduleSpan], to writer: inout CalendarWriter) {
    let stamp = CalendarWriter.lines {
      $0.line("DTSTAMP", entry.plan.decree.date.basic + "T000000Z")
    }
    var words = [Bool: [UInt8]]()
    for span in spans {
      let known = words[span.isDeadline] ?? self.words(isDeadline: span.isDeadline)
      words[span.isDeadline] = known
      write(span, stamp: stamp, words: known, to: &writer)
    }
  }

  private func words(isDeadline: Bool) -> [UInt8] {
    CalendarWriter.lines { writer in
      writer.text("SUMMARY", (isDeadline ? "Tenggat: " : "") + action.words.text.oneLine)
      writer.text("DESCRIPTION", description)
      writer.list("CATEGORIES", [area.displayName] + (isDeadline ? ["Tenggat"] : []))
    }
  }

  private func write(
    _ span: ScheduleSpan, stamp: [UInt8], words: [UInt8], to writer: inout CalendarWriter
  ) {
    writer.line("BEGIN", "VEVENT")
    // The address of the site is no part of it, so that an entry is the same on every host.
    writer.text("UID", "\(entry.id)/\(action.id)/\(span.key)@terbit.invalid")
    writer.append(stamp)
    writer.day("DTSTART", span.first)
    writer.day("DTEND", span.last.next)
    if span.repetitions > 1 { writer.line("RRULE", "FREQ=MONTHLY;" + end(of: span)) }
    writer.append(words)
    if let revocation, span.first >= revocation { writer.line("STATUS", "CANCELLED") }
    writer.line("TRANSP", "TRANSPARENT")
    if let url { writer.line("URL", url) }
    writer.line("END", "VEVENT")
  }

  /// A plan that is revoked repeats nothing after that day.
  private func end(of span: ScheduleSpan) -> String {
    guard let revocation, span.first < revocation else { return "COUNT=\(span.repetitions)" }
    return "UNTIL=" + min(revocation, span.lastRepetition).basic
  }

  private static func description(of action: Action, in area: Area, of entry: PlanEntry) -> String {
    let parts: [(String, String?)] = [
      ("Komponen", action.component?.text), ("Indikator", action.indicator?.text),
      ("Bukti", action.evidence?.text), ("Waktu", action.time.text),
      ("Capaian", action.outcome?.text), ("Target", action.target?.text),
      ("Penanggung jawab", action.responsible?.text), ("Area", area.name),
      ("Rencana", PlanNames(entry: entry).longName), ("Keadaan", entry.calendarCaveat),
    ]
    return parts.compactMap { label, words in
      words.flatMap { $0.isEmpty ? nil : "\(label): \($0)" }
    }.joined(separator: "\n")
  }
}

extension PlanEntry {
  /// `sudah diubah dengan Keputusan KPU Kabupaten Soppeng Nomor 12 Tahun 2025`.
  fileprivate var calendarCaveat: String? {
    guard let caveat else { return nil }
    let later = (revokedBy.isEmpty ? amendedBy : revokedBy).compactMap { references[$0]?.name }
    return "\(caveat) dengan \(later.joined(separator: " dan "))"
  }
}

extension String {
  /// The words with spaces in the place of line breaks.
  fileprivate var oneLine: String {
    utf8.withContiguousStorageIfAvailable({ !$0.contains { $0 == 0x0A || $0 == 0x0D } }) == true
      ? self : split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
