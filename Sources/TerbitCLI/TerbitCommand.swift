internal import ArgumentParser
internal import Disk

/// The command line.
@main
struct TerbitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terbit",
    abstract: "Menerbitkan rencana aksi satker sebagai situs web statis.",
    discussion: """
      Rencana adalah berkas Markdown di folder Content/. Dari naskah sampai terbit:

        terbit new satker soppeng                        satker baru
        terbit new rencana soppeng 2026 zona-integritas  rencana baru, untuk diisi
        terbit import keputusan.pdf --output …           rancangan dari naskah
        terbit serve                                     situs sambil disunting
        terbit check                                     apa yang perlu diperbaiki
        terbit build                                     situs jadi di Public/

      Pelengkap perintah (juga zsh dan fish), lalu buka terminal baru:
        d=~/.local/share/bash-completion/completions; mkdir -p $d
        terbit --generate-completion-script bash > $d/terbit
      """,
    version: "0.1.0",
    subcommands: [
      NewCommand.self, ImportCommand.self, ServeCommand.self, CheckCommand.self, BuildCommand.self,
      DiffCommand.self, ExplainCommand.self,
    ]
  )

  /// Runs the command that was asked for; what none of them has caught ends here.
  static func main() async {
    var command: any ParsableCommand
    do { command = try parseAsRoot() } catch { end(with: error) }
    do {
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch {
      let end = CommandEnd(of: error)
      if let message = end.message { Terminal.error(message) }
      Self.end(with: end.error)
    }
  }

  /// Ends as the argument parser does, but in the user's language.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let words = ParserWords.indonesian(
      fullMessage(for: error), commands: configuration.subcommands.map { $0._commandName })
    if !words.isEmpty {
      if code.isSuccess {
        Terminal.output((words + "\n").utf8)
      } else {
        Terminal.error(words + "\n")
      }
    }
    exit(withError: code)
  }
}

/// How the program ends with an error that its command has not caught.
struct CommandEnd {
  /// What has to be said before; the argument parser says the rest itself.
  let message: String?
  let error: any Error

  init(of error: any Error) {
    switch error {
    case is DiskError: (message, self.error) = ("terbit: \(error)\n", ExitCode.disk)
    case is ExitCode: (message, self.error) = (nil, error)
    // Of any other error than its own the argument parser knows only that it is a failure.
    case _ where TerbitCommand.exitCode(for: error) != .failure:
      (message, self.error) = (nil, error)
    default:
      message = """
        terbit: kesalahan di dalam Terbit sendiri, bukan di isi: \(error)
        Laporkan kepada pengelola Terbit: perintah yang dijalankan, pesan di atas, dan versi \
        \(TerbitCommand.configuration.version).

        """
      self.error = ExitCode.bug
    }
  }
}
