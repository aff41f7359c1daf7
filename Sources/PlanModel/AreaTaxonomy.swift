internal import Diagnostics

/// The official reform areas, in order, under all the names that decrees give them.
package struct AreaTaxonomy: Sendable {
  package let areas: [OfficialArea]
  private let byKey: [String: OfficialArea]

  package init(_ areas: [OfficialArea]) {
    self.areas = areas.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
    var byKey = [String: OfficialArea]()
    for area in areas {
      for name in [area.name] + area.aliases { byKey[Self.key(name)] = area }
    }
    self.byKey = byKey
  }

  /// The official area of a name, whatever its case, spacing and punctuation.
  package func area(named name: String) -> OfficialArea? { byKey[Self.key(name)] }

  /// The official name that a misspelt one was meant to be.
  package func nearestName(to name: String) -> String? {
    let key = Self.key(name)
    guard let nearest = Spelling.nearest(to: key, among: byKey.keys.sorted()) else { return nil }
    return byKey[nearest]?.name
  }

  /// `Penataan Tata Laksana` and `PENATAAN TATALAKSANA` have the same key.
  package static func key(_ name: String) -> String {
    if let key = asciiKey(name) { return key }
    var key = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      if scalar == "&" {
        key += "dan".unicodeScalars
      } else if scalar.properties.isAlphabetic {
        key.append(scalar)
      }
    }
    return String(key)
  }

  /// The key of a name without accents, as nearly all are; it takes no look at Unicode's tables.
  private static func asciiKey(_ name: String) -> String? {
    var key = [UInt8]()
    for byte in name.utf8 {
      switch byte | 0x20 {
      case 0x61...0x7A where byte < 0x80: key.append(byte | 0x20)
      case _ where byte == UInt8(ascii: "&"): key += "dan".utf8
      case 0x80...: return nil
      default: break
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}

/// An official reform area.
package struct OfficialArea: Hashable, Sendable {
  package var slug: String
  package var name: String
  /// Its place in the regulation's list, from 1.
  package var order: Int
  package var aliases: [String]
}
