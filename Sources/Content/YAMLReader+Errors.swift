internal import Diagnostics
internal import Yams

/// What libYAML refuses, told at its place and with what to do.
extension YAMLReader {
  mutating func report(_ error: YamlError, within range: SourceRange) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let mark = isUnended(problem) ? context?.mark ?? mark : mark
      let place = offset(line: mark.line, column: mark.column)
      sink.error("yaml.tak-terbaca", explain(problem, at: place), at: place..<place)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let first = offset(line: context.mark.line, column: context.mark.column)
      reportDuplicates(duplicates, first: first, within: range)
    case .reader(let problem, _, _, _):
      reportUnreadableCharacter(problem, within: range)
    default:
      sink.error("yaml.tak-terbaca", "YAML tidak terbaca", at: range)
    }
  }

  /// Whether something was opened and not ended, so that the place where it begins says more than
  /// the place where that is noticed.
  private func isUnended(_ problem: String) -> Bool {
    problem.contains("unexpected end of stream") || isUnclosedBracket(problem)
      || problem.contains("could not find expected ':'")
  }

  private func isUnclosedBracket(_ problem: String) -> Bool {
    problem.contains("did not find expected ',' or")
  }

  /// - Parameter first: where the first of the names stands for the first time.
  private mutating func reportDuplicates(
    _ names: [String], first: Int, within range: SourceRange
  ) {
    let second = names.first.flatMap {
      RepeatedKey($0, first: first).second(in: sink.source, range)
    }
    .map { RepeatedKey.earliest(of: names, upTo: $0, in: sink.source) }
    let words = names.map { "“\($0)”" }.joined(separator: ", ")
    sink.error(
      "yaml.kunci-ganda", "kunci \(words) tertulis lebih dari sekali",
      at: (second ?? first)..<(second ?? first),
      notes: second == nil
        ? [] : [Diagnostic.Note("pemakaian pertama", at: sink.source.location(of: first..<first))])
  }

  private mutating func reportUnreadableCharacter(_ problem: String, within range: SourceRange) {
    var place = range.lowerBound
    for scalar in sink.source[range].unicodeScalars {
      guard isReadable(scalar) else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        sink.error(
          "yaml.tak-terbaca", "YAML tidak terbaca (karakter kendali \(name)); hapus karakter itu",
          at: place..<(place + UTF8.width(scalar)))
        return
      }
      place += UTF8.width(scalar)
    }
    sink.error("yaml.tak-terbaca", explain(problem, at: place), at: range)
  }

  /// Whether libYAML takes a character.
  private func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0x10000...: true
    case 0xE000...0xFFFD: scalar.value != 0xFEFF
    default: false
    }
  }

  /// Whether a line from the place on begins with a tab, which libYAML calls by other names.
  private func isIndentedByTab(from place: Int) -> Bool {
    let line = sink.source.line(at: place)
    return (line...min(line + 1, sink.source.lineCount)).contains {
      sink.source[sink.source.rangeOfLine($0)].hasPrefix("\t")
    }
  }

  /// Whether a line is `nomor:43`, which is one word to YAML.
  private func lacksSpaceBehindColon(at place: Int) -> Bool {
    let line = sink.source[sink.source.rangeOfLine(sink.source.line(at: place))]
    let key = line.drop { $0 == " " || $0 == "-" }.prefix { $0.isLetter || $0 == "_" }
    let rest = line[key.endIndex...]
    return !key.isEmpty && rest.hasPrefix(":") && rest.dropFirst().first.map { $0 != " " } == true
  }

  private func explain(_ problem: String, at place: Int) -> String {
    let hint =
      switch problem {
      case let words where words.contains("mapping values are not allowed"):
        "ada titik dua di dalam nilai; apit nilainya dengan tanda kutip"
      case _ where isIndentedByTab(from: place): "indentasi harus spasi, bukan tab"
      case let words where words.contains("unexpected end of stream") || isUnclosedBracket(words):
        "tanda kutip atau kurung tidak ditutup"
      case _ where lacksSpaceBehindColon(at: place): "tulis spasi sesudah titik dua"
      default: "periksa indentasi, titik dua, dan tanda kutip"
      }
    return "YAML tidak terbaca (\(problem)); \(hint)"
  }
}
