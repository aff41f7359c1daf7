extension Array where Element: Sendable {
  /// The elements transformed by several tasks at once; the results keep the elements' order.
  ///
  /// - Parameter jobs: how many tasks work at the same time; one means none are started.
  /// - Parameter chunkSize: how many elements a task takes at a time; by itself a part that is small
  ///   beside the whole.
  package func mapInParallel<Result: Sendable>(
    jobs: Int, chunkSize: Int? = nil, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard jobs > 1, count > 1 else { return map(transform) }
    // More chunks than tasks, so that a slow element does not leave the others idle.
    let size = chunkSize ?? Swift.max(1, count / (jobs * 8))
    let chunks = stride(from: 0, to: count, by: size).map {
      self[$0..<Swift.min($0 + size, count)]
    }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var results = [[Result]](repeating: [], count: chunks.count)
      for (index, chunk) in chunks.enumerated() {
        if index >= jobs, let (done, result) = await group.next() { results[done] = result }
        group.addTask { (index, chunk.map(transform)) }
      }
      for await (done, result) in group { results[done] = result }
      return results.flatMap { $0 }
    }
  }
}
