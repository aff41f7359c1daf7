import Testing

@testable import Programs

@Suite struct ProgramTests {
  @Test func aProgramOnThePathIsFoundAndRuns() async throws {
    let program = try #require(Program.find("sh"))
    let output = try await program.run(
      ["-c", "pwd; echo remark >&2"], in: "/", limit: .seconds(30))
    #expect(output.bytes == Array("/\n".utf8))
    #expect(output.remarks == "remark\n")
  }

  @Test func aProgramThatIsNotInstalledIsNotFound() {
    #expect(Program.find("terbit-program-yang-tidak-ada") == nil)
  }

  @Test func aStatusOtherThanZeroIsAFailureWithTheLastRemark() async throws {
    let program = try #require(Program.find("sh"))
    let failure = await #expect(throws: ProgramFailure.self) {
      try await program.run(["-c", "echo first >&2; echo why >&2; exit 3"], limit: .seconds(30))
    }
    #expect(failure?.description.hasSuffix(": why") == true)
    #expect(failure?.description.contains("3") == true)
  }

  @Test func aProgramThatDoesNotEndIsStopped() async throws {
    let program = try #require(Program.find("sleep"))
    let failure = await #expect(throws: ProgramFailure.self) {
      try await program.run(["600"], limit: .milliseconds(50))
    }
    guard case .timeOut = failure?.reason else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func aProgramThatCannotBeRunIsAFailure() async throws {
    let program = Program(name: "nothing", path: "/nothing/at/all")
    await #expect(throws: ProgramFailure.self) { try await program.run([], limit: .seconds(30)) }
  }
}
