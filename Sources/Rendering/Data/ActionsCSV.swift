internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `aksi.csv`: one line an action (RFC 4180, UTF-8), months joined with `;`.
///
/// There is no byte order mark and no line `sep=,`: the contract fixes the first bytes of the file.
struct ActionsCSV {
  let plan: PlanEntry
  let baseURL: String?

  static let header = Array(
    ("satker,rencana,area,nomor,komponen,indikator,aksi,bukti,target_waktu,bulan,capaian,target,"
      + "penanggung_jawab,url\r\n").utf8)

  /// The lines below the header.
  var rows: [UInt8] {
    var output = [UInt8]()
    for area in plan.plan.areas {
      for action in area.actions { write(line(action, area: area), to: &output) }
    }
    return output
  }

  private func line(_ action: Action, area: Area) -> [String] {
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
    let text = harmless(cell)
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      output += text.utf8
      return
    }
    output.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }

  /// A spreadsheet runs a cell that begins with one of these; an apostrophe makes it plain text.
  private func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell }
    return "'" + cell
  }
}
