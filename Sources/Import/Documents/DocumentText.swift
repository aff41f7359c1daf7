internal import Content
package import Diagnostics
package import Disk
internal import Programs

/// Takes the text out of a file: as it is, from Word through pandoc, from PDF through pdftotext.
package enum DocumentText {
  /// - Returns: the text, or the finding that says why there is none and what to do.
  /// - Throws: what the disk refuses.
  package static func read(_ path: String) async throws(DiskError) -> Diagnosed<SourceText?> {
    let kind = try Disk.kind(of: path, followsLink: true)
    guard case .file(let size)? = kind else {
      let reason =
        switch kind {
        case .folder?: "ini folder, bukan berkas; sebut naskah di dalamnya"
        case nil: "berkas tidak ada; periksa namanya"
        default: "bukan berkas biasa; simpan naskahnya sebagai berkas, lalu sebut namanya"
        }
      return failed("berkas.tidak-ada", reason, path)
    }
    guard size <= fileLimit(path) else {
      return failed(
        "berkas.terlalu-besar",
        "berkas lebih besar dari \(fileLimit(path) >> 20) MiB; ambil halaman keputusannya saja",
        path)
    }
    let bytes = try Disk.read(path)
    if bytes.starts(with: Array("%PDF-".utf8)) { return await PDFText.read(path) }
    if let kind = foreignKind(of: bytes) {
      return failed(
        "impor.jenis-berkas",
        "berkas ini \(kind), yang tidak dapat dibaca; simpan naskahnya sebagai .docx, .pdf dengan lapisan teks, atau .txt",
        path)
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return await WordText.read(path) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return failed(
        "impor.word-lama", "berkas Word lama (.doc) tidak dapat dibaca; simpan ulang sebagai .docx",
        path)
    }
    let text = decoded(bytes, path: path)
    if let source = text.value, source.text.allSatisfy(\.isWhitespace) {
      return failed("impor.kosong", "naskah ini kosong; periksa berkasnya", path)
    }
    return text
  }

  /// What else an office has decrees in, by the bytes at its beginning.
  private static func foreignKind(of bytes: [UInt8]) -> String? {
    let kinds: [(start: [UInt8], name: String)] = [
      (Array("{\\rtf".utf8), "naskah RTF"), ([0xFF, 0xD8, 0xFF], "gambar JPEG"),
      ([0x89, 0x50, 0x4E, 0x47], "gambar PNG"), ([0x49, 0x49, 0x2A, 0x00], "gambar TIFF"),
      ([0x4D, 0x4D, 0x00, 0x2A], "gambar TIFF"), (Array("Rar!".utf8), "arsip RAR"),
      ([0x37, 0x7A, 0xBC, 0xAF], "arsip 7z"),
    ]
    if let kind = kinds.first(where: { bytes.starts(with: $0.start) }) { return kind.name }
    // Its kind is the first entry of the archive that it is.
    return String(decoding: bytes.prefix(80), as: UTF8.self).contains("opendocument")
      ? "naskah LibreOffice (.odt)" : nil
  }

  /// Text is bounded as all content is; a document may hold pictures besides.
  private static func fileLimit(_ path: String) -> Int {
    path.lowercased().hasSuffix(".txt") || path.lowercased().hasSuffix(".md")
      ? ContentLimits.fileBytes : 64 << 20
  }

  /// Text of any origin as the import reads it, if it is not larger than Terbit reads.
  static func decoded(_ bytes: [UInt8], path: String) -> Diagnosed<SourceText?> {
    guard bytes.count <= ContentLimits.fileBytes else {
      return failed(
        "berkas.terlalu-besar", "teksnya lebih besar dari 2 MiB; ambil halaman keputusannya saja",
        path)
    }
    return TextDecoder.decode(bytes, path: path, hasPages: true)
  }

  static func failed(_ id: String, _ message: String, _ path: String) -> Diagnosed<SourceText?> {
    Diagnosed(
      nil,
      [Diagnostic(id: id, severity: .error, message: message, at: SourceLocation(path: path))])
  }
}
