internal import ArgumentParser
internal import Citations
internal import Diagnostics
internal import OrderedJSON
internal import Rendering
internal import TimeTargets

/// `terbit explain`: shows what a text is read as.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Menunjukkan bagaimana sebuah teks dibaca, sebagai JSON.",
    discussion: """
      Dengan “-” sebagai teks, tiap baris masukan baku dibaca dan dijawab dengan satu baris JSON.

      Contoh:
        terbit explain waktu "Februari minggu ke-2 tahun 2025"
        terbit explain rujukan "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum"
      """,
    subcommands: [Time.self, Reference.self]
  )

  /// `terbit explain waktu`.
  struct Time: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "waktu", abstract: "Membaca sebuah target waktu.")

    @Argument(help: "Teks target waktu, atau “-” untuk membaca baris-baris masukan baku.")
    var text: String

    @Option(
      help: ArgumentHelp(
        "Masa rencana; tanpa ini Januari sampai Desember 2025.", valueName: "2025-01/2025-12"))
    var periode: Period = Period(year: 2025)

    func run() {
      let reader = TimeTargetReader(period: periode)
      explain(text) { line in
        let reading = reader.read(line)
        return reading.target.json.adding(diagnostics: reading.remarks, of: line)
      }
    }
  }

  /// `terbit explain rujukan`.
  struct Reference: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rujukan", abstract: "Membaca sebuah rujukan peraturan.")

    @Argument(help: "Teks rujukan, atau “-” untuk membaca baris-baris masukan baku.")
    var text: String

    func run() {
      explain(text) { line in
        let reading = CitationReader().read(line)
        return CitationReadingJSON(reading: reading).value
          .adding(diagnostics: reading.remarks, of: line)
      }
    }
  }

  /// One text gives one indented object, `-` one object a line of standard input.
  private static func explain(_ text: String, _ read: (String) -> JSONValue) {
    guard text == "-" else {
      Terminal.output(read(text).serialized())
      return
    }
    while let line = readLine() { Terminal.output(read(line).serialized(indented: false)) }
  }
}

extension JSONValue {
  /// The object with the remarks about its text behind its own names.
  fileprivate func adding(diagnostics remarks: [Remark], of text: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    let source = SourceText(path: "-", text: text)
    let findings = remarks.map { remark -> JSONValue in
      let place = source.location(of: remark.range)
      return [
        "id": .string(remark.id),
        "tingkat": .string(remark.severity.rawValue),
        "pesan": .string(remark.message),
        "kolom": .integer(place.column),
        "kolom_akhir": .integer(place.endColumn),
        "saran": JSONValue(remark.suggestion),
      ]
    }
    return .object(members + [Member(key: "diagnostik", value: .array(findings))])
  }
}

extension Period: ExpressibleByArgument {
  /// Reads the form `2025-01/2025-12`.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Month(parts[0]), let last = Month(parts[1]) else {
      return nil
    }
    self.init(from: first, to: last)
  }
}
