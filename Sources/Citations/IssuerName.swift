/// An issuer's name, and its usual short form: `Komisi Pemilihan Umum Kabupaten Soppeng` is
/// `KPU Kabupaten Soppeng`.
struct IssuerName: Hashable, Sendable {
  var text: String

  /// The name with the bodies in it by their initials.
  var short: String {
    var parts = text.split(separator: " ").map(String.init)
    var index = 0
    while index < parts.count {
      if let (length, shortForm) = Self.replacement(in: parts, at: index) {
        parts.replaceSubrange(index..<index + length, with: [shortForm])
      }
      index += 1
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func replacement(in parts: [String], at index: Int) -> (Int, String)? {
    if parts[index].lowercased() == "menteri" {
      return ministry(in: parts, at: index + 1).map { ($0 + 1, $1.minister) }
    }
    for (words, shortForm) in shortForms where index + words.count <= parts.count {
      let candidate = parts[index..<index + words.count].map { $0.lowercased().trimming(".,") }
      if candidate.elementsEqual(words) { return (words.count, shortForm) }
    }
    return nil
  }

  private static func ministry(in parts: [String], at start: Int) -> (Int, Ministry)? {
    for end in stride(from: min(parts.count, start + 14), to: start, by: -1) {
      let words = parts[start..<end].joined(separator: " ")
      guard let ministry = Ministry(words: words) else { continue }
      return (end - start, ministry)
    }
    return nil
  }

  private static let shortForms: [([String], String)] = [
    ("republik indonesia", ""), ("komisi pemilihan umum", "KPU"),
    ("komisi independen pemilihan", "KIP"), ("badan pengawas pemilihan umum", "Bawaslu"),
    ("badan pengawas pemilu", "Bawaslu"),
    ("dewan kehormatan penyelenggara pemilihan umum", "DKPP"), ("sekretaris jenderal", "Sekjen"),
    ("sekretariat jenderal", "Setjen"), ("direktur jenderal", "Dirjen"),
    ("badan kepegawaian negara", "BKN"), ("lembaga administrasi negara", "LAN"),
    ("lembaga kebijakan pengadaan barang/jasa pemerintah", "LKPP"),
    ("arsip nasional", "ANRI"), ("badan pemeriksa keuangan", "BPK"),
    ("badan pengawasan keuangan dan pembangunan", "BPKP"), ("mahkamah agung", "MA"),
    ("mahkamah konstitusi", "MK"), ("komisi pemberantasan korupsi", "KPK"),
    ("badan pusat statistik", "BPS"), ("badan siber dan sandi negara", "BSSN"),
    ("otoritas jasa keuangan", "OJK"), ("kepolisian negara", "Polri"), ("kab", "Kabupaten"),
    ("prov", "Provinsi"),
    ("propinsi", "Provinsi"), ("wali kota", "Walikota"),
  ].map { words, shortForm in (words.split(separator: " ").map(String.init), shortForm) }
}
