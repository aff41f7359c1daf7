/// Decides by a request's `Host` whether it was meant for this server.
///
/// A page of another site can make a browser send requests here under a name that it has pointed to
/// this machine (DNS rebinding), and so read what is not yet published. Such a request carries that
/// name; an address in digits, or the machine's own name for itself, cannot be pointed elsewhere.
struct HostCheck {
  static func isAllowed(_ host: String?) -> Bool {
    guard let host, !host.isEmpty, host.utf8.count <= 255 else { return false }
    let name = nameWithoutPort(host.lowercased())
    return name == "localhost" || isIPv4(name) || isIPv6(name)
  }

  private static func nameWithoutPort(_ host: String) -> Substring {
    let colon = host.lastIndex(of: ":")
    guard let colon, host[colon...].dropFirst().allSatisfy(\.isNumber) else { return host[...] }
    return host.hasPrefix("[") && !host[..<colon].hasSuffix("]") ? host[...] : host[..<colon]
  }

  private static func isIPv4(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { part in UInt8(part) != nil }
  }

  private static func isIPv6(_ name: Substring) -> Bool {
    name.hasPrefix("[") && name.hasSuffix("]") && name.contains(":")
      && name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
  }
}
