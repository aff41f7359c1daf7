internal import ArgumentParser
internal import Diagnostics
internal import Disk
internal import Output
internal import Terbit

/// `terbit build`: compiles the content and publishes the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Membuat situs dari isi dan menaruhnya di folder keluaran.",
    discussion: """
      Selama masih ada galat, situs yang sudah terbit tidak diubah.

      Contoh:
        terbit build
        terbit build --output /srv/situs --base-url https://contoh.kpu.go.id
      """
  )

  @OptionGroup var options: ContentOptions

  @Option(help: ArgumentHelp("Folder keluaran.", valueName: "folder"))
  var output = "Public"

  @Flag(name: .customLong("no-search"), help: "Tanpa indeks pencarian (Pagefind).")
  var leavesOutSearch = false
  @Flag(help: "Buat juga PDF (dengan WeasyPrint) dan arsip ZIP tiap rencana.")
  var pdf = false

  @Flag(
    name: .customLong("no-cache"),
    help: "Buat semua dari awal, juga bila tidak ada yang berubah sejak build terakhir.")
  var ignoresRecords = false

  @Flag(help: "Tampilkan lama tiap tahap.")
  var timings = false

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError("--output harus menyebut sebuah folder, misalnya --output Public.")
    }
  }

  func run() async throws {
    try options.requireFolder(options.content, "isi", option: "--content")
    try options.requireFolder(options.templates, "templat", option: "--templates")
    do {
      var compilerOptions = options.compilerOptions
      compilerOptions.makesSearchIndex = !leavesOutSearch
      compilerOptions.makesDocuments = pdf
      let (result, isPublished) = try await SiteCompiler(compilerOptions).publish(
        with: AtomicDirectoryWriter(path: output), records: ignoresRecords ? nil : .usual
      ) { $0.fails(strict: options.strict) }
      guard isPublished else {
        report(result)
        Terminal.error("Situs tidak diubah; perbaiki dahulu temuan di atas.\n")
        throw ExitCode.contentErrors
      }
      Terminal.conclude(
        "\(result.counts.plans) rencana, \(result.counts.pages) halaman terbit di \(output)/; \(changes(in: result))\n"
      ) { report(result) }
      if timings { Terminal.error(TimingReport(result).text) }
      // As with a check: the process ends while the site stands.
      withExtendedLifetime(result) { Self.exit(withError: nil) }
    } catch let error as PrintingFailure {
      Terminal.error("terbit: \(error)\nSitus tidak diubah.\n")
      throw ExitCode.disk
    } catch let error as ArchivingFailure {
      Terminal.error("terbit: \(error)\nSitus tidak diubah.\n")
      throw ExitCode.disk
    } catch let error as AtomicDirectoryWriter.Failure {
      Terminal.error("terbit: \(error)\n")
      throw ExitCode.disk
    }
  }

  private func report(_ result: SiteCompiler.Result) {
    Terminal.reportWithoutNotes(result.diagnostics, besides: result.recalledNotes)
    for remark in result.remarks { Terminal.error("catatan: \(remark)\n") }
  }

  private func changes(in result: SiteCompiler.Result) -> String {
    result.isUpToDate
      ? "tidak ada yang berubah" : "\(result.changedFiles) berkas baru atau berubah"
  }
}
