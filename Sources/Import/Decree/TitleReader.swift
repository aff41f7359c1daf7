/// Reads the lines above the annex's tables: the label of the annex, and its title.
enum TitleReader {
  static func read(_ lines: [DecreeLine]) -> [ProseBlock] {
    lines.split(whereSeparator: \.isBlank).map { paragraph in
      let words = paragraph.map(\.words)
      let isLabel = AnnexOpening.isLabel(words[0])
      let text = words.joined(separator: " ")
      return isLabel || text.contains(where: \.isLowercase)
        ? .lines(joined(words)) : .paragraph(text)
    }
  }

  /// The lines of a label, those of one long title together.
  private static func joined(_ lines: [String]) -> [String] {
    let openers = ["lampiran", "keputusan", "surat", "nomor", "tanggal", "tentang", "perihal"]
    let width = lines.map(\.count).max() ?? 0
    var result = [String]()
    var endsFull = false
    for line in lines {
      let word = line.prefix { $0.isLetter }.lowercased()
      if endsFull, !openers.contains(word), !result.isEmpty {
        result[result.count - 1] += " " + line
      } else {
        result.append(line)
      }
      endsFull = line.count * 3 >= width * 2 || (endsFull && !openers.contains(word))
    }
    return result
  }
}
