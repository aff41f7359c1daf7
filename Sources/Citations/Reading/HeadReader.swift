/// Reads a regulation's head: kind, issuer, number and year.
struct HeadReader: Sendable {
  let words: Words
  private let designations: DesignationReader
  private let issuers: IssuerReader
  /// For each token the nearest one, from it on, where the words of an issuer must end.
  private let stops: [Int]

  init(words: Words) {
    self.words = words
    designations = DesignationReader(words: words)
    issuers = IssuerReader(words: words)
    stops = Self.stops(in: words, designations)
  }

  /// The head with its number that stands here.
  func head(at start: Int) -> Found<Head>? {
    guard let phrase = KindPhrase.phrase(in: words, at: start) else { return nil }
    if phrase.value.shape == .closed(.constitution) { return constitution(after: phrase.end) }
    let stop = stop(from: phrase.end)
    if let bare = bareHead(phrase, before: stop) { return bare }
    return designation(at: stop).flatMap { head(phrase, issuerEnd: stop, $0) }
  }

  /// The head that stands here without a readable number; `tentang`, a year or a place left open
  /// for the number must follow, or any mention of a kind would be one.
  func unnumberedHead(at start: Int) -> Found<Head>? {
    guard let phrase = KindPhrase.phrase(in: words, at: start) else { return nil }
    let stop = stop(from: phrase.end)
    var designation = Found(value: Designation(), end: stop)
    if words[stop].isAny(.number) {
      designation = openDesignation(after: stop)
    }
    if let year = designations.year(at: designation.end) {
      designation = Found(value: Designation(year: year.value), end: year.end)
    } else {
      designation.end = designations.skippingOpenYear(from: designation.end)
    }
    guard designation.end > stop || words[stop].isAny(.about) else { return nil }
    return head(phrase, issuerEnd: stop, designation)
  }

  /// After `Nomor`, what a draft has of a number whose first part is still open: only the year of
  /// `Nomor    /PL.02.1-ND/3277/2024` is known.
  private func openDesignation(after stop: Int) -> Found<Designation> {
    let end = words.skipping(".:-/,\"", from: stop + 1)
    guard words[end - 1].isSymbol("/"), let rest = NumberReader(words: words).number(at: end)
    else { return Found(value: Designation(), end: end) }
    return Found(value: Designation(year: Designation(number: rest.value).year), end: rest.end)
  }

  /// `Nomor 7 Tahun 2017` after a joiner, whose kind is that of the regulation before it.
  func designation(ofSameKindAs head: Head, at start: Int) -> Found<Head>? {
    let listed =
      head.designation.sharesYear ? designations.listedDesignation(at: start) : nil
    guard head.kind != .constitution,
      let designation = listed ?? designations.designation(at: start),
      designation.value.year != nil
    else { return nil }
    return Found(
      value: Head(kind: head.kind, issuer: head.issuer, designation: designation.value),
      end: designation.end)
  }
}

extension HeadReader {
  private func stop(from index: Int) -> Int { index < stops.count ? stops[index] : words.count }

  /// The designation at a stop, after the date that some letters have first: `tanggal 23 Februari
  /// 2005 Nomor S-103/MK.10/2005`.
  private func designation(at stop: Int) -> Found<Designation>? {
    guard let date = DateReader(words: words).date(at: stop) else {
      return designations.designation(at: stop)
    }
    let next = words.skipping(",", from: date.end)
    var found = designations.designation(at: next) ?? Found(value: Designation(), end: date.end)
    found.value.year = found.value.year ?? date.value
    return found
  }

  private func bareHead(_ phrase: Found<KindPhrase>, before stop: Int) -> Found<Head>? {
    let limit = min(stop, phrase.end + 8)
    guard phrase.end < limit,
      let start = (phrase.end..<limit).first(where: designations.beginsBareNumber),
      let designation = designations.bareDesignation(at: start)
    else { return nil }
    return head(phrase, issuerEnd: start, designation)
  }

  private func head(
    _ phrase: Found<KindPhrase>, issuerEnd: Int, _ designation: Found<Designation>
  ) -> Found<Head>? {
    if phrase.value.words == ["undang"], issuerEnd > phrase.end { return nil }
    guard let issuer = issuers.issuer(in: phrase.end..<issuerEnd),
      let (kind, name) = phrase.value.shape.kind(issuer: issuer)
    else { return nil }
    var head = Head(kind: kind, issuer: name, designation: designation.value)
    if case .closed = phrase.value.shape, kind != .assemblyDecree {
      head.designation.number = head.designation.number.map(ScannedDigits.arabic)
    }
    return withOtherNumbers(Found(value: head, end: designation.end))
  }

  /// A joint regulation has a number of each of its issuers; the first one stands for it: `Nomor 13
  /// Tahun 2012, Nomor 11 Tahun 2012, dan Nomor 1 Tahun 2012`.
  private func withOtherNumbers(_ head: Found<Head>) -> Found<Head> {
    guard let issuer = head.value.issuer?.lowercased(), issuer.hasPrefix("bersama") else {
      return head
    }
    var result = head
    for _ in 0..<8 {
      var next = words.skipping(",;/&", from: result.end)
      if words[next].isAny(.and) { next += 1 }
      guard let other = designations.designation(at: next) else { break }
      result.value.hasOtherNumbers = true
      result.value.designation.year = result.value.designation.year ?? other.value.year
      result.end = other.end
    }
    return result
  }

  /// `Undang-Undang Dasar Negara Republik Indonesia Tahun 1945`, after its first three words.
  private func constitution(after start: Int) -> Found<Head> {
    var index = start
    while Self.ofConstitution.contains(words[index].folded) { index += 1 }
    var designation = Found(value: Designation(year: 1945), end: index)
    if let year = designations.year(at: index) {
      designation = Found(value: Designation(year: year.value), end: year.end)
    } else if let year = words[index].year {
      designation = Found(value: Designation(year: year), end: index + 1)
    }
    return Found(
      value: Head(kind: .constitution, issuer: nil, designation: designation.value),
      end: designation.end)
  }

  private static let ofConstitution: Set<String> = [
    "negara", "republik", "indonesia", "nri", "ri", "kesatuan",
  ]

  private static func stops(in words: Words, _ designations: DesignationReader) -> [Int] {
    var stops = Array(repeating: words.count, count: words.count)
    var nearest = words.count
    for index in stops.indices.reversed() {
      let token = words[index]
      let isStop =
        token.isAny([.number, .about]) || token.isSymbol(";")
        || designations.year(at: index) != nil
        || DateReader(words: words).date(at: index) != nil
      if isStop { nearest = index }
      stops[index] = nearest
    }
    return stops
  }
}
