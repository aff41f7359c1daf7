internal import Dispatch
internal import FuzzTargets
internal import Glibc

/// libFuzzer with one of the readers as its target, named by the variable `TERBIT_FUZZ`; all arguments are
/// libFuzzer's.
@main
enum Driver {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runFuzzer(&count, &arguments, testOneInput))
  }

  private static let target: FuzzTarget = {
    let name = getenv("TERBIT_FUZZ").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      preconditionFailure("set TERBIT_FUZZ to one of \(known)")
    }
    return target
  }()

  fileprivate static func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let isDone = DispatchSemaphore(value: 0)
    Task {
      await target.run(bytes)
      isDone.signal()
    }
    isDone.wait()
    return 0
  }
}

/// Under the name that libFuzzer knows.
@_cdecl("LLVMFuzzerTestOneInput")
private func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Driver.test(start, count)
}

/// The library's own entry (compiler-rt, FuzzerInterface.h).
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
