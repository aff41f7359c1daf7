extension Array where Element: Sendable {
  /// The elements transformed by several tasks at once that wait for something, such as a program; the
  /// results keep the elements' order.
  ///
  /// - Parameter jobs: how many tasks wait at the same time.
  package func mapInTasks<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) async -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      for (index, element) in enumerated() {
        if index >= Swift.max(1, jobs), let (done, result) = await group.next() {
          results[done] = result
        }
        group.addTask { (index, await transform(element)) }
      }
      for await (done, result) in group { results[done] = result }
      return results.compactMap { $0 }
    }
  }
}
