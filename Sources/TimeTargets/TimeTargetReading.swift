package import Diagnostics

/// What reading a target's words gave: the target, and the doubts about it.
///
/// | remark | weight | when |
/// |---|---|---|
/// | `waktu.tak-terbaca` | warning | garbled words, words that turn the meaning, no time at all |
/// | `waktu.salinan-tak-terbaca` | note | the text is `[tak terbaca]`: the copy cannot be read |
/// | `waktu.rentang-terbalik` | error | a range ends before it starts |
/// | `waktu.di-luar-periode` | warning | months outside the plan's period, which are kept |
/// | `waktu.tanda-hubung-hilang` | warning | two months side by side, read as a range |
/// | `waktu.pemisah-hilang` | warning | times side by side, read as a list |
/// | `waktu.pemisah-tidak-jelas` | warning | `Maret-Juni-September`, read as a list |
/// | `waktu.kurung-berbeda` | warning | a bracket that contradicts what it explains; both are kept |
/// | `waktu.tanggal-tidak-ada` | warning | a day that the month does not have |
/// | `waktu.minggu-tidak-ada` | warning | a week that no month has |
/// | `waktu.angka-berbeda` | warning | `3 (dua)`; the figure is used |
/// | `waktu.berkala-tanpa-bulan` | warning | a recurrence that falls on no month of its time |
/// | `waktu.alternatif` | note | `Februari atau Maret`; both are kept |
/// | `waktu.minggu-terakhir` | note | `minggu terakhir`, which has no number |
/// | `waktu.bulan-angka` | note | `bulan 3`, read as March |
/// | `waktu.sebelum-bulan` | note | `sebelum Maret`, read as by March |
/// | `waktu.kata-diabaikan` | note | words that were not used |
package struct TimeTargetReading: Hashable, Sendable {
  package var target: TimeTarget
  /// In the order of the words that they are about.
  package var remarks: [Remark]

  package init(target: TimeTarget, remarks: [Remark] = []) {
    self.target = target
    self.remarks = remarks
  }
}
