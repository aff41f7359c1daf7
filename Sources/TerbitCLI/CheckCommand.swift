internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Disk
internal import OrderedJSON
internal import Terbit

/// `terbit check`: the flow stopped before rendering.
struct CheckCommand: AsyncParsableCommand {
  /// How the findings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github, gitlab
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Memeriksa isi dan templat tanpa membuat situs.",
    discussion: """
      Tanpa folder Templates/ hanya isi yang diperiksa.

      Contoh:
        terbit check
        terbit check --format json > temuan.json
        terbit check --format sarif > temuan.sarif
      """
  )

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Bentuk laporan: text, json, sarif, github, atau gitlab.", valueName: "bentuk"))
  var format = Format.text

  func run() async throws {
    try options.requireFolder(options.content, "isi", option: "--content")
    if options.templates != ContentOptions.usualTemplates {
      try options.requireFolder(options.templates, "templat", option: "--templates")
    }
    var compilerOptions = options.compilerOptions
    compilerOptions.includesDrafts = true
    let result = try await SiteCompiler(compilerOptions).check()
    switch format {
    case .text: Terminal.report(result.diagnostics)
    case .github: Terminal.output(GitHubFormatter().format(result.diagnostics).utf8)
    case .gitlab: Terminal.output(GitLabFormatter().format(result.diagnostics).serialized())
    case .sarif: Terminal.output(sarif(result.diagnostics))
    case .json: Terminal.output(JSONFormatter().format(result.diagnostics).serialized())
    }
    let fails = result.diagnostics.fails(strict: options.strict)
    if !fails { Terminal.progress("\(result.counts.plans) rencana diperiksa.") }
    // The process ends while the site stands: with many offices, to free it takes a tenth of the run.
    withExtendedLifetime(result) { Self.exit(withError: fails ? ExitCode.contentErrors : nil) }
  }

  private func sarif(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let rules = CheckCatalogue.allFindings.map {
      SARIFFormatter.Rule(id: $0.id, summary: $0.summary)
    }
    return SARIFFormatter(rules: rules, version: TerbitCommand.configuration.version)
      .format(diagnostics).serialized()
  }
}
