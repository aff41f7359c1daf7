internal import Slugs

extension Citation {
  /// The kind in full with its issuer: `Peraturan Menteri Pendayagunaan Aparatur Negara dan
  /// Reformasi Birokrasi`, `Keputusan Komisi Pemilihan Umum Kabupaten Soppeng`.
  package var kindName: String {
    guard let issuer else { return kind.name }
    switch kind {
    case .ministerialRegulation: return "Peraturan " + issuer
    case .regionalRegulation where isQanun: return issuer
    default: return kind.name + " " + issuer
    }
  }

  /// The usual short form of the kind: `UU`, `PermenPANRB`, `PKPU`, `Perbup`, `SE`.
  package var abbreviation: String {
    switch kind {
    case .regionalHeadRegulation: regionalHead?.abbreviation ?? "Peraturan"
    case .regionalRegulation where isQanun: "Qanun"
    case .circular: "SE"
    default: kind.abbreviation
    }
  }

  /// How people name it in passing: `UU 30/2002`, `Keputusan KPU Kabupaten Soppeng 38/2025`.
  package var shortName: String {
    if kind == .constitution { return "UUD \(year ?? 1945)" }
    let parts = [abbreviation, issuerPart, designation]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The address of the regulation's page: `uu-30-2002`, `keputusan-kpu-kabupaten-soppeng-38-2025`;
  /// nil when there is no number to tell it from others.
  package var slug: String? {
    if kind == .constitution { return "uud-\(year ?? 1945)" }
    guard let number else { return nil }
    var parts = [slugPrefix, Slug.make(issuerPart), Slug.make(number: number)]
    if let year, !hasYearInNumber { parts.append(String(year)) }
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// Whether the number itself ends with the year: `314/ORT.07-Kpt/01/KPU/V/2021`.
  package var hasYearInNumber: Bool {
    year != nil && number.flatMap(Designation.year(in:)) == year
  }

  private var slugPrefix: String {
    switch kind {
    case .regionalHeadRegulation, .regionalRegulation: Slug.make(abbreviation)
    default: kind.slugPrefix
    }
  }

  private var designation: String {
    guard let number else { return year.map(String.init) ?? "" }
    let plain = number.utf8.allSatisfy(\.isDigit) ? Slug.make(number: number) : number
    guard let year, !hasYearInNumber else { return plain }
    let isSimple = !plain.contains("/") && !plain.contains(" ") && !plain.contains(".")
    return isSimple ? "\(plain)/\(year)" : "\(plain) Tahun \(year)"
  }

  /// The issuer by its short name, for kinds that many issue; empty for the others.
  private var issuerPart: String {
    guard let issuer else { return "" }
    switch kind {
    case .ministerialRegulation: return ""
    case .regionalHeadRegulation: return IssuerName(text: regionalHead?.region ?? issuer).short
    case .regionalRegulation where isQanun:
      return IssuerName(text: String(issuer.dropFirst("Qanun".count))).short
    default: return IssuerName(text: issuer).short
    }
  }

  private var isQanun: Bool { issuer?.lowercased().hasPrefix("qanun") ?? false }

  private static let ranks: Set<String> = [
    "kabupaten", "kab", "kota", "provinsi", "propinsi", "prov",
  ]

  /// `Perbup` and `Soppeng` of `Bupati Soppeng`, and of `Bupati Kabupaten Soppeng`.
  private var regionalHead: (abbreviation: String, region: String)? {
    let offices = [
      ("gubernur", "Pergub"), ("bupati", "Perbup"), ("wali kota", "Perwali"),
      ("walikota", "Perwali"),
    ]
    guard let issuer else { return nil }
    for (office, abbreviation) in offices where issuer.lowercased().hasPrefix(office) {
      let region = issuer.dropFirst(office.count).split(separator: " ")
      let isRanked = region.first.map { Self.ranks.contains($0.lowercased().trimming(".")) }
      return (abbreviation, region.dropFirst(isRanked == true ? 1 : 0).joined(separator: " "))
    }
    return nil
  }
}
