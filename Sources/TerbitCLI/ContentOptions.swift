internal import ArgumentParser
internal import Disk
internal import PlanModel
internal import Terbit

/// The options that say where the content is and how to work on it.
struct ContentOptions: ParsableArguments {
  static let usualTemplates = "Templates"

  @Option(help: ArgumentHelp("Folder isi: rencana, satker, dan situs.yml.", valueName: "folder"))
  var content = "Content"

  @Option(help: ArgumentHelp("Folder templat dan gaya.", valueName: "folder"))
  var templates = Self.usualTemplates

  @Option(
    help: ArgumentHelp("Alamat lengkap situs, mengganti “url” di situs.yml.", valueName: "url"))
  var baseUrl: String?

  @Option(help: ArgumentHelp("Banyaknya pekerjaan serentak.", valueName: "jumlah"))
  var jobs = ProcessorCount.available

  @Flag(help: "Perlakukan peringatan sebagai galat.")
  var strict = false

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs harus 1 atau lebih.") }
    if let baseUrl, BaseURL.normalized(baseUrl) == nil {
      throw ValidationError(
        "--base-url harus alamat lengkap seperti https://contoh.kpu.go.id/rencana.")
    }
  }

  /// The folders as the user named them, or a message that says which is missing and what to do.
  func requireFolder(_ path: String, _ what: String, option: String) throws {
    if try Disk.kind(of: path, followsLink: true) == .folder { return }
    Terminal.error(
      "terbit: folder \(what) “\(path)” tidak ada; jalankan terbit dari folder proyek, atau sebut tempatnya dengan \(option) <folder>\n"
    )
    throw ExitCode.usage
  }

  var compilerOptions: SiteCompiler.Options {
    SiteCompiler.Options(
      content: Self.withoutSlash(content), templates: Self.withoutSlash(templates),
      baseURL: baseUrl.flatMap(BaseURL.normalized), jobs: jobs)
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
