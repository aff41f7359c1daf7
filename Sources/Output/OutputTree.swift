/// All files of a site, planned in memory, in the order of their paths.
package struct OutputTree: Sendable {
  package let files: [OutputFile]

  /// - Precondition: no two files have the same path; the site model has reported such already.
  package init(_ files: [OutputFile]) {
    self.files = files.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    for (first, second) in zip(self.files, self.files.dropFirst()) {
      precondition(first.path != second.path, "two files are planned for \(first.path)")
    }
  }

  /// The folders that the files stand in, each after the one that holds it.
  package var folders: [String] {
    var known = Set<String>()
    var folders = [String]()
    for file in files {
      var parts = file.path.split(separator: "/").dropLast()[...]
      var missing = [String]()
      while !parts.isEmpty, known.insert(parts.joined(separator: "/")).inserted {
        missing.append(parts.joined(separator: "/"))
        parts = parts.dropLast()
      }
      folders += missing.reversed()
    }
    return folders
  }
}
