internal import Glibc

/// What the operating system refused, with its reason: the world's failure, not the author's.
package struct DiskError: Error, Hashable, CustomStringConvertible {
  /// What was being done, in Indonesian: `membaca`, `menulis`.
  package var action: String
  package var path: String
  /// The system's number for the reason.
  package var code: Int32
  /// The reason in other words than the number's own, and what to do.
  package var advice: String?

  package init(_ action: String, _ path: String, code: Int32, advice: String? = nil) {
    self.action = action
    self.path = path
    self.code = code
    self.advice = advice
  }

  /// The failure that the system just reported.
  static func last(_ action: String, _ path: String) -> DiskError {
    DiskError(action, path, code: errno)
  }

  /// Whether a file or one of the folders above it is missing.
  package var saysNothingThere: Bool { code == ENOENT }

  package var description: String { "gagal \(action) “\(path)”: \(advice ?? reason)" }

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
    case EEXIST: "sudah ada berkas dengan nama itu"
    case ENOTEMPTY: "folder itu tidak kosong"
    case EINVAL, EOPNOTSUPP: "sistem berkas ini tidak dapat melakukannya"
    case EIO: "cakram atau jaringan tidak menjawab dengan benar; periksa perangkatnya"
    case EMFILE, ENFILE:
      "terlalu banyak berkas terbuka; tutup program lain atau naikkan batasnya (ulimit -n)"
    case ENOMEM: "memori tidak cukup"
    case EFBIG: "berkas terlalu besar untuk sistem berkas ini"
    case EPIPE: "yang membaca keluarannya sudah berhenti"
    default: String(cString: strerror(code))
    }
  }
}
