package import Disk
package import Programs

/// WeasyPrint, which makes a PDF file of an HTML page: tagged, in the form that screen readers need
/// (PDF/UA-1), and the same bytes for the same page.
package struct PDFPrinter: Sendable {
  package static let programName = "weasyprint"

  /// How long a page may take; the longest plan known, of 20 pages, takes four seconds.
  private static let limit = Duration.seconds(300)

  private let program: Program
  private let leading: [String]

  /// The installed printer, or nil.
  package static func find() -> PDFPrinter? {
    Program.find(programName).map { PDFPrinter(program: $0) }
  }

  /// - Parameter leading: arguments before all others.
  package init(program: Program, leading: [String] = []) {
    self.program = program
    self.leading = leading
  }

  /// - Parameters:
  ///   - html: a whole page that needs no other file.
  ///   - identifier: what the file is known by inside; the same for the same page.
  ///   - folder: a folder for work that holds no files of this name yet.
  package func print(
    _ html: [UInt8], identifier: String, in folder: String, as name: String
  ) async throws(Failure) -> [UInt8] {
    do {
      try Disk.write(html, to: "\(folder)/\(name).html")
    } catch {
      throw .disk(error)
    }
    do {
      _ = try await program.run(
        leading + Self.options + ["--pdf-identifier", identifier, name + ".html", name + ".pdf"],
        in: folder, limit: Self.limit)
    } catch {
      throw .program(error)
    }
    do { return try Disk.read("\(folder)/\(name).pdf") } catch { throw .disk(error) }
  }

  /// Nothing is fetched for a page, from this machine or another.
  private static let options = [
    "--pdf-variant", "pdf/ua-1", "--pdf-tags", "--allowed-protocols", "data", "--quiet",
  ]

  /// Why a page could not be printed.
  package enum Failure: Error, Sendable, CustomStringConvertible {
    case disk(DiskError)
    case program(ProgramFailure)

    package var description: String {
      switch self {
      case .disk(let error): error.description
      case .program(let failure): failure.description
      }
    }
  }
}
