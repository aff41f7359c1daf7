import Diagnostics

/// What it says about words that it could not use, and how it would put them right.
extension TimeTargetReader {
  /// The text with every garbled word put right, if each has one repair and the whole then reads.
  func repairedText(_ text: String, _ repairs: [Repair]) -> String? {
    let bytes = Array(text.utf8)
    var repaired = [UInt8]()
    var end = 0
    for repair in repairs {
      guard let replacement = repair.replacement else { return nil }
      repaired += bytes[end..<repair.range.lowerBound]
      repaired += replacement.utf8
      end = repair.range.upperBound
    }
    repaired += bytes[end...]
    let suggestion = String(decoding: repaired, as: UTF8.self)
    return read(suggestion, suggestsRepair: false).target.kind == .unreadable ? nil : suggestion
  }

  func remark(on repair: Repair, in text: String, _ suggestion: String?) -> Remark {
    let word = Excerpt(of: text, at: repair.range)
    let message = repair.replacement.map { "“\(word)” tidak terbaca; mungkin maksudnya “\($0)”" }
    return .unreadable(
      message ?? "“\(word)” tidak terbaca; tulis kembali", at: repair.range, suggestion: suggestion)
  }

  func ignored(_ range: Range<Int>, in text: String) -> Remark {
    Remark(
      id: "waktu.kata-diabaikan", severity: .note,
      message: "“\(Excerpt(of: text, at: range))” tidak dipakai dalam membaca waktu", range: range)
  }
}
