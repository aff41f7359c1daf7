internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds regulations that cannot be read in a chapter's list of legal bases.
///
/// Mengingat is read item by item and its reader reports what it cannot read; a chapter keeps its
/// words, so its lists are read here.
struct ChapterCitationCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.bab-tak-terbaca", group: .legalBasis, severity: .warning,
    summary: "Peraturan dalam daftar dasar hukum sebuah bab tidak terbaca dengan lengkap.",
    reason:
      "Daftar dasar hukum di dalam bab diperiksa seperti Mengingat; yang tidak terbaca tidak dapat dicocokkan.",
    passing: [
      CheckExample(files: [
        ReadingExample.plan: chapter(
          "1. Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;\n2. Peraturan Pemerintah Nomor 60 Tahun 2008 tentang SPIP."
        )
      ]),
      CheckExample(files: [
        ReadingExample.plan: chapter(
          "1. Rapat pleno menetapkan rencana.", heading: "Proses Pembangunan")
      ]),
    ],
    failing: [
      CheckExample(files: [
        ReadingExample.plan: chapter(
          "1. ⟦Rapat pleno tanggal 3 Januari 2025⟧;\n2. ⟦Undang-Undang Nomor 14⟧ tentang KIP;")
      ]),
      CheckExample(files: [
        ReadingExample.plan: chapter(
          "- Undang-Undang “KIP”:\n  1. ⟦Undang-Undang Nomor 14⟧ tentang KIP", heading: "Rujukan")
      ]),
    ])

  private static func chapter(_ list: String, heading: String = "2. DASAR HUKUM") -> String {
    "---\n\(CheckExample.usualFrontMatter)\n---\n\n## \(heading)\n\n\(list)\n\n## Rencana Aksi\n"
  }

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofChapters.flatMap { item in
      item.reading.remarks.filter { $0.severity != .note }.map { remark in
        finding(
          remark.message, at: remark.range, of: item, in: entry.plan,
          suggestion: remark.suggestion)
      }
    }
  }
}
