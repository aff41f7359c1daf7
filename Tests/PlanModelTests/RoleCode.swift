import PlanModel
import TimeTargets

extension ColumnRole {
  /// A short code, so that a test can write a whole head on one line; `b3` is March of 2025, `b1-3`
  /// its first quarter, `-` a column without a role.
  var code: String {
    switch self {
    case .number: "no"
    case .component: "komponen"
    case .indicator: "indikator"
    case .action: "aksi"
    case .evidence: "bukti"
    case .time: "waktu"
    case .outcome: "capaian"
    case .target: "target"
    case .responsible: "pj"
    case .months(let months): "b" + Self.code(of: months)
    case .extra: "-"
    }
  }

  private static func code(of months: [Month]) -> String {
    let names = months.map { $0.year == 2025 ? "\($0.number)" : $0.description }
    guard let first = names.first, let last = names.last else { return "" }
    return names.count == 1 ? first : "\(first)-\(last)"
  }
}

extension PlanReading {
  /// The roles of the only table's columns, as codes.
  func roleCodes() throws -> String {
    try tables().map { $0.roles.map(\.code).joined(separator: " ") }.joined(separator: " / ")
  }
}
