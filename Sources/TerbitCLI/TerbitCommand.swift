internal import ArgumentParser

/// The command line.
@main
struct TerbitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terbit",
    abstract: "Menerbitkan rencana aksi satker sebagai situs web statis.",
    discussion: """
      Tulis rencana sebagai berkas Markdown di folder Content/, lalu:

        terbit check     memeriksa isi dan menunjukkan apa yang perlu diperbaiki
        terbit build     membuat situs di folder Public/
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, ImportCommand.self,
      DiffCommand.self, ExplainCommand.self,
    ]
  )
}
