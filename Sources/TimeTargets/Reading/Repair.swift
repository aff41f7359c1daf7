/// A garbled part of the input and what it most likely should be; `Okt ober`, `Oktober`.
struct Repair {
  let range: Range<Int>
  /// Nil where nothing, or more than one thing, is likely.
  let replacement: String?
}
