package import Disk
internal import Workers

/// What tells whether a published folder still is as a build has left it: the names, sizes, times,
/// permissions and numbers of its files, summed up.
///
/// It guards against accidents (a file edited, lost or copied in by hand), not against someone who wants to
/// deceive; for them there is `SHA256SUMS`. Names at the root that begin with a dot are the owner's and do not
/// count.
package struct FolderFingerprint: Hashable, Sendable {
  /// How many files there are.
  package private(set) var count = 0
  /// The sum of a number made of each file, whatever their order.
  package private(set) var sum: UInt64 = 0

  package init() {}

  package init(count: Int, sum: UInt64) {
    self.count = count
    self.sum = sum
  }

  /// - Parameter path: from the folder, with `/` between the names.
  package mutating func add(_ path: String, _ stamp: FileStamp) {
    var number = Self.mixed(0xCBF2_9CE4_8422_2325, path.utf8.count)
    for byte in path.utf8 { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    number = Self.mixed(number, stamp.size)
    number = Self.mixed(number, stamp.modified)
    number = Self.mixed(number, stamp.permissions)
    number = Self.mixed(number, Int(truncatingIfNeeded: stamp.number))
    count += 1
    sum &+= number
  }

  package mutating func add(_ other: FolderFingerprint) {
    count += other.count
    sum &+= other.sum
  }

  /// One step of a mixing function (SplitMix64), so that near numbers give far ones.
  private static func mixed(_ number: UInt64, _ value: Int) -> UInt64 {
    var mixed = number &+ UInt64(bitPattern: Int64(value)) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Goes through a folder that Terbit has published.
  ///
  /// - Parameter jobs: how many folders are gone through at the same time.
  package static func of(
    _ folder: String, jobs: Int
  ) async throws(DiskError) -> FolderFingerprint {
    let names = try Disk.names(inFolder: folder).filter { !$0.hasPrefix(".") }
    let parts = await names.mapInParallel(jobs: jobs, chunkSize: 1) { name in
      Result { () throws(DiskError) in
        var part = FolderFingerprint()
        try Disk.walkFiles(folder + "/" + name) { path, stamp in
          part.add(String(path.utf8.dropFirst(folder.utf8.count + 1)) ?? path, stamp)
        }
        return part
      }
    }
    var fingerprint = FolderFingerprint()
    for part in parts { fingerprint.add(try part.get()) }
    return fingerprint
  }
}
