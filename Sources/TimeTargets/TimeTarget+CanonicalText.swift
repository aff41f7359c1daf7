/// The target in the words that Terbit itself would choose.
extension TimeTarget {
  /// `Januari–Maret 2025`, `Minggu ke-2 Februari 2025`, `paling lambat Juni 2025`,
  /// `setiap bulan, Januari–Desember 2025`.
  ///
  /// Reading it gives the same kind, months and weeks, since every year is said.
  package var canonicalText: String {
    switch kind {
    case .during:
      let list = list
      return weeks.isEmpty ? list : list.prefix(1).uppercased() + list.dropFirst()
    case .deadline: return "paling lambat \(list)"
    case .recurring: return recurrenceAndList
    case .unscheduled: return "tanpa jadwal"
    case .unreadable: return "[tak terbaca]"
    }
  }

  private var list: String {
    let items: [CanonicalItem]
    if weeks.isEmpty {
      items = CanonicalItem.runs(of: months)
    } else if Set(weeks.map(\.month)) == Set(months) {
      items = CanonicalItem.weeksBeforeMonths(weeks)
    } else {
      items = CanonicalItem.weeksBehindMonths(weeks, months)
    }
    return CanonicalItem.joined(items)
  }

  /// A frequency is said only where the months themselves show it.
  private var recurrenceAndList: String {
    if isEvery(1), let shared = sharedWeeks {
      let phrase = shared.isEmpty ? "" : " minggu \(CanonicalItem.ordinals(shared))"
      return "setiap bulan\(phrase), \(CanonicalItem.joined(CanonicalItem.runs(of: months)))"
    }
    guard weeks.isEmpty, let first = months.first else { return "secara berkala, \(list)" }
    if isEvery(6), first.number % 6 == 0 { return "setiap semester, \(list)" }
    if isEvery(3), first.number % 3 == 0 { return "setiap triwulan, \(list)" }
    return "secara berkala, \(list)"
  }

  private func isEvery(_ count: Int) -> Bool {
    months.count > 1
      && zip(months, months.dropFirst()).allSatisfy { $1.ordinal == $0.ordinal + count }
  }

  /// The weeks that all months have in common; nil if some month has others.
  private var sharedWeeks: [Int]? {
    let numbers = Dictionary(grouping: weeks, by: \.month).mapValues { $0.map(\.number) }
    let shared = months.first.flatMap { numbers[$0] } ?? []
    return months.allSatisfy { (numbers[$0] ?? []) == shared } ? shared : nil
  }
}
