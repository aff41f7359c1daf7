internal import ArgumentParser

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
}
