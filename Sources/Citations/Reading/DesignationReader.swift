/// Reads what tells a regulation from others of its kind: `Nomor 30 Tahun 2002`, `No. 30/2002`,
/// `Nomor 47/PW.01/10/2022, tanggal 18 Januari 2022`, `Tahun 2002 Nomor 30`.
struct DesignationReader: Sendable {
  let words: Words

  /// Whether a number follows the word `Nomor` that stands here.
  func isDesignator(at index: Int) -> Bool {
    guard words[index].isAny(.number) else { return false }
    return NumberReader(words: words).number(at: afterDesignator(index)) != nil
  }

  /// The designation that begins here with `Nomor` or with `Tahun … Nomor`; one that a slip has
  /// written twice is one.
  func designation(at start: Int) -> Found<Designation>? {
    guard let found = singleDesignation(at: start) else { return nil }
    guard let again = singleDesignation(at: words.skipping(",", from: found.end)),
      again.value == found.value
    else { return found }
    return again
  }

  private func singleDesignation(at start: Int) -> Found<Designation>? {
    if let year = year(at: start), words[year.end].isAny(.number) {
      guard var found = numberAndYear(at: year.end) else { return nil }
      found.value.year = found.value.year ?? year.value
      return withDate(found)
    }
    return numberAndYear(at: start).map(withDate)
  }

  /// The designation of an abbreviated kind, which may lack the word `Nomor`: `UU 30 Tahun 2002`,
  /// `PP 60/2008`; a year must follow, lest any number after `UU` be one.
  func bareDesignation(at start: Int) -> Found<Designation>? {
    guard beginsBareNumber(at: start), let number = NumberReader(words: words).number(at: start)
    else { return nil }
    let found = completed(number)
    return found.value.year == nil ? nil : withDate(found)
  }

  /// Whether digits stand here, or the Roman number of an assembly's decree: `TAP IV/MPR/1999`.
  func beginsBareNumber(at index: Int) -> Bool {
    if words[index].kind == .number { return true }
    return words[index].isRoman && words[index + 1].isSymbol("/")
      && words[index + 2].folded.hasPrefix("mpr")
  }

  /// `Tahun 2019`, `Th. 2019`, `Tahun1999`, `Tahun Anggaran 2025`.
  func year(at start: Int) -> Found<Int>? {
    guard words[start].isAny(.year) else { return nil }
    let isFiscal = words[start + 1].isWord("anggaran")
    let index = words.skipping(".:-,", from: isFiscal ? start + 2 : start + 1)
    if let year = words[index].year, words[index + 1].kind != .word || words[index + 1].isSpaced {
      return Found(value: year, end: index + 1)
    }
    return scannedYear(at: index)
  }

  /// A year whose digits a scanner took for letters: `2OO8`, `20l5`.
  private func scannedYear(at start: Int) -> Found<Int>? {
    var signs = ""
    var end = start
    while signs.utf8.count < 4, words[end].kind == .number || words[end].kind == .word,
      end == start || !words[end].isSpaced
    {
      signs += words[end].original
      end += 1
    }
    return ScannedDigits.year(meantBy: signs).map { Found(value: $0, end: end) }
  }

  private func numberAndYear(at start: Int) -> Found<Designation>? {
    guard words[start].isAny(.number),
      let number = NumberReader(words: words).number(at: afterDesignator(start))
    else { return nil }
    return completed(number)
  }

  private func completed(_ number: Found<String>) -> Found<Designation> {
    let next = skippingState(from: words.skipping(",.:\"", from: number.end))
    if let year = year(at: next) ?? yearAfterSuffix(of: number, at: next) {
      return Found(value: Designation(number: number.value, year: year.value), end: year.end)
    }
    var designation = Designation(number: number.value)
    if designation.year == nil, let shared = yearOfList(from: number.end - 1) {
      designation.year = shared
      designation.sharesYear = true
    }
    return Found(value: designation, end: skippingOpenYear(from: number.end))
  }

  /// The year that a list of plain numbers has at its end: `Nomor 2, 10, 11 dan 3 Tahun 1950`,
  /// `Nomor 3 Jo. Nomor 19 Tahun 1950`.
  private func yearOfList(from start: Int) -> Int? {
    var index = start
    while index - start < 64, words[index].kind == .number, words[index].folded.utf8.count <= 3 {
      if let year = year(at: index + 1) { return index > start ? year.value : nil }
      guard let next = nextOfList(after: index + 1) else { return nil }
      index = next
    }
    return nil
  }

  /// Where the next number of a list stands, behind joiners and perhaps `Nomor`.
  private func nextOfList(after end: Int) -> Int? {
    var index = words.skipping(",", from: end)
    if words[index].isAny([.and, .joined]) { index = words.skipping(".", from: index + 1) }
    guard index > end else { return nil }
    return words[index].isAny(.number) ? words.skipping(".", from: index + 1) : index
  }

  /// The next designation of such a list, without the word `Nomor`.
  func listedDesignation(at start: Int) -> Found<Designation>? {
    guard words[start].kind == .number else { return nil }
    return bareDesignation(at: start)
  }

  /// `Nomor 47 Prp. 1960` needs no `Tahun`.
  private func yearAfterSuffix(of number: Found<String>, at index: Int) -> Found<Int>? {
    guard NumberReader.suffixes.contains(words[number.end - 1].folded) else { return nil }
    return words[index].year.map { Found(value: $0, end: index + 1) }
  }

  /// `Nomor 60 Republik Indonesia Tahun 1999` has the state's name where its issuer's belongs.
  private func skippingState(from index: Int) -> Int {
    words.index(after: ["republik", "indonesia"], at: index) ?? index
  }

  /// A year left open, as in `Nomor 9 Tahun … tentang`.
  func skippingOpenYear(from end: Int) -> Int {
    let next = words.skipping(",.:", from: end)
    guard words[next].isAny(.year) else { return end }
    let after = words.skipping(".-", from: next + 1)
    return words[after].isAny(.aboutAfterNumber) || words[after].kind == .end ? after : end
  }

  private func withDate(_ found: Found<Designation>) -> Found<Designation> {
    let next = words.skipping(",", from: found.end)
    guard let date = DateReader(words: words).date(at: next) else { return found }
    var value = found.value
    value.year = value.year ?? date.value
    return Found(value: value, end: date.end)
  }

  /// Where the number begins; a slip may have written `Nomor` twice, and the police write `No. Pol.`.
  private func afterDesignator(_ index: Int) -> Int {
    var next = words.skipping(".:-\",", from: index + 1)
    if words[next].isSymbol(";"), words[next + 1].kind == .number,
      !words[next + 2].isSymbol(among: ".)")
    {
      next += 1
    }
    if words[next].isWord("pol") { return words.skipping(".:;", from: next + 1) }
    return words[next].isAny(.number) ? words.skipping(".:-\",", from: next + 1) : next
  }
}
