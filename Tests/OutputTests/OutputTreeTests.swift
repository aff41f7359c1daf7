import Output
import Testing

@Suite("The files of a site")
struct OutputTreeTests {
  @Test("stand in the order of their paths' bytes, whatever their order was")
  func order() {
    let paths = ["404.html", "a-b/x", "a/x", "a/é", "b", "index.html", "é"]
    let tree = OutputTree(paths.reversed().map { OutputFile(path: $0, bytes: []) })
    #expect(tree.files.map(\.path) == paths)
  }

  @Test("need their folders, each after the one that holds it, and each once")
  func folders() {
    let tree = OutputTree([
      "index.html": "", "a/b/c/x": "", "a/b/y": "", "a-b/x": "", "d/e/x": "", "d/x": "",
    ])
    #expect(tree.folders.sorted() == ["a", "a-b", "a/b", "a/b/c", "d", "d/e"])
    for (index, folder) in tree.folders.enumerated() {
      let parent = folder.split(separator: "/").dropLast().joined(separator: "/")
      #expect(parent.isEmpty || tree.folders.prefix(index).contains(parent))
    }
  }

  @Test("need no folder at the root")
  func noFolders() {
    #expect(OutputTree(["index.html": "", "404.html": ""]).folders == [])
    #expect(OutputTree([:]).folders == [])
  }

  @Test("keep their bytes")
  func bytes() {
    let tree = OutputTree([OutputFile(path: "a", bytes: [0, 255, 10])])
    guard case .bytes(let bytes)? = tree.files.first?.content else {
      Issue.record("a file of bytes")
      return
    }
    #expect(bytes == [0, 255, 10])
  }

  @Test("two of one path are a bug of ours")
  func twice() async {
    await #expect(processExitsWith: .failure) {
      _ = OutputTree([OutputFile(path: "a", bytes: []), OutputFile(path: "a", bytes: [])])
    }
  }

  @Test("have paths below the site's root")
  func relativePaths() async {
    await #expect(processExitsWith: .failure) { _ = OutputFile(path: "/a", bytes: []) }
    await #expect(processExitsWith: .failure) { _ = OutputFile(path: "", bytes: []) }
  }
}
