/// Why the preview cannot begin or go on.
package struct PreviewFailure: Error, CustomStringConvertible {
  package let description: String
}
