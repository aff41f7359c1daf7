internal import Citations
internal import SiteModel

/// The names of a read citation in templates (partial `rujukan`).
enum CitationNames {
  static func names(of citation: Citation, from route: Route) -> TemplateObject {
    [
      "nama": .text(citation.shortName),
      "jenis": .text(citation.kindName),
      "nomor": .text(citation.number),
      "tahun": .text(citation.hasYearInNumber ? nil : citation.year.map(String.init)),
      "tentang": .text(citation.title),
      "tautan": .text(citation.slug.map { route.link(to: .regulation($0)) }),
      "pengundangan": .list(citation.gazette.map { .text($0.shortText) }),
      "ada_perubahan": .flag(!citation.amendments.isEmpty),
      "perubahan": .objects(
        citation.amendments.map { amendment in
          [
            "hubungan": .text(label(amendment)),
            "nama": .text(amendment.citation.shortName),
            "tentang": .text(amendment.citation.title),
            "tautan": .text(amendment.citation.slug.map { route.link(to: .regulation($0)) }),
            "pengundangan": .list(amendment.citation.gazette.map { .text($0.shortText) }),
          ]
        }),
    ]
  }

  private static func label(_ amendment: Amendment) -> String {
    let latest = amendment.isLatest ? "terakhir " : ""
    return switch amendment.relation {
    case .amended: latest + "diubah dengan"
    case .revoked: latest + "dicabut dengan"
    case .replaced: latest + "diganti dengan"
    case .enacted: "ditetapkan dengan"
    case .readWith: "juncto"
    }
  }
}

extension GazetteEntry {
  /// `LN 2002/137`, `TLN 4250`, `LD Kabupaten Soppeng 2012/3`.
  var shortText: String {
    [gazette.rawValue, region, year.map { "\($0)/\(number)" } ?? number].compactMap { $0 }
      .joined(separator: " ")
  }
}
