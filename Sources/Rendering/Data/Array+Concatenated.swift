extension [[UInt8]] {
  /// All bytes in one array, each part copied at once; `joined` goes byte by byte.
  var concatenated: [UInt8] {
    var all = [UInt8]()
    all.reserveCapacity(reduce(0) { $0 + $1.count })
    for part in self { all += part }
    return all
  }
}
