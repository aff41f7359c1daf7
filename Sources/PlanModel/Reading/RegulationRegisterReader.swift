internal import Citations
internal import Content
internal import Diagnostics

/// Reads `peraturan.yml`.
///
/// ```yaml
/// - slug: uu-20-2023
///   judul: Aparatur Sipil Negara
///   pengundangan: [LN 2023/141, TLN 6897]
///   status: berlaku
/// ```
enum RegulationRegisterReader {
  static func read(_ source: SourceText) -> Diagnosed<RegulationRegister> {
    let yaml = YAMLReader.read(source, in: 0..<source.utf8Count)
    var sink = DiagnosticSink(source: source)
    sink.add(yaml.diagnostics)
    guard let value = yaml.value else { return Diagnosed(RegulationRegister(), sink.diagnostics) }
    switch value.content {
    case .null: return Diagnosed(RegulationRegister(), sink.diagnostics)
    case .sequence(let entries):
      var slugs = Set<String>()
      let records = entries.compactMap { entry -> RegulationRecord? in
        let record = record(entry, sink: &sink)
        if let record, !slugs.insert(record.slug).inserted {
          sink.error(
            "peraturan.ganda",
            "peraturan “\(record.slug)” sudah dicatat di atas; gabungkan keduanya", at: entry.range)
        }
        return record
      }
      return Diagnosed(RegulationRegister(records), sink.diagnostics)
    default:
      sink.error(
        "kunci.jenis", "peraturan.yml harus berupa daftar “- slug: …”", at: value.range)
      return Diagnosed(RegulationRegister(), sink.diagnostics)
    }
  }

  private static func record(
    _ value: YAMLValue, sink: inout DiagnosticSink
  ) -> RegulationRecord? {
    var fields = YAMLFields(value, of: "peraturan", sink: sink)
    let slug = fields.locatedText("slug", required: true)
    let title = fields.text("judul")
    let gazette = fields.texts("pengundangan")
    let status = fields.choice("status", of: RegulationRecord.Status.self)
    let amendedBy = fields.texts("diubah_oleh")
    let revokedBy = fields.locatedText("dicabut_oleh")
    let link = fields.webAddress("tautan")
    sink = fields.finish()
    let entries = gazette.map { entry(of: $0, sink: &sink) }
    guard let slug else { return nil }
    RegisterDoubts.report(
      slug, gazette: zip(gazette, entries), successors: amendedBy + [revokedBy].compactMap { $0 },
      sink: &sink)
    return RegulationRecord(
      slug: slug.text, title: title, gazette: entries.compactMap { $0 }, status: status,
      amendedBy: amendedBy.map(\.text), revokedBy: revokedBy?.text, link: link)
  }

  /// `LN 2023/141`, `TLN 6897`.
  private static func entry(
    of text: LocatedText, sink: inout DiagnosticSink
  ) -> GazetteEntry? {
    let parts = text.text.split(separator: " ")
    guard parts.count == 2, let gazette = GazetteEntry.Gazette(rawValue: String(parts[0])),
      let entry = entry(in: gazette, parts[1])
    else {
      sink.error(
        "kunci.nilai",
        "pengundangan “\(text.text)” tidak terbaca; tulis seperti “LN 2023/141” atau “TLN 6897”",
        at: text.sourceRange)
      return nil
    }
    return entry
  }

  /// A number stands behind its year; supplements are numbered on from year to year and may go without.
  private static func entry(in gazette: GazetteEntry.Gazette, _ words: Substring) -> GazetteEntry? {
    let numbers = words.split(separator: "/", omittingEmptySubsequences: false)
    guard let number = numbers.last, !number.isEmpty,
      number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    switch numbers.count {
    case 1 where gazette.isSupplement:
      return GazetteEntry(gazette: gazette, year: nil, number: String(number))
    case 2:
      guard let year = Int(numbers[0]) else { return nil }
      return GazetteEntry(gazette: gazette, year: year, number: String(number))
    default: return nil
    }
  }
}
