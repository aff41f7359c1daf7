internal import Synchronization

/// An object that stands on many pages with the same values, and is shown there by the same part of a
/// template: what it shows is made once.
///
/// A line of an action in the lists of twelve months is one of these. Where the template also uses names
/// from around the object, which are others on each page, it is shown anew each time.
package struct RepeatedObject: Sendable {
  /// What the values are taken from.
  let owner: any AnyObject & Sendable
  /// Tells apart the forms that the values of one owner take, such as links from different depths.
  let form: Int
  let make: @Sendable () -> TemplateObject

  package init(
    owner: any AnyObject & Sendable, form: Int, _ make: @escaping @Sendable () -> TemplateObject
  ) {
    self.owner = owner
    self.form = form
    self.make = make
  }
}

/// What repeated objects have shown so far, while one site is rendered.
final class FragmentCache: Sendable {
  /// An object at a place of a template.
  struct Key: Hashable, Sendable {
    let step: Int
    let owner: ObjectIdentifier
    let form: Int

    init(step: Int, _ object: RepeatedObject) {
      self.step = step
      owner = ObjectIdentifier(object.owner)
      form = object.form
    }
  }

  /// The owner is kept, so that no other object gets its identity.
  private struct Fragment: Sendable {
    let owner: any AnyObject & Sendable
    let html: [UInt8]
  }

  private let fragments = Mutex<[Key: Fragment]>([:])

  subscript(key: Key) -> [UInt8]? { fragments.withLock { $0[key]?.html } }

  func keep(_ html: [UInt8], of object: RepeatedObject, as key: Key) {
    fragments.withLock { $0[key] = Fragment(owner: object.owner, html: html) }
  }
}
