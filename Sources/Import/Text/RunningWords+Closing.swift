/// The closing, whose lines have no marks: `Ditetapkan di Belopa pada tanggal 9 Januari 2025 KETUA KOMISI
/// PEMILIHAN UMUM KABUPATEN LUWU, ttd. ABDULLA SAPPE AMPIN MAJA Salinan sesuai dengan aslinya`.
extension RunningWords {
  /// `Ditetapkan di`; in small letters only where a sentence has ended.
  func opensClosing(at place: Int) -> Bool {
    word(place).lowercased() == "ditetapkan" && bare(place + 1).lowercased() == "di"
      && (place == 0 || word(place).first?.isUppercase == true || word(place - 1).hasSuffix("."))
  }

  /// Where its lines begin: the date, the officer, the signature, the name, the certification.
  func closingLines(from start: Int) -> [Int] {
    let rest = start..<indices.upperBound
    guard let date = rest.first(where: opensDate),
      let year = (date..<rest.upperBound).prefix(8).first(where: isYear)
    else { return [] }
    var places = [date, year + 1]
    let officer = (year + 1)..<rest.upperBound
    let end = officer.first { word($0) == "Salinan" && word($0 + 1) == "sesuai" }
    if let end { places.append(end) }
    let signature = officer.prefix(while: { $0 != end }).first(where: isSignature)
    if let signature { places += [signature, signature + 1] }
    if let comma = officer.prefix(while: { $0 != signature && $0 != end }).first(where: hasComma) {
      places.append(comma + 1)
    }
    return places
  }

  private func opensDate(at place: Int) -> Bool {
    word(place).lowercased() == "pada" && bare(place + 1).lowercased() == "tanggal"
  }

  private func isYear(_ place: Int) -> Bool {
    word(place).count == 4 && word(place).allSatisfy(\.isNumber)
  }

  private func isSignature(_ place: Int) -> Bool {
    ["ttd", "tertanda"].contains(word(place).lowercased().filter(\.isLetter))
  }

  private func hasComma(_ place: Int) -> Bool { word(place).hasSuffix(",") }
}
