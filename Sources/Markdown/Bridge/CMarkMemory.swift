internal import CArena
internal import CCMarkGFM

/// The memory of cmark-gfm's trees: an arena of the thread that works on one.
///
/// A tree is thousands of small things, which all go at the same time. Freed one by one they would take
/// longer, and leave holes between what is kept of them. Nodes, texts and what is rendered stand in the same
/// memory, since cmark-gfm puts no node into one that stands in another.
enum CMarkMemory {
  /// The arena's functions as cmark-gfm takes them: its table is laid out as theirs, and it only reads it.
  static var allocator: UnsafeMutablePointer<cmark_mem> {
    UnsafeMutableRawPointer(mutating: arena_table()).assumingMemoryBound(to: cmark_mem.self)
  }

  /// Does something with cmark-gfm, and takes back all memory that it was given for that.
  static func whileWorking<Result>(_ work: () -> Result) -> Result {
    let mark = arena_begin()
    defer { arena_release(mark) }
    return work()
  }
}
