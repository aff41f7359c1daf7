internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// A check of words, whoever wrote them: it looks at plans, at plain pages and at what offices say of
/// themselves.
protocol TextCheck: WordCheck, SiteCheck {
  /// - Parameter words: all words of one file that are published.
  func findings(in words: SourceWords) -> [Diagnostic]
}

extension TextCheck {
  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    findings(in: words)
  }

  func findings(in site: Site) -> [Diagnostic] {
    site.ownTexts.flatMap { findings(in: SourceWords(publishedIn: $0)) }
  }
}

extension Site {
  /// The files beside the plans that hold running words: plain pages and the offices' own.
  var ownTexts: [SourceText] { plainPages.map(\.source) + offices.map(\.office.source) }
}

extension SourceWords {
  /// The words of a plain page or an office's file: its title or names, and its body without code.
  init(publishedIn source: SourceText) { self.init(source, in: source.publishedRanges) }
}

extension SourceText {
  /// The keys of such a file's front matter whose values are words.
  private static let titles = ["judul:", "nama:", "nama_lengkap:", "alamat:"]

  /// Where the published words stand, line by line.
  var publishedRanges: [SourceRange] {
    let start = bodyStart
    var isCode = false
    return (1...max(1, lineCount)).compactMap { number in
      let range = rangeOfLine(number)
      let line = self[range]
      guard range.lowerBound >= start else {
        let isTitle = Self.titles.contains { line.hasPrefix($0) }
        return isTitle ? range : nil
      }
      let isFence = line.hasPrefix("```") || line.hasPrefix("~~~")
      if isFence { isCode.toggle() }
      return isCode || isFence || line.hasPrefix("    ") ? nil : range
    }
  }
}
