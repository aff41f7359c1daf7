internal import Glibc

/// What the operating system refused, with its reason: the world's failure, not the author's.
package struct DiskError: Error, Hashable, CustomStringConvertible {
  /// What was being done, in Indonesian: `membaca`, `menulis`.
  package var action: String
  package var path: String
  /// The system's number for the reason.
  package var code: Int32

  package init(_ action: String, _ path: String, code: Int32) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// The failure that the system just reported.
  static func last(_ action: String, _ path: String) -> DiskError {
    DiskError(action, path, code: errno)
  }

  /// Whether a file or one of the folders above it is missing.
  package var saysNothingThere: Bool { code == ENOENT }

  package var description: String { "gagal \(action) “\(path)”: \(reason)" }

  private var reason: String {
    switch code {
    case ENOENT: "tidak ada"
    case EACCES, EPERM: "tidak diizinkan; periksa hak akses berkas dan folder"
    case ENOSPC: "ruang penyimpanan penuh; kosongkan sebagian lalu ulangi"
    case EDQUOT: "kuota penyimpanan habis"
    case EROFS: "hanya dapat dibaca"
    case ENOTDIR: "bukan folder"
    case EISDIR: "adalah folder"
    case EBUSY: "sedang dipakai (titik kait?)"
    case EXDEV: "berada di sistem berkas lain"
    case ENAMETOOLONG: "nama terlalu panjang"
    case ELOOP: "tautan simbolik berputar"
    default: String(cString: strerror(code))
    }
  }
}
