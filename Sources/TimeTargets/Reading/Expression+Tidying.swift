import Diagnostics

/// Settles what depends on all parts at once: lost hyphens, dashes used as commas.
extension Expression {
  mutating func tidy() {
    separateChains()
    joinLostHyphen()
    refineNeighbours()
  }

  /// Three months or more joined by dashes are a range if they follow each other, else a list:
  /// nobody can say that `Maret-Juni-September` means the months between.
  private mutating func separateChains() {
    guard parts.contains(where: { !$0.chain.isEmpty }) else { return }
    var tidied = [Part]()
    // Where each part went, since parts point at those they refine.
    var places = [Int]()
    for part in parts {
      places.append(tidied.count)
      guard !part.chain.isEmpty, let end = part.end else {
        tidied.append(part)
        continue
      }
      let mentions = [part.start, end] + part.chain
      tidied += Self.isUnbroken(mentions) ? [Self.span(of: part)] : Self.list(of: mentions, part)
      if !Self.isUnbroken(mentions) {
        remarks.append(
          Remark(
            id: "waktu.pemisah-tidak-jelas", severity: .warning,
            message: "deretan bertanda hubung dibaca sebagai daftar; pakai koma", range: part.range)
        )
      }
    }
    for index in tidied.indices { tidied[index].refines = tidied[index].refines.map { places[$0] } }
    parts = tidied
  }

  private static func isUnbroken(_ mentions: [Mention]) -> Bool {
    zip(mentions, mentions.dropFirst()).allSatisfy { before, after in
      after.months.lowerBound == before.months.upperBound % 12 + 1
    }
  }

  private static func span(of part: Part) -> Part {
    var span = part
    span.end = part.last
    span.end?.year = part.last.year
    span.chain = []
    return span
  }

  private static func list(of mentions: [Mention], _ part: Part) -> [Part] {
    mentions.enumerated().map { index, mention in
      var item = Part(mention, link: index == 0 ? part.link : .list)
      item.isExcluded = part.isExcluded
      item.refines = part.refines
      return item
    }
  }

  /// Exactly two months with nothing between them are a range that lost its hyphen.
  private mutating func joinLostHyphen() {
    let times = parts.indices.filter { !parts[$0].start.isWholeYear }
    guard times.count == 2, times[1] == times[0] + 1, parts[times[1]].link == .beside,
      parts[times[0]].isPlainMonth, parts[times[1]].isPlainMonth
    else { return }
    let first = parts[times[0]].start
    let last = parts[times[1]].start
    // Falling months cannot be a range within a year, so they stay a list.
    let isFalling = first.months.lowerBound > last.months.upperBound
    guard !isFalling || first.year != nil && last.year != nil && first.year != last.year else {
      return
    }
    parts[times[0]].end = last
    parts.remove(at: times[1])
    remarks.append(.lostHyphen(at: parts[times[0]].range))
  }

  /// `Triwulan II bulan Juni`: of two neighbours, the one says the other more exactly.
  private mutating func refineNeighbours() {
    var isFirst = true
    for index in parts.indices.dropFirst() where parts[index].link == .beside {
      let before = parts[index - 1]
      let part = parts[index]
      if before.start.unit == .year && before.start.isWholeYear { continue }
      if part.isExcluded || before.isExcluded || part.start.unit == .year { continue }
      if part.refines == nil, before.coversMany != part.coversMany {
        parts[index].refines = before.refines ?? index - 1
      } else if isFirst, part.refines == nil {
        isFirst = false
        remarks.append(.lostSeparator(at: before.range.lowerBound..<part.range.upperBound))
      }
    }
  }
}

extension Part {
  fileprivate var isPlainMonth: Bool {
    start.unit == .month && end == nil && start.weeks.isEmpty && start.days == nil
      && !start.hasEdge && !isExcluded && !isOpenAtEnd && refines == nil
  }

  fileprivate var coversMany: Bool { end != nil || start.months.count > 1 }
}
