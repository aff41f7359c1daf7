internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The lines of `aksi.csv`: one an action (RFC 4180, UTF-8), months joined with `;`.
struct ActionsCSV {
  let baseURL: String?

  private static let header = [
    "satker", "rencana", "area", "nomor", "komponen", "indikator", "aksi", "bukti", "target_waktu",
    "bulan", "capaian", "target", "penanggung_jawab", "url",
  ]

  /// What stands above the lines, of one plan or of all.
  var head: [UInt8] {
    var output = [UInt8]()
    write(Self.header, to: &output)
    return output
  }

  /// The lines of a plan.
  func lines(of plan: PlanEntry) -> [UInt8] {
    var output = [UInt8]()
    for area in plan.plan.areas {
      for action in area.actions { write(line(action, area: area, plan: plan), to: &output) }
    }
    return output
  }

  private func line(_ action: Action, area: Area, plan: PlanEntry) -> [String] {
    [
      plan.office.slug,
      plan.id.description,
      area.slug,
      action.number ?? "",
      action.component?.text ?? "",
      action.indicator?.text ?? "",
      action.words.text,
      action.evidence?.text ?? "",
      action.time.text,
      action.time.months.map(\.description).joined(separator: ";"),
      action.outcome?.text ?? "",
      action.target?.text ?? "",
      action.responsible?.text ?? "",
      (baseURL ?? "") + Route.area(area.slug, of: plan.id).path + "#" + action.id,
    ]
  }

  private func write(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      write(cell, to: &output)
    }
    output += [0x0D, 0x0A]
  }

  private func write(_ cell: String, to output: inout [UInt8]) {
    var text = harmless(cell)
    text.withUTF8 { bytes in
      let needsQuotes = bytes.contains {
        $0 < 0x2D && ($0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D)
      }
      guard needsQuotes else { return output.append(contentsOf: bytes) }
      output.append(0x22)
      for byte in bytes {
        if byte == 0x22 { output.append(0x22) }
        output.append(byte)
      }
      output.append(0x22)
    }
  }

  /// A spreadsheet runs a cell that begins with one of these; an apostrophe makes it plain text.
  private func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell }
    return "'" + cell
  }
}
