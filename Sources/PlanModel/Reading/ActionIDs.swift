/// Gives the actions of an area their permanent anchors, in their order: `manajemen-perubahan-1`.
struct ActionIDs {
  private let area: String
  private var count: Int

  init(area: String, count: Int) {
    self.area = area
    self.count = count
  }

  mutating func next() -> String {
    count += 1
    return "\(area)-\(count)"
  }
}
