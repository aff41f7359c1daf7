import Citations
import Diagnostics

/// The whole value of a reading in a form that a table can hold and a clerk can write.
///
/// Each citation is a line `kind <issuer> number year | title | gazette entries`, with `-` for what
/// is absent; its amendments follow, each after its relation (`*` marks the latest); then the
/// remarks, each with the words it is about:
///
///     uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | LN 2002/137, TLN -/4250
///       diubah* uu - 19 2019 | Perubahan Kedua atas … | LN 2019/197
///     ! rujukan.tanpa-tahun: Undang-Undang Nomor 52
extension CitationReading {
  var notation: String {
    var lines: [String] = []
    for citation in citations {
      lines.append(citation.notation)
      for amendment in citation.amendments {
        let latest = amendment.isLatest ? "*" : ""
        lines.append("  \(amendment.relation.rawValue)\(latest) \(amendment.citation.notation)")
      }
    }
    for remark in remarks {
      let words = String(decoding: Array(text.utf8)[remark.range], as: UTF8.self)
      lines.append("! \(remark.id): \(words)")
    }
    return lines.joined(separator: "\n")
  }
}

extension Citation {
  fileprivate var notation: String {
    let issuer = issuer.map { "<\($0)>" } ?? "-"
    let year = year.map(String.init) ?? "-"
    let head = "\(kind.notation) \(issuer) \(number ?? "-") \(year)"
    let entries = gazette.map(\.notation).joined(separator: ", ")
    return "\(head) | \(title ?? "-") | \(entries.isEmpty ? "-" : entries)"
  }
}

extension GazetteEntry {
  fileprivate var notation: String {
    let region = region.map { " <\($0)>" } ?? ""
    return "\(gazette.rawValue)\(region) \(year.map(String.init) ?? "-")/\(number)"
  }
}

extension RegulationKind {
  fileprivate var notation: String {
    switch self {
    case .constitution: "uud"
    case .assemblyDecree: "tap"
    case .law: "uu"
    case .governmentRegulationInLieuOfLaw: "perpu"
    case .governmentRegulation: "pp"
    case .presidentialRegulation: "perpres"
    case .presidentialDecision: "keppres"
    case .presidentialInstruction: "inpres"
    case .ministerialRegulation(let shortName): "permen(\(shortName))"
    case .electionCommissionRegulation: "pkpu"
    case .honoraryCouncilRegulation: "perdkpp"
    case .supervisoryAgencyRegulation: "perbawaslu"
    case .regionalRegulation: "perda"
    case .regionalHeadRegulation: "perkada"
    case .bodyRegulation: "perlem"
    case .decision: "keputusan"
    case .circular: "edaran"
    case .letter: "surat"
    case .minutes: "ba"
    case .instruction: "instruksi"
    case .otherDocument(let name): "dokumen(\(name))"
    }
  }
}
