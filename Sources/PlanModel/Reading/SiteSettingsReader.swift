internal import Content
internal import Diagnostics

/// Reads `situs.yml`.
enum SiteSettingsReader {
  static func read(_ source: SourceText) -> Diagnosed<SiteSettings?> {
    let yaml = YAMLReader.read(source, in: 0..<source.utf8Count)
    guard let value = yaml.value else { return Diagnosed(nil, yaml.diagnostics) }
    var fields = YAMLFields(value, of: "situs.yml", sink: DiagnosticSink(source: source))
    let title = fields.text("judul", required: true)
    let settings = SiteSettings(
      title: title ?? "",
      summary: fields.text("ringkasan"),
      baseURL: baseURL(&fields),
      publisher: fields.text("penerbit"),
      contact: fields.nested("kontak") { fields in
        SiteSettings.Contact(
          address: fields.text("alamat"), email: fields.text("surel"),
          telephone: fields.text("telepon"))
      },
      color: color(&fields, in: source),
      englishTerms: fields.texts("istilah_inggris").map(\.text),
      severities: severities(&fields, in: source)
    )
    let diagnostics = yaml.diagnostics + fields.finish().diagnostics
    return Diagnosed(title == nil ? nil : settings, diagnostics)
  }

  /// `pemeriksaan: { bahasa.tidak-baku: abaikan, waktu.di-luar-periode: galat }`
  private static func severities(
    _ fields: inout YAMLFields, in source: SourceText
  ) -> [SeveritySetting] {
    guard let value = fields.value("pemeriksaan") else { return [] }
    guard case .mapping(let entries) = value.content else {
      fields.wrong(
        "pemeriksaan", value, expected: "kelompok “id: galat|peringatan|catatan|abaikan”")
      return []
    }
    var severities = [SeveritySetting]()
    for entry in entries {
      guard case .scalar(let word) = entry.value.content,
        let severity = Severity(rawValue: word).map(Optional.some)
          ?? (word == "abaikan" ? .some(nil) : nil)
      else {
        fields.wrong(entry.key, entry.value, expected: "galat, peringatan, catatan, atau abaikan")
        continue
      }
      severities.append(
        SeveritySetting(
          id: entry.key, severity: severity, location: source.location(of: entry.keyRange)))
    }
    return severities
  }

  /// `warna: "#991b1b"`; links and white words on it need a contrast of 4.5 (WCAG 2.2, 1.4.3).
  private static func color(_ fields: inout YAMLFields, in source: SourceText) -> AccentColor? {
    guard let value = fields.value("warna") else {
      reportComment(as: "warna", &fields, in: source)
      return nil
    }
    guard case .scalar(let text) = value.content, let color = AccentColor(text) else {
      fields.wrong("warna", value, expected: "warna seperti \"#991b1b\", dengan tanda kutip")
      return nil
    }
    if color.contrastWithWhite < AccentColor.leastContrast {
      fields.wrong(
        "warna", value,
        expected:
          "warna yang lebih gelap: kontrasnya dengan putih \(color.contrastText), sedikitnya 4,5")
      return nil
    }
    return color
  }

  /// `warna: #991b1b`: what was meant as the value is a comment to YAML, and nobody would say so.
  private static func reportComment(
    as key: String, _ fields: inout YAMLFields, in source: SourceText
  ) {
    guard let empty = fields.emptyValue(of: key) else { return }
    let line = source.rangeOfLine(source.line(at: empty.range.lowerBound))
    guard let colon = source[line].firstIndex(of: ":"),
      source[line][colon...].dropFirst().drop(while: { $0 == " " }).hasPrefix("#")
    else { return }
    fields.wrong(
      key, YAMLValue(content: empty.content, range: line),
      expected: "diapit tanda kutip, sebab “#” memulai komentar")
  }

  private static func baseURL(_ fields: inout YAMLFields) -> String? {
    guard let value = fields.value("url") else { return nil }
    if case .scalar(let text) = value.content, let url = BaseURL.normalized(text) { return url }
    fields.wrong("url", value, expected: "alamat lengkap seperti https://contoh.kpu.go.id/rencana")
    return nil
  }
}

/// The absolute address of a site's root.
package enum BaseURL {
  /// The address without a slash at its end; nil if it is no http or https address.
  package static func normalized(_ text: String) -> String? {
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    let rest = text.drop { $0 != "/" }.dropFirst(2)
    guard isWeb, let first = rest.first, first.isLetter || first.isNumber || first == "[",
      text.unicodeScalars.allSatisfy({
        $0.isASCII && $0.value > 0x20 && !"\"'<>?#".unicodeScalars.contains($0)
      })
    else { return nil }
    var url = text
    while url.hasSuffix("/") { url.removeLast() }
    return url
  }
}
