internal import Slugs

extension RegulationKind {
  /// The kind in full, without its issuer: `Undang-Undang`, `Keputusan`, `Peraturan Menteri`.
  package var name: String {
    switch self {
    case .constitution: "Undang-Undang Dasar Negara Republik Indonesia"
    case .assemblyDecree: "Ketetapan Majelis Permusyawaratan Rakyat"
    case .law: "Undang-Undang"
    case .governmentRegulationInLieuOfLaw: "Peraturan Pemerintah Pengganti Undang-Undang"
    case .governmentRegulation: "Peraturan Pemerintah"
    case .presidentialRegulation: "Peraturan Presiden"
    case .presidentialDecision: "Keputusan Presiden"
    case .presidentialInstruction: "Instruksi Presiden"
    case .ministerialRegulation: "Peraturan Menteri"
    case .electionCommissionRegulation: "Peraturan Komisi Pemilihan Umum"
    case .honoraryCouncilRegulation: "Peraturan Dewan Kehormatan Penyelenggara Pemilihan Umum"
    case .supervisoryAgencyRegulation: "Peraturan Badan Pengawas Pemilihan Umum"
    case .regionalRegulation: "Peraturan Daerah"
    case .regionalHeadRegulation, .bodyRegulation: "Peraturan"
    case .decision: "Keputusan"
    case .circular: "Surat Edaran"
    case .letter: "Surat"
    case .minutes: "Berita Acara"
    case .instruction: "Instruksi"
    case .otherDocument(let name): name
    }
  }

  /// The usual short form, without the issuer: `UU`, `Perpu`, `PermenPANRB`, `Keputusan`.
  package var abbreviation: String {
    switch self {
    case .constitution: "UUD"
    case .assemblyDecree: "TAP MPR"
    case .law: "UU"
    case .governmentRegulationInLieuOfLaw: "Perpu"
    case .governmentRegulation: "PP"
    case .presidentialRegulation: "Perpres"
    case .presidentialDecision: "Keppres"
    case .presidentialInstruction: "Inpres"
    case .ministerialRegulation(let shortName): "Permen" + shortName
    case .electionCommissionRegulation: "PKPU"
    case .honoraryCouncilRegulation: "PerDKPP"
    case .supervisoryAgencyRegulation: "Perbawaslu"
    case .regionalRegulation: "Perda"
    case .otherDocument("Daftar Isian Pelaksanaan Anggaran"): "DIPA"
    case .otherDocument("Dokumen Pelaksanaan Anggaran"): "DPA"
    case .otherDocument("Surat Pengesahan Daftar Isian Pelaksanaan Anggaran"): "SP DIPA"
    default: name
    }
  }

  /// What a slug begins with, before the issuer's part: `uu`, `permenpanrb`, `keputusan`.
  var slugPrefix: String {
    switch self {
    case .assemblyDecree: "tap-mpr"
    default: Slug.make(abbreviation)
    }
  }
}
