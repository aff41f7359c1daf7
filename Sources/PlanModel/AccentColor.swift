internal import Glibc

/// A colour as `situs.yml` gives it, with what its use on pages needs.
package struct AccentColor: Hashable, Sendable {
  /// The least contrast of words and their ground (WCAG 2.2, 1.4.3).
  package static let leastContrast = 4.5

  /// Red, green and blue, from 0 to 255.
  private let parts: [Int]

  private init(parts: [Int]) { self.parts = parts }

  /// Reads `#991b1b`, with or without its `#`.
  package init?(_ text: String) {
    let digits = Array((text.hasPrefix("#") ? text.dropFirst() : text[...]).utf8)
    guard digits.count == 6 else { return nil }
    var parts = [Int]()
    for index in stride(from: 0, to: 6, by: 2) {
      let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
      guard let part = UInt8(pair, radix: 16), pair.first != "+" else { return nil }
      parts.append(Int(part))
    }
    self.parts = parts
  }

  /// `#991b1b`.
  package var code: String {
    "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  package var contrastWithWhite: Double { 1.05 / (luminance + 0.05) }

  /// `4,6`, cut off and not rounded, so that it never looks enough when it is not.
  package var contrastText: String {
    let tenths = Int(contrastWithWhite * 10)
    return "\(tenths / 10),\(tenths % 10)"
  }

  /// The colour so much lighter that words in it stand out on a dark ground.
  package var onDark: AccentColor {
    // White is not to be missed by more than the last step.
    let steps = 20
    let mixed = (0...steps).lazy.map { step in
      AccentColor(parts: parts.map { $0 + (255 - $0) * step / steps })
    }
    return mixed.first { ($0.luminance + 0.05) / (Self.darkGround + 0.05) >= Self.onDarkContrast }
      ?? AccentColor(parts: [255, 255, 255])
  }

  /// The luminance of the style sheet's lightest dark ground, #292524, and what is asked on it.
  private static let darkGround = 0.0193
  private static let onDarkContrast = 5.5

  /// The relative luminance, from 0 to 1 (WCAG 2.2, glossary).
  private var luminance: Double {
    let linear = parts.map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
