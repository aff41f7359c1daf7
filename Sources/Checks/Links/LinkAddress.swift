internal import Diagnostics

/// The address of a link as it stands in the file, `https://kpu.go.id/a.pdf` of `[KPU](https://kpu.go.id/a.pdf)`,
/// looked at for what no address can have.
struct LinkAddress {
  private let bytes: ArraySlice<UInt8>

  /// - Parameter rest: what stands behind the bracket that opens the address.
  /// - Returns: nil for an address that names neither a site nor a mailbox.
  init?(_ rest: ArraySlice<UInt8>) {
    // An address in pointed brackets may hold spaces.
    guard let first = rest.first, first == UInt8(ascii: "h") || first == UInt8(ascii: "m") else {
      return nil
    }
    bytes = rest.prefix { $0 != 0x0A && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") }
    guard bytes.starts(with: "http".utf8) || bytes.starts(with: "mailto:".utf8) else { return nil }
  }

  /// What is wrong with it, and where.
  var doubt: (range: SourceRange, message: String)? {
    let words = bytes.split(separator: 0x20)
    guard let address = words.first else { return nil }
    // A title in quotation marks has been cut off with the mark.
    if words.count > 1 {
      return (
        bytes.startIndex..<bytes.endIndex,
        "tautan ini tidak terbentuk; alamatnya memuat spasi"
      )
    }
    let range = address.startIndex..<address.endIndex
    let text = String(decoding: address, as: UTF8.self)
    if let mailbox = text.dropPrefix("mailto:") {
      let parts = mailbox.prefix { $0 != "?" }.split(
        separator: "@", omittingEmptySubsequences: false)
      let isMailbox = parts.count == 2 && !parts[0].isEmpty && Self.isHost(parts[1])
      return isMailbox ? nil : (range, "alamat surel ini tidak lengkap; periksa bagian sesudah “@”")
    }
    guard let site = text.dropPrefix("https://") ?? text.dropPrefix("http://") else { return nil }
    let host = site.prefix { !"/?#:".contains($0) }
    if Self.isOwnMachine(host) {
      return (range, "alamat ini hanya terbuka pada komputer penyuntingnya; tulis alamat situsnya")
    }
    return Self.isHost(host)
      ? nil : (range, "nama situs “\(host)” tidak lengkap; periksa alamatnya")
  }

  private static func isHost(_ host: some StringProtocol) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.utf8.allSatisfy {
            $0.isLetter || $0.isDigit || "-[]:".utf8.contains($0) || $0 > 0x7F
          }
      }
  }

  private static func isOwnMachine(_ host: some StringProtocol) -> Bool {
    host == "localhost" || host.hasPrefix("127.0.0.") || host.hasPrefix("192.168.")
  }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
