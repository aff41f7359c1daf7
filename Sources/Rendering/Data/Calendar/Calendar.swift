internal import PlanModel

/// `jadwal.ics` (RFC 5545): the entries of some actions under a name.
struct Calendar {
  /// What calendar programs call it.
  let name: String
  /// The lines of its entries; see `PlanEvents`.
  let events: [UInt8]
  /// The date of the latest decree, the only clock there is.
  let date: CalendarDate

  var bytes: [UInt8] {
    var writer = CalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//Terbit//Rencana Aksi//ID")
    writer.line("CALSCALE", "GREGORIAN")
    writer.line("METHOD", "PUBLISH")
    writer.text("NAME", name)
    writer.text("X-WR-CALNAME", name)
    writer.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    writer.line("X-PUBLISHED-TTL", "P1D")
    if events.isEmpty { writeNote(to: &writer) } else { writer.append(events) }
    writer.line("END", "VCALENDAR")
    return writer.bytes
  }

  /// A calendar must have a component (3.4), so one without entries says why in a note.
  private func writeNote(to writer: inout CalendarWriter) {
    writer.line("BEGIN", "VJOURNAL")
    writer.text("UID", "kosong/\(name)@terbit.invalid")
    writer.line("DTSTAMP", date.basic + "T000000Z")
    writer.day("DTSTART", date)
    writer.text("SUMMARY", "Tidak ada aksi yang menyebut bulan yang terbaca")
    writer.line("END", "VJOURNAL")
  }
}
