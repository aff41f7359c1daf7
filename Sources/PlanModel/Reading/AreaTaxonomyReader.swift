internal import Content
package import Diagnostics
internal import Slugs

/// Reads `area.yml`, the official areas with the other names that decrees give them.
///
/// ```yaml
/// - slug: manajemen-perubahan
///   nama: Manajemen Perubahan
///   urutan: 1
///   alias: [Penyusunan Tim Kerja]
/// ```
package enum AreaTaxonomyReader {
  package static func read(_ source: SourceText) -> Diagnosed<AreaTaxonomy> {
    let yaml = YAMLReader.read(source, in: 0..<source.utf8Count)
    var sink = DiagnosticSink(source: source)
    sink.add(yaml.diagnostics)
    guard let value = yaml.value else { return Diagnosed(AreaTaxonomy([]), sink.diagnostics) }
    guard case .sequence(let entries) = value.content else {
      sink.error("kunci.jenis", "area.yml harus berupa daftar area “- slug: …”", at: value.range)
      return Diagnosed(AreaTaxonomy([]), sink.diagnostics)
    }
    var areas = [OfficialArea]()
    for (index, entry) in entries.enumerated() {
      var fields = YAMLFields(entry, of: "area", sink: sink)
      let area = area(&fields, position: index + 1)
      sink = fields.finish()
      guard let area else { continue }
      report(area, in: entry, among: areas, sink: &sink)
      reportOrder(of: area, in: entry, among: areas, sink: &sink)
      areas.append(area)
    }
    return Diagnosed(AreaTaxonomy(areas), sink.diagnostics)
  }

  private static func area(_ fields: inout YAMLFields, position: Int) -> OfficialArea? {
    let slug = fields.text("slug", required: true)
    let name = fields.text("nama", required: true)
    let order = fields.integer("urutan") ?? position
    let aliases = fields.texts("alias").map(\.text)
    guard let slug, let name else { return nil }
    return OfficialArea(slug: slug, name: name, order: order, aliases: aliases)
  }

  /// Of two areas at the same place nobody knows which comes first.
  private static func reportOrder(
    of area: OfficialArea, in entry: YAMLValue, among known: [OfficialArea],
    sink: inout DiagnosticSink
  ) {
    guard case .mapping(let keys) = entry.content,
      let order = keys.first(where: { $0.key == "urutan" }),
      let other = known.first(where: { $0.order == area.order })
    else { return }
    sink.warning(
      "area.urutan-ganda", "urutan \(area.order) sudah dipakai area “\(other.slug)”",
      at: order.value.range)
  }

  /// Two areas must not meet in a slug or a name, and a slug must be fit for an address.
  private static func report(
    _ area: OfficialArea, in entry: YAMLValue, among known: [OfficialArea],
    sink: inout DiagnosticSink
  ) {
    let place = entry.value(of: "slug")?.range ?? entry.range
    if !Slug.isValid(area.slug) {
      sink.error(
        "nama.tidak-sah", "slug area “\(area.slug)” tidak dapat menjadi alamat", at: place,
        suggestion: Slug.make(area.slug))
    }
    for other in known {
      if other.slug == area.slug {
        sink.error("area.slug-ganda", "slug area “\(area.slug)” dipakai dua kali", at: place)
      }
      let others = Set(([other.name] + other.aliases).map(AreaTaxonomy.key))
      if let shared = entry.names.first(where: { others.contains(AreaTaxonomy.key($0.name)) }) {
        sink.error(
          "area.nama-ganda",
          "nama “\(shared.name)” dipakai oleh area “\(other.slug)” dan “\(area.slug)”",
          at: shared.range)
      }
    }
  }
}

extension YAMLValue {
  fileprivate func value(of key: String) -> YAMLValue? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The name and the aliases of an area, each where it stands.
  fileprivate var names: [(name: String, range: SourceRange)] {
    [value(of: "nama"), value(of: "alias")].compactMap { $0 }.flatMap { value -> [YAMLValue] in
      if case .sequence(let values) = value.content { values } else { [value] }
    }
    .compactMap { value in
      guard case .scalar(let name) = value.content else { return nil }
      return (name, value.range)
    }
  }
}
