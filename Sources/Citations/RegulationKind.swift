/// The kinds of instrument a legal-basis list cites.
package enum RegulationKind: Hashable, Sendable {
  /// Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.
  case constitution
  /// Ketetapan Majelis Permusyawaratan Rakyat.
  case assemblyDecree
  case law
  /// Peraturan Pemerintah Pengganti Undang-Undang.
  case governmentRegulationInLieuOfLaw
  case governmentRegulation
  case presidentialRegulation
  case presidentialDecision
  case presidentialInstruction
  /// Peraturan Menteri (or of a body of that rank); the value is the short name, `PANRB`.
  case ministerialRegulation(String)
  /// Peraturan Komisi Pemilihan Umum.
  case electionCommissionRegulation
  /// Peraturan Dewan Kehormatan Penyelenggara Pemilihan Umum.
  case honoraryCouncilRegulation
  /// Peraturan Badan Pengawas Pemilihan Umum.
  case supervisoryAgencyRegulation
  case regionalRegulation
  /// Peraturan Gubernur, Bupati or Wali Kota.
  case regionalHeadRegulation
  /// Another body's regulation (Peraturan Badan Kepegawaian Negara, Peraturan Komisi Informasi, …).
  case bodyRegulation
  case decision
  case circular
  case letter
  case minutes
  /// Instruksi of anyone but the President.
  case instruction
  /// Any other document with a number, by its name: `Putusan`, `Nota Dinas`, `Surat Tugas`.
  case otherDocument(String)
}
