extension UInt8 {
  /// Whether it stands for a digit in a text.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
