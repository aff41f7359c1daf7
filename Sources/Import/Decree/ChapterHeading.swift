internal import PlanModel

/// Tells the headings of narrative chapters: `BAB I PENDAHULUAN`, `2. DASAR HUKUM`, `A. Latar Belakang`.
enum ChapterHeading {
  /// What chapters of such annexes are about; with these words a heading need not be in capitals.
  private static let subjects: Set<String> = [
    "pendahuluan", "latarbelakang", "dasarhukum", "maksud", "tujuan", "maksuddantujuan",
    "ruanglingkup", "pengertian", "pengertianumum", "penutup", "sasaran", "gambaranumum",
    "monitoringdanevaluasi", "pemantauandanevaluasi", "pelaporan", "metodologi", "landasanhukum",
    "tujuandansasaran", "maksudtujuandansasaran",
  ]

  static func isHeading(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count <= 16, text.utf8.count >= 3, !".;,:".contains(text.last ?? ".") else {
      return false
    }
    if words[0] == "BAB", words.count >= 2 { return true }
    let mark = StepMark(text)
    let title = mark?.rest ?? text
    if subjects.contains(AreaTaxonomy.key(title)) { return true }
    guard let mark, mark.style.kind != .letter, !mark.rest.isEmpty else { return false }
    return !title.contains(where: \.isLowercase) && title.count(where: \.isLetter) >= 5
  }
}
