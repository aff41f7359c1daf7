internal import Content
package import Diagnostics
package import Disk
internal import Programs

/// Takes the text out of a file: as it is, from Word through pandoc, from PDF through pdftotext.
package enum DocumentText {
  /// - Returns: the text, or the finding that says why there is none and what to do.
  /// - Throws: what the disk refuses.
  package static func read(_ path: String) async throws(DiskError) -> Diagnosed<SourceText?> {
    guard case .file(let size)? = try Disk.kind(of: path, followsLink: true) else {
      return failed("berkas.tidak-ada", "berkas tidak ada; periksa namanya", path)
    }
    guard size <= fileLimit(path) else {
      return failed(
        "berkas.terlalu-besar",
        "berkas lebih besar dari \(fileLimit(path) >> 20) MiB; ambil halaman keputusannya saja",
        path)
    }
    let bytes = try Disk.read(path)
    if bytes.starts(with: Array("%PDF-".utf8)) { return await PDFText.read(path) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return await WordText.read(path) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return failed(
        "impor.word-lama", "berkas Word lama (.doc) tidak dapat dibaca; simpan ulang sebagai .docx",
        path)
    }
    return decoded(bytes, path: path)
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
