internal import Slugs

extension Slug {
  /// A number's slug. A plain number loses its leading zeros, for `Nomor 05 Tahun 2012` is `Nomor 5
  /// Tahun 2012`; the zeros of a number in parts are part of its code (`PW.02`) and stay.
  static func make(number: String) -> String {
    let slug = make(number)
    guard slug.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
      return slug
    }
    let digits = slug.drop { $0 == "0" }
    return digits.isEmpty ? slug : String(digits)
  }
}
