import ArgumentParser
import Disk
import Testing

@testable import TerbitCLI

@Suite("How the program ends")
struct CommandEndTests {
  private struct Surprise: Error {}

  private func code(_ end: CommandEnd) -> Int32 {
    TerbitCommand.exitCode(for: end.error).rawValue
  }

  @Test("an error that no command knows is a bug, and is to be reported")
  func bug() {
    let end = CommandEnd(of: Surprise())
    #expect(code(end) == 70)
    #expect(end.message?.contains("Laporkan") == true)
    #expect(end.message?.contains("Surprise") == true)
  }

  @Test("what the disk refuses is the disk's, whichever command it comes from")
  func disk() {
    let end = CommandEnd(of: DiskError("membaca", "a.md", code: 13))
    #expect(code(end) == 74)
    #expect(end.message?.hasPrefix("terbit: gagal membaca “a.md”") == true)
  }

  @Test("a command's own end stays", arguments: [0, 1, 64, 74])
  func own(number: Int32) {
    let end = CommandEnd(of: ExitCode(number))
    #expect(code(end) == number)
    #expect(end.message == nil)
  }

  @Test("help and wrong words are left to the argument parser")
  func parser() throws {
    #expect(CommandEnd(of: ValidationError("salah")).message == nil)
    var help = try TerbitCommand.parseAsRoot(["help", "check"])
    #expect(throws: (any Error).self) {
      do { try help.run() } catch {
        let end = CommandEnd(of: error)
        #expect(code(end) == 0 && end.message == nil)
        throw error
      }
    }
  }
}
