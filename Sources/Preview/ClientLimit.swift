internal import Glibc

/// How many clients can be served with the descriptors that the system gives to this process.
///
/// Beyond them not only the door stays shut: the server behind it, which ends with the first connection it
/// cannot take, and the files of the content need descriptors too.
enum ClientLimit {
  /// More pages than anybody keeps open.
  private static let most = 512
  /// The client's connection, and both ends of the one to the server behind the door.
  private static let descriptorsPerClient = 3
  /// For the content, the watch and the terminal.
  private static let otherDescriptors = 64

  /// Asks the system for as many descriptors as the most clients need, and counts by what it gives.
  static func raised() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      return clients(withDescriptors: 0)
    }
    let wanted = min(limit.rlim_max, rlim_t(most * descriptorsPerClient + otherDescriptors))
    if limit.rlim_cur < wanted {
      let given = limit.rlim_cur
      limit.rlim_cur = wanted
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 {
        limit.rlim_cur = given
      }
    }
    return clients(withDescriptors: Int(clamping: limit.rlim_cur))
  }

  /// At least one, and never more than half of few descriptors.
  static func clients(withDescriptors count: Int) -> Int {
    let free = count - min(otherDescriptors, count / 2)
    return min(most, max(1, free / descriptorsPerClient))
  }
}
