internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Tells of English terms that stand in upright letters.
struct UnmarkedForeignTermCheck: WordCheck {
  static let description = CheckDescription(
    id: "bahasa.istilah-asing", group: .language, severity: .note,
    summary: "Istilah bahasa Inggris tidak ditandai sebagai istilah asing.",
    reason: """
      Istilah asing ditulis miring (`*role model*`) atau diganti padanannya, supaya pembaca dan \
      pembaca layar mengenalinya; dilaporkan sekali untuk tiap istilah.
      """,
    rule: "EYD V, bagian Huruf Miring",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa *role model*, _coaching_, **_reward_**, dan monitoring melalui situs web dipakai;"
      ),
      CheckExample(
        legalBasis:
          "1. Keputusan tentang Pilot Project dan Role Model (Berita Negara Republik Indonesia);"),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa pimpinan menjadi ⟦role model⟧ dan *coaching* menjadi ⟦Knowledge Sharing⟧;"),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | *Reward* dan ⟦punishment⟧ | ⟦Website⟧, website, <https://website.id> | Maret 2025 |
          """),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let bodyStart = entry.plan.bodyStart
    // The title of a regulation cannot be put in other words.
    let legalBasis = entry.plan.legalBasis.map(\.text.sourceRange)
    var seen = Set<String>()
    return Self.terms.matches(in: words).compactMap { match -> Diagnostic? in
      let start = match.range.lowerBound
      let equivalent = match.replacement.lowercased()
      guard start >= bodyStart, !legalBasis.contains(where: { $0.contains(start) }),
        !isEmphasized(start, in: words.bytes), seen.insert(equivalent).inserted
      else { return nil }
      return finding(
        "istilah asing “\(match.words)” tidak ditandai; tulis miring (*\(match.words)*) atau pakai “\(equivalent)”",
        at: match.range, in: words.source)
    }
  }

  /// Whether an odd number of emphasis marks stands before a place in its line or cell.
  private func isEmphasized(_ offset: Int, in bytes: [UInt8]) -> Bool {
    var isOpen: (star: Bool, line: Bool) = (false, false)
    var position = offset
    while position > 0, bytes[position - 1] != UInt8(ascii: "|") {
      position -= 1
      if bytes[position] == 0x0A, position == 0 || bytes[position - 1] == 0x0A { break }
      let isEscaped = position > 0 && bytes[position - 1] == UInt8(ascii: "\\")
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0x20
      let previous = position > 0 ? bytes[position - 1] : 0x20
      let isBullet = next == 0x20 && (previous == 0x0A || previous == 0x20)
      guard !isEscaped, !isBullet else { continue }
      if bytes[position] == UInt8(ascii: "*") { isOpen.star.toggle() }
      if bytes[position] == UInt8(ascii: "_") { isOpen.line.toggle() }
    }
    return isOpen.star || isOpen.line
  }

  private static let terms = PhraseTable([
    "role model": "panutan", "knowledge sharing": "berbagi pengetahuan",
    "sharing knowledge": "berbagi pengetahuan", "reward": "penghargaan",
    "punishment": "sanksi", "coaching": "pembinaan", "helpdesk": "meja bantuan",
    "help desk": "meja bantuan", "website": "situs web", "pilot project": "proyek percontohan",
    "whistle blowing system": "sistem pelaporan pelanggaran",
    "whistle-blowing system": "sistem pelaporan pelanggaran",
    "whistleblowing system": "sistem pelaporan pelanggaran",
    "public campaign": "kampanye publik",
    "offline": "luring", "online": "daring", "timeline": "lini masa",
    "time line": "lini masa", "roadmap": "peta jalan",
    "stakeholder": "pemangku kepentingan", "stakeholders": "pemangku kepentingan",
    "core business": "bisnis inti", "feedback": "umpan balik", "update": "pemutakhiran",
    "hardcopy": "salinan cetak", "softcopy": "salinan digital", "running text": "teks berjalan",
    "best practice": "praktik terbaik", "quick win": "hasil cepat", "quick wins": "hasil cepat",
    "tag line": "slogan", "tagline": "slogan", "deadline": "tenggat", "link": "tautan",
    "screenshot": "tangkapan layar", "good governance": "tata kelola yang baik",
  ])
}
