internal import ArgumentParser
internal import Diagnostics
internal import Disk
internal import Dispatch
internal import Glibc
internal import Preview
internal import Terbit

/// `terbit serve`: shows the site while it is being edited.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Menampilkan situs di peramban dan memperbaruinya setiap kali berkas disimpan.",
    discussion: """
      Situs dibuat di memori; folder keluaran tidak disentuh. Hanya komputer ini yang dapat
      melihatnya, kecuali --host menyebut alamat lain. Hentikan dengan Ctrl-C.

      Contoh:
        terbit serve
        terbit serve --port 9000
      """
  )

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Port pertama yang dicoba; bila terpakai, yang berikutnya; 0: port bebas mana pun.",
      valueName: "port"))
  var port: UInt16 = 8080

  @Option(
    help: ArgumentHelp("Alamat IPv4 tempat mendengarkan; 0.0.0.0 untuk semua.", valueName: "alamat")
  )
  var host = "127.0.0.1"

  func run() async throws {
    try options.requireFolder(options.content, "isi", option: "--content")
    try options.requireFolder(options.templates, "templat", option: "--templates")
    let compiler = PreviewCompiler(options.compilerOptions)
    let server = PreviewServer(watching: [options.content, options.templates]) {
      do {
        return Edition(try await compiler.compile())
      } catch let error as DiskError {
        // A file that went away while it was read, or a folder that is being moved: the next change tells.
        return Edition(files: nil, diagnostics: [Diagnostic(error)])
      }
    }
    let interrupts = await Interrupts()
    defer { interrupts.stop() }
    let work = Task {
      try await server.run(at: PreviewServer.Address(host: host, port: port)) { edition in
        Terminal.reportWithoutNotes(edition.diagnostics)
        Terminal.progress(edition.files == nil ? "Menunggu perbaikan." : "Situs diperbarui.")
      } listening: { address in
        Terminal.error("Situs terlihat di \(address.url)  (Ctrl-C untuk berhenti)\n")
      }
    }
    let end = Task { [ends = interrupts.all] in for await _ in ends { work.cancel() } }
    defer { end.cancel() }
    do {
      try await work.value
    } catch is CancellationError {
      Terminal.progress("Selesai.")
    } catch let error as PreviewFailure {
      Terminal.error("terbit: \(error)\n")
      throw ExitCode.disk
    }
  }
}

/// Ctrl-C and a polite request to end, as events instead of a sudden death.
private struct Interrupts {
  let all: AsyncStream<Void>
  private let sources: [any DispatchSourceSignal]

  /// From its end on none is missed: until a source is registered, a signal would be lost.
  init() async {
    let (all, interrupts) = AsyncStream.makeStream(of: Void.self)
    self.all = all
    let numbers = [SIGINT, SIGTERM]
    sources = numbers.map { DispatchSource.makeSignalSource(signal: $0) }
    for (number, source) in zip(numbers, sources) {
      signal(number, SIG_IGN)
      source.setEventHandler { interrupts.yield() }
      await withCheckedContinuation { isRegistered in
        source.setRegistrationHandler { isRegistered.resume() }
        source.activate()
      }
    }
  }

  func stop() { for source in sources { source.cancel() } }
}

extension Edition {
  fileprivate init(_ edition: PreviewCompiler.Edition) {
    let files = edition.site.map { site in
      Files(file: { await site.file(at: $0) }, all: { await site.allFiles() })
    }
    self.init(files: files, diagnostics: edition.errors, check: edition.check)
  }
}

extension Diagnostic {
  /// What the disk refuses, as the preview shows it over the last page.
  fileprivate init(_ error: DiskError) {
    self.init(
      id: "berkas.tak-terbaca", severity: .error, message: "\(error)",
      at: SourceLocation(path: error.path))
  }
}
