extension [[UInt8]] {
  /// All bytes in one array, each part copied at once; `joined` goes byte by byte.
  var concatenated: [UInt8] {
    var all = [UInt8]()
    all.reserveCapacity(reduce(0) { $0 + $1.count })
    for part in self { all += part }
    return all
  }
}

extension [UInt8] {
  /// The same bytes without room for more, for what is kept of many plans: an array that has grown may
  /// take twice its length.
  var fitted: [UInt8] { withUnsafeBufferPointer(Array.init) }
}
