import Testing
import Workers

@Suite("What comes in turn")
struct InTurnTests {
  private struct Refusal: Error {}

  @Test("is taken in the order of its numbers, as soon as all before it have come")
  func order() {
    let line = InTurn<String, [String]>([])
    var lengths = [Int]()
    for number in [2, 0, 3, 1, 4] {
      line.give(String(number), number: number) { $0.append($1) }
      lengths.append(line.withTaker { $0.count })
    }
    #expect(lengths == [0, 1, 1, 4, 5])
    #expect(line.withTaker { $0 } == ["0", "1", "2", "3", "4"])
  }

  @Test("is taken once each from many tasks")
  func sideBySide() async {
    let line = InTurn<Int, [Int]>([])
    _ = await Array(0..<500).mapInParallel(jobs: 4, chunkSize: 1) { number in
      line.give(number, number: number) { $0.append($1) }
    }
    #expect(line.withTaker { $0 } == Array(0..<500))
  }

  @Test("tells the task whose turn it was when it is refused")
  func refused() {
    let line = InTurn<Int, Int>(0)
    #expect(throws: Refusal.self) {
      try line.give(1, number: 0) { (_, _) throws(Refusal) in throw Refusal() }
    }
  }
}
