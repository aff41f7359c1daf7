import Diagnostics
import Disk
import Foundation
import Output
import Terbit
import Testing

/// A content folder and what Terbit makes of it, byte for byte, in `Tests/GoldenSites/<name>/`.
///
/// - `Content/` is what is compiled; with `Templates/` beside it, those stand for the real ones.
/// - `expected/` holds the files of the site and, if anything was found, `diagnostik.txt`: the findings
///   as `terbit check` prints them, paths seen from the golden site's folder. A broken site has only
///   that file.
struct GoldenSite: CustomTestStringConvertible, Sendable {
  let name: String

  static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let folder = packageFolder + "/Tests/GoldenSites"

  /// All golden sites, found by listing their folder.
  static let all: [GoldenSite] = {
    do throws(DiskError) {
      return try Disk.names(inFolder: folder).filter { !$0.hasPrefix(".") }.map(GoldenSite.init)
    } catch {
      preconditionFailure("the golden sites cannot be listed: \(error)")
    }
  }()

  var path: String { Self.folder + "/" + name }
  var testDescription: String { name }

  func compile(baseURL: String? = nil) async throws -> SiteCompiler.Result {
    let own = path + "/Templates"
    let templates = try Disk.kind(of: own) == nil ? Self.packageFolder + "/Templates" : own
    return try await SiteCompiler(
      .init(content: path + "/Content", templates: templates, baseURL: baseURL, jobs: 2)
    ).compile()
  }

  /// What compiling gives, as the files that `expected` should hold.
  func actualFiles() async throws -> [String: [UInt8]] {
    let result = try await compile()
    var files = try result.output?.bytesByPath() ?? [:]
    // It repeats every difference of the other files; its own tests look at it.
    files["SHA256SUMS"] = nil
    let findings = TextFormatter(showsExcerpt: false, usesColor: false).format(result.diagnostics)
    if !findings.isEmpty {
      files["diagnostik.txt"] = Array(findings.replacing(path + "/", with: "").utf8)
    }
    return files
  }

  func expectedFiles() throws -> [String: [UInt8]] {
    let folder = path + "/expected"
    guard try Disk.kind(of: folder) != nil else { return [:] }
    return try Disk.bytesByPath(below: folder)
  }

  /// Puts files in the place of what was expected.
  func record(_ files: [String: [UInt8]]) throws {
    let folder = path + "/expected"
    try Disk.remove(folder)
    for (name, bytes) in files {
      try Disk.makeFolders(Disk.parent(of: folder + "/" + name))
      try Disk.write(bytes, to: folder + "/" + name)
    }
  }
}

extension OutputTree {
  /// The bytes of every file; attachments are read.
  func bytesByPath() throws -> [String: [UInt8]] {
    var result = [String: [UInt8]]()
    for file in files { result[file.path] = try bytes(of: file) }
    return result
  }
}

extension Disk {
  /// The bytes of every file in a folder and the folders in it, by path seen from the folder.
  static func bytesByPath(below folder: String) throws -> [String: [UInt8]] {
    var result = [String: [UInt8]]()
    for name in try names(inFolder: folder) {
      if try kind(of: folder + "/" + name) == .folder {
        for (path, bytes) in try bytesByPath(below: folder + "/" + name) {
          result[name + "/" + path] = bytes
        }
      } else {
        result[name] = try read(folder + "/" + name)
      }
    }
    return result
  }
}
