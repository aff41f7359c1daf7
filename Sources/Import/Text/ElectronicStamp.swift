/// Takes away the stamp that an electronic signature sets at the foot of every page.
///
/// `Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang
/// diterbitkan Balai Besar Sertifikasi Elektronik (BSrE). Token : VouIE9Uq`
enum ElectronicStamp {
  private static let opening = "Dokumen ini telah ditandatangani secara elektronik"

  /// The text without the stamps; one whose end is not on the line is left, since nobody knows where the
  /// decree's own words go on.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "D")), text.contains(opening) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: opening)?.lowerBound,
      let end = end(of: rest[start...].prefix(260))
    {
      result += rest[..<start]
      rest = rest[end...]
    }
    return result + rest
  }

  private static func end(of stamp: Substring) -> String.Index? {
    guard let issuer = stamp.firstRange(of: "SrE") else { return nil }
    var rest = stamp[issuer.upperBound...].drop { ").,".contains($0) }
    let words = rest.split(separator: " ", maxSplits: 3)
    if words.count >= 3, words[0] == "Token", words[1] == ":" { rest = rest[words[2].endIndex...] }
    return rest.startIndex
  }
}
