internal import Disk
internal import Programs

/// Puts the filters of an index of Pagefind into the order of their names and values, and names the
/// files by what they then hold.
///
/// Pagefind 1.5.2 takes that order from a hash table, so that the same site would get another index
/// each time. A file is gzip of `pagefind_dcd` and a CBOR value: a filter's is
/// `[name, [[value, pages]]]`, and the head, to which `pagefind-entry.json` points, holds
/// `[name, file]` of each filter at its place 3.
struct IndexOrder {
  /// The index is not of the shape that is known.
  struct UnknownShape: Error, CustomStringConvertible {
    let description = "indeks pagefind berbentuk lain daripada yang dikenal (versi 1.5)"
  }

  private static let signature = Array("pagefind_dcd".utf8)

  let folder: String
  let gzip: Program

  /// - Throws: `UnknownShape`, before the files of that language are changed, or what the disk or gzip refuses.
  func restore() async throws {
    for name in try Disk.names(inFolder: folder) where name.hasSuffix(".pf_meta") {
      try await restore(head: name)
    }
  }

  /// - Parameter file: the head of a language: `pagefind.id_65c56b3f14.pf_meta`.
  private func restore(head file: String) async throws {
    guard var head = try await read(file).elements, head.count > 3, let entries = head[3].elements
    else { throw UnknownShape() }
    var filters = [Filter]()
    for entry in entries { filters.append(try await filter(of: entry)) }
    filters.sort { isBefore($0.name, $1.name) }

    let old = String(file.dropFirst("pagefind.".count).dropLast(".pf_meta".count))
    let language = String(old.prefix { $0 != "_" })
    for filter in filters { try Disk.remove("\(folder)/filter/\(filter.file).pf_filter") }
    var restored = [CBOR]()
    for filter in filters {
      let hash = try await write(filter.content) { "filter/\(language)_\($0).pf_filter" }
      restored.append(.list([filter.name, .text(Array("\(language)_\(hash)".utf8))]))
    }
    head[3] = .list(restored)
    try Disk.remove(folder + "/" + file)
    let hash = try await write(.list(head)) { "pagefind.\(language)_\($0).pf_meta" }
    try rename(old, to: "\(language)_\(hash)")
  }

  /// A filter with its values in order, and the file that it was read from.
  private struct Filter {
    var name: CBOR
    var file: String
    var content: CBOR
  }

  /// - Parameter entry: `[name, file]`.
  private func filter(of entry: CBOR) async throws -> Filter {
    guard let pair = entry.elements, pair.count == 2, let words = pair[1].words else {
      throw UnknownShape()
    }
    let file = String(decoding: words, as: UTF8.self)
    guard var content = try await read("filter/\(file).pf_filter").elements, content.count == 2,
      let values = content[1].elements
    else { throw UnknownShape() }
    content[1] = .list(
      values.sorted { isBefore($0.elements?.first ?? $0, $1.elements?.first ?? $1) })
    return Filter(name: pair[0], file: file, content: .list(content))
  }

  /// Has the entry point to another head.
  private func rename(_ old: String, to new: String) throws {
    let entry = folder + "/pagefind-entry.json"
    let text = String(decoding: try Disk.read(entry), as: UTF8.self)
    try Disk.remove(entry)
    try Disk.write(Array(text.replacing("\"\(old)\"", with: "\"\(new)\"").utf8), to: entry)
  }

  private func isBefore(_ left: CBOR, _ right: CBOR) -> Bool {
    (left.words ?? []).lexicographicallyPrecedes(right.words ?? [])
  }

  private func read(_ name: String) async throws -> CBOR {
    let output = try await gzip.run(["-dc", name], in: folder, limit: .seconds(60))
    guard output.bytes.starts(with: Self.signature),
      let value = CBOR(Array(output.bytes.dropFirst(Self.signature.count)))
    else { throw UnknownShape() }
    return value
  }

  /// - Parameter name: the file's name by the hash of what it holds.
  /// - Returns: that hash.
  private func write(_ value: CBOR, as name: (String) -> String) async throws -> String {
    let bytes = Self.signature + value.encoded
    let hash = hash(of: bytes)
    let file = name(hash)
    try Disk.write(bytes, to: folder + "/" + file)
    _ = try await gzip.run(["-9n", file], in: folder, limit: .seconds(60))
    try Disk.rename("\(folder)/\(file).gz", to: folder + "/" + file)
    return hash
  }

  /// FNV-1a of 64 bits: it names a file, it guards nothing.
  private func hash(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
