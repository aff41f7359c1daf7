internal import Checksums
internal import Output
internal import PlanModel
internal import SiteModel

/// The files that are made for programs of one office's plans.
struct OfficeData: Sendable {
  /// In the order of their ids.
  let plans: [PlanData]
  /// Holds the entries of all its plans, the latest first.
  let calendar: OutputFile

  /// - Parameters:
  ///   - office: one with plans.
  ///   - attachments: what was read of each attachment, by its path on disk.
  init(office: OfficeEntry, baseURL: String?, attachments: [String: FileFacts]) {
    let latestFirst = office.plans.map {
      PlanData(entry: $0, baseURL: baseURL, attachments: attachments)
    }
    let calendar = Calendar(
      name: "Rencana aksi \(office.office.name)",
      events: latestFirst.map(\.part.events).concatenated,
      date: office.plans[0].plan.decree.date)
    plans = latestFirst.sorted { $0.id < $1.id }
    self.calendar = OutputFile(
      .calendar(ofOffice: office.office.slug), summed: calendar.bytes)
  }

  var files: [OutputFile] { plans.flatMap(\.files) + [calendar] }
  var parts: [PlanData.Part] { plans.map(\.part) }
}
