internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds brackets without their other half in an item; those around gazettes the reader reports.
struct BracketBalanceCheck: PlanCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.kurung", group: .legalBasis, severity: .warning,
    summary: "Tanda kurung dalam butir dasar hukum tidak berpasangan.",
    reason: "Kurung yang tidak ditutup mengaburkan bagian mana yang milik judul.",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis:
          "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021 tentang Wilayah Bebas dari Korupsi (WBK (Wilayah));"
      ),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021 tentang Wilayah Bebas dari Korupsi ⟦(⟧WBK di Instansi Pemerintah;"
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja KPU⟦)⟧ dan Sekretariat;"
      ),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.legalBasis.flatMap { item -> [Diagnostic] in
      let isReported = item.reading.remarks.contains { $0.id.hasPrefix("rujukan.kurung") }
      return isReported ? [] : findings(in: item, of: entry.plan)
    }
  }

  private func findings(in item: LegalBasisItem, of plan: Plan) -> [Diagnostic] {
    // A text of nothing but brackets is not told of each.
    let most = 10
    var open = [Int]()
    var found = [Diagnostic]()
    for (offset, byte) in item.text.text.utf8.enumerated() {
      if byte == UInt8(ascii: "(") { open.append(offset) }
      // A mark like `a)` opens an item without a bracket.
      guard byte == UInt8(ascii: ")"), open.popLast() == nil, offset > 3, found.count < most
      else { continue }
      found.append(
        finding(
          "kurung ini tidak dibuka; tulis `(` di tempatnya atau hapus kurung ini",
          at: offset..<offset + 1, of: item, in: plan))
    }
    return found
      + open.prefix(most).map {
        finding(
          "kurung ini tidak ditutup; tulis `)` di akhir keterangannya", at: $0..<$0 + 1, of: item,
          in: plan)
      }
  }
}
