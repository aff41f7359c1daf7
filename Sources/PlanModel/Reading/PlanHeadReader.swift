internal import Citations
internal import Content
internal import Diagnostics
internal import TimeTargets

/// What a plan's front matter says, before its body is read.
struct PlanHead {
  /// Nil if one of its particulars is missing or wrong.
  var decree: Decree?
  var period: Period?
  var completeness = Completeness.complete
  var gaps: [String] = []
  var signedCopy: LocatedText?
  var amends: [LocatedText] = []
  var revokes: [LocatedText] = []
  var isDraft = false
  var history: [EarlierVersion.Entry] = []
  var publicInformation: PublicInformation?
  var corrections: [Correction] = []
  var acceptances: [Acceptance] = []
  var reports: [ReportEntry] = []
}

/// Who is to see a plan.
private enum Visibility: String, CaseIterable {
  /// Only who has the preview.
  case draft = "draf"
}

/// Reads the front matter of a plan.
enum PlanHeadReader {
  static func read(_ content: ContentFile, id: PlanID) -> Diagnosed<PlanHead> {
    let sink = DiagnosticSink(source: content.source)
    var fields = YAMLFields(content.frontMatter, of: "rencana", sink: sink)
    let head = read(&fields, id: id)
    return Diagnosed(head, fields.finish().diagnostics + hiddenDraft(head, in: content))
  }

  /// A draft is left out of a site by the words of its file, which must hold them in a form that is known:
  /// one that only the values call a draft would be published.
  private static func hiddenDraft(_ head: PlanHead, in content: ContentFile) -> [Diagnostic] {
    guard head.isDraft, !content.source.isMarkedDraft,
      case .mapping(let entries) = content.frontMatter.content,
      let entry = entries.first(where: { $0.key == "terbit" })
    else { return [] }
    var sink = DiagnosticSink(source: content.source)
    sink.error(
      "rencana.draf-tersembunyi",
      "tulis “terbit: draf” pada barisnya sendiri; dalam bentuk ini rencana akan ikut terbit",
      at: entry.keyRange.lowerBound..<entry.value.range.upperBound)
    return sink.diagnostics
  }

  /// The keys of a plan's front matter.
  static var schema: YAMLSchema {
    YAMLFields.schema { _ = read(&$0, id: PlanID(office: "", year: 0, slug: "")) }
  }

  private static func read(_ fields: inout YAMLFields, id: PlanID) -> PlanHead {
    var head = PlanHead()
    head.isDraft = fields.choice("terbit", of: Visibility.self) == .draft
    head.decree = decree(&fields, id: id)
    head.period = period(&fields)
    head.completeness =
      fields.choice("kelengkapan", of: Completeness.self) ?? .complete
    head.gaps = fields.texts("kekurangan").map(\.text)
    head.signedCopy = fields.locatedText("naskah")
    head.amends = fields.texts("mengubah")
    head.revokes = fields.texts("mencabut")
    head.history = fields.list("riwayat", earlierVersion).compactMap { $0 }
    head.publicInformation = fields.nested("ppid", publicInformation)
    head.corrections = corrections(&fields)
    head.acceptances = acceptances(&fields)
    head.reports = ReportReader.read(&fields)
    return head
  }

  private static func decree(_ fields: inout YAMLFields, id: PlanID) -> Decree? {
    let kind = fields.text("jenis", required: true)
    let number = fields.text("nomor", required: true)
    let year = self.year(&fields)
    let title = fields.text("tentang", required: true)
    let enactment = fields.nested("ditetapkan", required: true, enactment) ?? nil
    let signatory = fields.nested("penandatangan", required: true, signatory) ?? nil
    guard let kind, let number, let year, let title, let enactment,
      let signatory
    else { return nil }
    return Decree(
      kind: kind, number: number, year: year, title: title, place: enactment.place,
      date: enactment.date, signatory: signatory)
  }

  private static func year(_ fields: inout YAMLFields) -> Int? {
    fields.integer("tahun", in: Citation.years, required: true)
  }

  private static func enactment(
    _ fields: inout YAMLFields
  ) -> (place: String, date: CalendarDate)? {
    let place = fields.text("tempat", required: true)
    let date = fields.date("tanggal", required: true)
    guard let place, let date else { return nil }
    return (place, date)
  }

  private static func earlierVersion(_ fields: inout YAMLFields) -> EarlierVersion.Entry? {
    let file = fields.locatedText("berkas", required: true)
    let replaced = fields.date("tanggal", required: true)
    let note = fields.text("catatan")
    guard let file, let replaced else { return nil }
    return EarlierVersion.Entry(file: file, replaced: replaced, note: note)
  }

  private static func signatory(_ fields: inout YAMLFields) -> Decree.Signatory? {
    let position = fields.text("jabatan", required: true)
    let name = fields.text("nama", required: true)
    guard let position, let name else { return nil }
    return Decree.Signatory(position: position, name: name)
  }

  private static func period(_ fields: inout YAMLFields) -> Period? {
    fields.nested("periode") { fields -> Period? in
      let first = month("mulai", &fields)
      let last = month("sampai", &fields)
      guard let first, let last else { return nil }
      if let period = Period(from: first.month, to: last.month) {
        if period.monthCount <= longestPeriod * 12 { return period }
        fields.wrong(
          "sampai", last.value,
          expected:
            "paling lambat \(longestPeriod * 12) bulan (\(longestPeriod) tahun) sejak “mulai”")
        return nil
      }
      fields.wrong("sampai", last.value, expected: "bulan sesudah “mulai” (\(first.month))")
      return nil
    } ?? nil
  }

  /// In years of twelve months; each month of a plan has a page.
  private static let longestPeriod = 10

  private static func month(
    _ key: String, _ fields: inout YAMLFields
  ) -> (month: Month, value: YAMLValue)? {
    guard let value = fields.value(key, required: true, shape: "^[0-9]{4}-[0-9]{2}$") else {
      return nil
    }
    if case .scalar(let text) = value.content, let month = Month(text) { return (month, value) }
    fields.wrong(key, value, expected: "bulan seperti 2025-11")
    return nil
  }

  private static func publicInformation(_ fields: inout YAMLFields) -> PublicInformation {
    PublicInformation(
      classification: fields.choice("klasifikasi", of: PublicInformation.Classification.self),
      holder: fields.text("penguasa"),
      issuer: fields.text("penanggung_jawab"),
      forms: fields.texts("bentuk").map(\.text),
      retention: fields.text("jangka_simpan"),
      summary: fields.text("ringkasan")
    )
  }

  private static func corrections(_ fields: inout YAMLFields) -> [Correction] {
    fields.list("koreksi") { fields -> Correction? in
      let quote = fields.locatedText("kutipan", required: true)
      let replacement = fields.text("seharusnya")
      let note = fields.text("catatan")
      return quote.map { Correction(quote: $0, replacement: replacement, note: note) }
    }
    .compactMap { $0 }
  }

  private static func acceptances(_ fields: inout YAMLFields) -> [Acceptance] {
    fields.list("diterima") { fields -> Acceptance? in
      let id = fields.locatedText("temuan", required: true)
      let quote = fields.text("kutipan")
      let reason = fields.text("alasan", required: true)
      guard let id, let reason else { return nil }
      return Acceptance(id: id, quote: quote, reason: reason)
    }
    .compactMap { $0 }
  }
}
