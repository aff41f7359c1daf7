package import Diagnostics

/// Turns a file's bytes into text: UTF-8, with or without a byte order mark, any line breaks.
package enum TextDecoder {
  /// - Parameter hasPages: whether form feeds may end pages, as in the text of a PDF file.
  package static func decode(
    _ bytes: [UInt8], path: String, hasPages: Bool = false
  ) -> Diagnosed<SourceText?> {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnosed(nil, [notUTF8("berkas tersimpan sebagai UTF-16", path: path, bytes: [])])
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let nul = body.firstIndex(of: 0) {
      return Diagnosed(nil, [notUTF8("berkas berisi bita NUL", path: path, bytes: body[..<nul])])
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      let valid = validPrefix(of: body)
      return Diagnosed(nil, [notUTF8("berkas bukan UTF-8 yang sah", path: path, bytes: valid)])
    }
    if let control = ControlCharacter.first(inUTF8: body, except: hasPages ? 0x0C : nil) {
      return Diagnosed(nil, [hasControl(path: path, bytes: body[..<control])])
    }
    let hasReturns = body.contains(0x0D)
    let isPlain = body.count == bytes.count && !hasReturns
    let source = SourceText(
      path: path, text: hasReturns ? withPlainLineBreaks(text) : text, bytes: isPlain ? nil : bytes)
    let excess = ContentLimits.tooLongLines(in: source) + ContentLimits.tooDense(in: source)
    return Diagnosed(excess.isEmpty ? source : nil, excess)
  }

  private static func withPlainLineBreaks(_ text: String) -> String {
    var bytes = [UInt8]()
    bytes.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if !(byte == 0x0A && previous == 0x0D) {
        bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func validPrefix(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var low = bytes.startIndex
    var iterator = bytes.makeIterator()
    var codec = UTF8()
    while case .scalarValue(let scalar) = codec.decode(&iterator) {
      low += UTF8.width(scalar)
    }
    return bytes[..<low]
  }

  private static func hasControl(path: String, bytes: ArraySlice<UInt8>) -> Diagnostic {
    let place = place(behind: bytes, path: path)
    return Diagnostic(
      id: "berkas.karakter-kendali", severity: .error,
      message: "berkas berisi karakter kendali yang tidak tampil; hapus karakter itu",
      at: SourceLocation(path: path, from: place, to: place))
  }

  private static func place(behind bytes: ArraySlice<UInt8>, path: String) -> SourcePosition {
    let readable = SourceText(
      path: path, text: withPlainLineBreaks(String(decoding: bytes, as: UTF8.self)))
    return readable.position(at: readable.utf8Count)
  }

  /// An error behind the bytes that could be read.
  private static func notUTF8(
    _ message: String, path: String, bytes: ArraySlice<UInt8>
  ) -> Diagnostic {
    let place = place(behind: bytes, path: path)
    return Diagnostic(
      id: "berkas.bukan-utf8", severity: .error,
      message: message + "; simpan ulang sebagai UTF-8",
      at: SourceLocation(path: path, from: place, to: place))
  }
}
