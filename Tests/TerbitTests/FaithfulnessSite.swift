import Diagnostics
import Foundation
import Output
import Terbit

/// The site of the real content, compiled once for all tests.
struct FaithfulnessSite: Sendable {
  /// The folder of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let compilation = Task { () throws -> FaithfulnessSite in
    let result = try await SiteCompiler(
      .init(
        content: root.appending(path: "Content").path,
        templates: root.appending(path: "Templates").path, jobs: 2)
    ).compile()
    guard let output = result.output else {
      let errors = result.diagnostics.filter { $0.severity == .error }
      throw FaithfulnessFailure("the content does not build: \(errors.map(\.message))")
    }
    var files = [String: [UInt8]]()
    for file in output.files {
      if case .bytes(let bytes) = file.content { files[file.path] = bytes }
    }
    return FaithfulnessSite(files: files)
  }

  static func compiled() async throws -> FaithfulnessSite { try await compilation.value }

  private let files: [String: [UInt8]]

  func bytes(_ path: String) throws -> [UInt8] {
    guard let bytes = files[path] else { throw FaithfulnessFailure("the site has no \(path)") }
    return bytes
  }

  func page(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  private func folder(of decree: FaithfulnessDecree) -> String {
    "\(decree.office)/\(decree.year)/zona-integritas"
  }

  /// The page that gives the decree in full.
  func fullText(of decree: FaithfulnessDecree) throws -> String {
    try page("\(folder(of: decree))/naskah/index.html")
  }

  /// The page of one of its areas.
  func areaPage(_ slug: String, of decree: FaithfulnessDecree) throws -> String {
    try page("\(folder(of: decree))/area/\(slug)/index.html")
  }

  /// The plan as data.
  func plan(of decree: FaithfulnessDecree) throws -> FaithfulnessPlan {
    let bytes = try bytes("\(folder(of: decree))/rencana.json")
    return try JSONDecoder().decode(FaithfulnessPlan.self, from: Data(bytes))
  }
}

/// What the checks need of `rencana.json`, under its fixed names.
struct FaithfulnessPlan: Decodable {
  struct Area: Decodable {
    let slug: String
    let nama: String
    let aksi: [Action]
  }

  struct Action: Decodable {
    let nomor, komponen, indikator: String?
    let aksi: String
    let bukti: String?
    let waktu: Time
    let capaian, target, penanggung_jawab: String?
    let lainnya: [String: String]

    /// All words that stand in the cells of its row, or above them in merged cells.
    var texts: [String] {
      let numbered = nomor.map { ["\($0). \(aksi)", $0] } ?? []
      let fields = [
        komponen, indikator, aksi, bukti, waktu.teks, capaian, target, penanggung_jawab,
      ]
      return (numbered + fields.compactMap { $0 } + lainnya.values)
        .map { FaithfulnessWords.normalised($0.replacing("[tak terbaca]", with: " ")) }
    }
  }

  struct Time: Decodable {
    struct Week: Decodable, Equatable {
      let bulan: String
      let ke: Int
    }

    let teks, jenis: String
    let bulan: [String]
    let minggu: [Week]
  }

  struct LegalBasisItem: Decodable {
    struct Regulation: Decodable {
      let slug: String?
    }

    let nomor: String?
    let teks: String
    let rujukan: Regulation?
  }

  struct Correction: Decodable {
    let kutipan: String
    let seharusnya, catatan: String?
  }

  let area: [Area]
  let menimbang: [String]
  let dasar_hukum: [LegalBasisItem]
  let koreksi: [Correction]
}
