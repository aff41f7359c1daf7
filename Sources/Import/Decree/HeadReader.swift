internal import PlanModel
internal import TimeTargets

/// Reads the particulars of the decree from its head and its closing; what they do not say stays nil.
struct HeadReader {
  private let casing: Casing

  init(_ all: [DecreeLine]) { casing = Casing(all) }

  func read(_ parts: DecreeParts) -> DraftHead {
    var head = DraftHead()
    let opening = parts[.head].filter { !$0.isBlank }.map(\.words)
    readTitle(opening, into: &head)
    let closing = parts[.closing].map(\.words)
    readEnactment(closing, into: &head)
    readSignatory(closing, into: &head)
    head.planYear = planYear(in: head)
    return head
  }

  // MARK: - Number and title

  private func readTitle(_ lines: [String], into head: inout DraftHead) {
    let kinds = ["SURAT KEPUTUSAN", "KEPUTUSAN", "PERATURAN", "INSTRUKSI", "SURAT EDARAN"]
    if let kind = kinds.first(where: { kind in lines.contains { $0.uppercased().hasPrefix(kind) } })
    {
      head.kind = kind.split(separator: " ").map { Casing.capitalised(String($0)) }.joined(
        separator: " ")
    }
    guard let about = lines.firstIndex(where: isAbout) else {
      readNumber(lines.first { $0.uppercased().hasPrefix("NOMOR") } ?? "", into: &head)
      return
    }
    let number = lines[..<about].drop { !$0.uppercased().contains("NOMOR") }.joined(separator: " ")
    readNumber(number, into: &head)
    var title = [String]()
    if lines[about].count > 8 { title.append(String(lines[about].dropFirst(7))) }
    for line in lines[(about + 1)...] {
      if endsTitle(line, after: title) { break }
      title.append(line)
    }
    let words = Spaces.single(title.joined(separator: " "))
    head.title = words.isEmpty ? nil : casing.title(words)
  }

  private func isAbout(_ line: String) -> Bool {
    let letters = line.uppercased().filter(\.isLetter)
    return letters == "TENTANG" || line.uppercased().hasPrefix("TENTANG ")
  }

  /// The officer who decides stands behind the title, with a comma: `KETUA KOMISI PEMILIHAN UMUM …,`.
  private func endsTitle(_ line: String, after title: [String]) -> Bool {
    // `DENGAN RAHMAT TUHAN YANG MAHA ESA`, whatever a slip makes of its first word.
    if line.uppercased().contains(" RAHMAT TUHAN") { return true }
    return !title.isEmpty && (line.hasSuffix(",") || Officer.begins(line))
  }

  /// `NOMOR 43 TAHUN 2025`, `NOMOR: 12/PW.01-Kpt/7312/2025`.
  private func readNumber(_ text: String, into head: inout DraftHead) {
    let words = text.replacing(":", with: " ").split(separator: " ").map(String.init)
    guard let start = words.firstIndex(where: { $0.uppercased() == "NOMOR" }) else { return }
    let year = words[start...].firstIndex { $0.uppercased() == "TAHUN" }
    let number = Self.joined(words[(start + 1)..<(year ?? words.count)])
    head.number = number.contains(where: \.isNumber) ? number : nil
    if let year, year + 1 < words.count { head.year = Int(words[year + 1].prefix(4)) }
    if head.year == nil, let last = number.split(separator: "/").last, last.count == 4 {
      head.year = Int(last)
    }
  }

  /// The words of a number without the spaces at its strokes, dots and hyphens: `5 /Kpts/ 01` is
  /// `5/Kpts/01`, but `29/BAN PAUD/2021` has two words between its strokes.
  private static func joined(_ words: ArraySlice<String>) -> String {
    words.reduce(into: "") { number, word in
      let isJoined = "/.-".contains(number.last ?? "/") || "/.-".contains(word.first ?? "/")
      number += (isJoined ? "" : " ") + word
    }
  }

  /// The year that the title gives the plan, if it is not the decree's own.
  private func planYear(in head: DraftHead) -> Int? {
    let words = (head.title ?? "").split(separator: " ").map(String.init)
    guard let place = words.lastIndex(of: "Tahun"), place + 1 < words.count,
      let year = Int(words[place + 1].prefix(4)), (2000...2199).contains(year),
      words[place + 1].count == 4, let own = head.year, year != own, abs(year - own) <= 1
    else { return nil }
    return year
  }

  // MARK: - Closing

  private func readEnactment(_ lines: [String], into head: inout DraftHead) {
    for line in lines {
      let lowered = line.lowercased()
      if head.place == nil, lowered.hasPrefix("ditetapkan di") {
        let place = value(line.dropFirst(13))
        let end = place.lowercased().firstRange(of: "pada tanggal")?.lowerBound
        let own =
          end.map {
            place.prefix(place.lowercased().distance(from: place.lowercased().startIndex, to: $0))
          } ?? place[...]
        head.place = own.isEmpty ? nil : casing.name(Spaces.trimmed(own))
      }
      if head.date == nil, let range = lowered.firstRange(of: "tanggal") {
        head.date = Self.date(in: String(lowered[range.upperBound...]))
      }
    }
  }

  private func value(_ text: Substring) -> String {
    Spaces.trimmed(text.drop { $0 == ":" || $0 == " " })
  }

  /// `10 Desember 2025`, also with spaces lost.
  static func date(in text: String) -> CalendarDate? {
    let words = text.replacing(":", with: " ").split(separator: " ").map(String.init)
    guard words.count >= 3, let day = Int(words[0]), (1...31).contains(day),
      let year = Int(words[2].prefix(4)),
      let month = TimeTargetReader(period: Period(year: year)).read(words[1]).target.months.first
    else { return nil }
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return CalendarDate("\(year)-\(pad(month.number))-\(pad(day))")
  }

  /// The office behind the date, and the name behind `ttd`; without it, the last line before the
  /// certification of the copy.
  private func readSignatory(_ lines: [String], into head: inout DraftHead) {
    var rest = lines.drop { !$0.lowercased().contains("tanggal") }.dropFirst()
    rest = rest.prefix { !isCertification($0) }
    let paragraphs = rest.filter { !$0.isEmpty }
    var position = [String]()
    var names = [String]()
    var isSigned = false
    for line in paragraphs {
      if isSignature(line) {
        isSigned = true
      } else if isSigned {
        names.append(line)
      } else if position.last?.hasSuffix(",") == true {
        names.append(line)
      } else {
        position.append(line)
      }
    }
    let office = position.joined(separator: " ").trimmingCommas
    head.position = office.isEmpty ? nil : casing.title(office)
    // The sign `^` is where an electronic signature is set.
    let first = names.first.map { Spaces.trimmed($0.drop { $0 == "^" || $0 == " " }) }
    if let name = first?.trimmingCommas, name.split(separator: " ").count <= 8 {
      head.name = casing.name(name)
    }
  }

  private func isCertification(_ line: String) -> Bool {
    let lowered = line.lowercased()
    return lowered.hasPrefix("salinan") || lowered.hasPrefix("tembusan")
  }

  private func isSignature(_ line: String) -> Bool {
    let letters = line.lowercased().filter(\.isLetter)
    return ["ttd", "tertanda", "capttd", "ttdcap"].contains(letters)
  }
}

extension String {
  fileprivate var trimmingCommas: String {
    var text = self[...]
    while let last = text.last, last == "," || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
