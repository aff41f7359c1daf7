/// Takes mentions up into the expression.
extension ExpressionParser {
  /// Takes a mention up into the expression, joined by what was read since the last one.
  mutating func add(_ mention: Mention) {
    var mention = mention
    takeLeadingWeeks(&mention)
    addEdgesBefore(mention)
    if mention.unit != .month || mention.isWholeYear, isRefinedByColon { refined = nil }
    if link == .range, let last = expression.parts.indices.last {
      extend(last, to: mention)
    } else {
      append(mention)
    }
    link = .beside
    edge = nil
    endsOpen = false
    startsOpen = false
  }

  private mutating func addEdgesBefore(_ mention: Mention) {
    let edges = edgesBefore
    edgesBefore = []
    for edge in edges {
      let whole = CalendarUnit.stretch(of: mention.unit, around: mention.months.lowerBound)
      var before = Mention(unit: mention.unit, months: whole, edge: edge, range: mention.range)
      before.year = mention.year
      append(before)
      link = .list
    }
  }

  private mutating func extend(_ index: Int, to mention: Mention) {
    startsBetween = false
    if expression.parts[index].end == nil {
      expression.parts[index].end = mention
      expression.parts[index].isOpenAtEnd = false
    } else {
      expression.parts[index].chain.append(mention)
    }
  }

  private mutating func append(_ mention: Mention) {
    var part = Part(mention, link: link)
    part.isOpenAtEnd = startsOpen && mention.days.map { $0.count == 1 } ?? true
    part.isOpenAtStart = endsOpen
    part.isExcluded = isExcluding
    part.refines = refined
    part.followsHeading = isRefinedByColon && refined != nil
    if link == .alternative {
      note(
        "disebut sebagai pilihan; semua bulannya dipakai", id: "waktu.alternatif", at: mention.range
      )
    }
    expression.parts.append(part)
  }

  /// Weeks or an edge said before a month hold for it and for the bare months listed after it:
  /// `minggu ke-1 Januari, April, Juli`, `akhir Maret dan Juni`.
  private mutating func takeLeadingWeeks(_ mention: inout Mention) {
    if !leadingWeeks.isEmpty {
      mention.weeks = leadingWeeks
      mention.hasLeadingWeeks = true
      leadingWeeks = []
    } else if link == .list, let last = expression.parts.last, last.end == nil,
      last.start.hasLeadingWeeks, last.start.year == nil, mention.unit == .month,
      mention.days == nil,
      mention.weeks.isEmpty
    {
      mention.weeks = last.start.weeks
      mention.hasLeadingWeeks = true
    } else if link == .list, let last = expression.parts.last, last.end == nil, last.start.hasEdge,
      last.start.unit == .month, mention.unit == .month, mention.days == nil
    {
      mention.hasEdge = true
    }
  }
}
