import ArgumentParser
import Testing

@testable import TerbitCLI

@Suite("What the argument parser says, in Indonesian")
struct ParserWordsTests {
  private func words(_ arguments: [String]) -> String {
    do {
      var command = try TerbitCommand.parseAsRoot(arguments)
      // The command that shows help does so by an error.
      try command.run()
      return ""
    } catch {
      return ParserWords.indonesian(
        TerbitCommand.fullMessage(for: error, columns: 80),
        commands: TerbitCommand.configuration.subcommands.map { $0._commandName })
    }
  }

  @Test(
    "each kind of wrong words",
    arguments: [
      ("bild", "terbit: “bild” tidak dikenal di sini; mungkin maksudnya “build”"),
      ("build Content", "terbit: “Content” tidak dikenal di sini"),
      ("build a b", "terbit: 2 kata tidak dikenal di sini: 'a', 'b'"),
      (
        "build --outputt x",
        "terbit: pilihan “--outputt” tidak dikenal; mungkin maksudnya “--output”"
      ),
      ("build -z", "terbit: pilihan “-z” tidak dikenal"),
      ("build --output", "terbit: nilai untuk “--output <folder>” belum disebut"),
      ("build --pdf=ya", "terbit: pilihan “--pdf” berdiri sendiri, tanpa nilai seperti “ya”"),
      ("new satker", "terbit: “<slug>” belum disebut"),
      (
        "check --format xml",
        "terbit: nilai “xml” untuk “--format <bentuk>” tidak dikenal; pilih 'text', 'json', 'sarif', 'github', atau 'gitlab'"
      ),
      ("serve --port 99999", "terbit: nilai “99999” untuk “--port <port>” tidak dapat dibaca"),
      ("new satker Soppeng", "terbit: satker “Soppeng” tidak dapat menjadi alamat; pakai"),
    ])
  func wrongWords(line: String, told: String) {
    let said = words(line.split { $0 == " " }.map(String.init))
    #expect(said.hasPrefix(told))
    for english in ["Error", "Usage", "Help:", "See ", "value", "Unexpected"] {
      #expect(!said.contains(english))
    }
    #expect(said.contains("\nPakai: terbit") && said.contains("\nLihat: terbit "))
    let lines = said.split { $0 == "\n" }.dropFirst()
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test(
    "help, of the program and of each command",
    arguments: [
      "", "new", "new satker", "new rencana", "import", "serve", "check", "build", "diff",
      "explain", "explain waktu",
    ])
  func help(command: String) {
    let said = words(command.split { $0 == " " }.map(String.init) + ["--help"])
    #expect(said.contains("PAKAI: terbit"))
    #expect(said.contains("PILIHAN:\n"))
    for english in [
      "OVERVIEW", "USAGE", "OPTIONS", "Show ", "default", "values", "See ", "detailed",
    ] {
      #expect(!said.contains(english), "\(english) stays in the help of \(command)")
    }
  }

  @Test("a completion script stays as it is, to the letter")
  func completion() throws {
    for shell in ["bash", "zsh", "fish"] {
      do { _ = try TerbitCommand.parseAsRoot(["--generate-completion-script", shell]) } catch {
        let script = TerbitCommand.fullMessage(for: error)
        #expect(script.contains("terbit"))
        #expect(ParserWords.indonesian(script) == script)
      }
    }
  }
}
