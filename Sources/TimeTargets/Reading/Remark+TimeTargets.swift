import Diagnostics

/// The remarks that more than one place makes.
extension Remark {
  static func reversedRange(at range: Range<Int>) -> Remark {
    Remark(
      id: "waktu.rentang-terbalik", severity: .error,
      message: "akhir rentang mendahului awalnya; periksa urutan dan tahunnya", range: range)
  }

  static func unreadable(_ message: String, at range: Range<Int>, suggestion: String? = nil)
    -> Remark
  {
    Remark(
      id: "waktu.tak-terbaca", severity: .warning, message: message, range: range,
      suggestion: suggestion)
  }

  static func lostHyphen(at range: Range<Int>) -> Remark {
    Remark(
      id: "waktu.tanda-hubung-hilang", severity: .warning,
      message: "dua bulan tanpa tanda di antaranya dibaca sebagai rentang; tulis tanda hubungnya",
      range: range)
  }

  static func lostSeparator(at range: Range<Int>) -> Remark {
    Remark(
      id: "waktu.pemisah-hilang", severity: .warning,
      message: "tidak ada tanda di antara waktu-waktu ini; dibaca sebagai daftar", range: range)
  }

  static func outside(_ period: Period, first: Month, last: Month, at range: Range<Int>) -> Remark {
    let months = first == last ? first.longName : "\(first.longName) sampai \(last.longName)"
    return Remark(
      id: "waktu.di-luar-periode", severity: .warning,
      message: "\(months) berada di luar periode rencana, "
        + "\(period.first.longName) sampai \(period.last.longName)",
      range: range)
  }
}
