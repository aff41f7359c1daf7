/// What stands between the times: ranges, lists, brackets, and the scopes of `kecuali`, `setelah`.
extension ExpressionParser {
  mutating func readJoint() {
    switch lexemes[position].term {
    case .dash: readDash()
    case .until: readUntil()
    case .and where startsBetween && !expression.parts.isEmpty: link = .range
    case .comma:
      link = max(link, .list)
      endsOpen = false
    case .and, .slash: link = max(link, .list)
    case .or: readOr()
    case .semicolon, .lineEnd: endScopes()
    case .colon: openRefinement(byColon: true)
    case .open: openRefinement(byColon: false)
    default: closeBracket()
    }
    position += 1
  }

  private mutating func readDash() {
    guard !expression.parts.isEmpty else { return }
    isDashRange = link != .range || isDashRange
    link = .range
  }

  private mutating func readUntil() {
    expression.hasTimeWords = true
    isDashRange = false
    // `sejak pengumuman hingga 13 Maret` begins with no month that is named.
    if startsOpen { startsOpen = false }
    if expression.parts.isEmpty { endsOpen = true } else { link = .range }
  }

  /// `Oktober atau sesuai jadwal` is an alternative too, though it names one month only.
  private mutating func readOr() {
    link = max(link, .alternative)
    guard !expression.parts.isEmpty, term(position + 1) == .unscheduled else { return }
    note(
      "disebut sebagai pilihan; bulan yang disebut dipakai", id: "waktu.alternatif",
      at: range(from: position, to: position + 2))
  }

  mutating func startRange() {
    expression.hasTimeWords = true
    startsOpen = true
  }

  mutating func startExcluding() {
    expression.hasTimeWords = true
    isExcluding = true
    link = max(link, .apart)
  }

  private mutating func endScopes() {
    link = max(link, .list)
    isExcluding = false
    endsOpen = false
    if isRefinedByColon { refined = nil }
  }

  /// What follows says the mention before it more exactly: `Triwulan I (Maret)`, `TW I: Maret`.
  private mutating func openRefinement(byColon: Bool) {
    guard link == .beside, !expression.parts.isEmpty, !byColon || timeFollows(position + 1) else {
      return
    }
    link = .refinement
    refined = expression.parts.count - 1
    isRefinedByColon = byColon
  }

  /// Whether a colon stands before a time and not before words: `Maret: rapat`.
  private func timeFollows(_ index: Int) -> Bool {
    switch term(skippingFillers(index)) {
    case .month, .calendar, .number, .ordinal, .unit, .edge, .dateWord, .by: true
    default: false
    }
  }

  private mutating func closeBracket() {
    link = max(link, .apart)
    isExcluding = false
    if !isRefinedByColon { refined = nil }
  }

  // MARK: - Deadlines and open ends

  mutating func setDeadline(_ deadline: Expression.Deadline) {
    expression.deadline = expression.deadline ?? deadline
    expression.hasTimeWords = true
    position += 1
  }

  /// `sebelum Maret` is a deadline; `7 hari sebelum pelaksanaan` counts from an event.
  mutating func readBefore() {
    if durationEnd == position { skipEvent() } else { setDeadline(.before) }
  }

  /// `selesai Juni` ends what `mulai Maret` opened, or is a deadline.
  mutating func readFinish() {
    expression.hasTimeWords = true
    if link == .range {
      // `Maret sampai selesai` has no end that could be read.
      expression.ignored.append(lexemes[position].range)
    } else if expression.parts.last?.isOpenAtEnd == true {
      link = .range
    } else if expression.parts.isEmpty {
      expression.deadline = expression.deadline ?? .by
    }
  }

  /// `Maret dan seterusnya` runs on; after months with gaps nobody can say how.
  mutating func readOnward() {
    expression.hasTimeWords = true
    guard let last = expression.parts.indices.last else { return }
    let months = expression.parts.map(\.last.months)
    let isUnbroken = zip(months, months.dropFirst()).allSatisfy { before, after in
      after.lowerBound == before.upperBound % 12 + 1
    }
    if isUnbroken {
      expression.parts[last].isOpenAtEnd = true
    } else {
      markUnreadable("tidak jelas kelanjutannya; sebut semua bulannya")
    }
  }

  /// Passes over what follows `setelah`: the months of an event are not the action's.
  mutating func skipEvent() {
    expression.hasUnscheduledWords = true
    var depth = 0
    while position < lexemes.count {
      switch lexemes[position].term {
      case .open: depth += 1
      case .close where depth == 0: return
      case .close: depth -= 1
      case .comma, .semicolon, .lineEnd: if depth == 0 { return }
      case .garbled(let repair): expression.garbled.append(repair)
      // `setiap tanggal 10 setelah triwulan berakhir` is not every month's.
      case .unit(let unit) where recursByDay && unit.monthCount > 1: expression.recurrence = nil
      default: break
      }
      position += 1
    }
  }
}
