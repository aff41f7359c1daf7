/// All checks, in the order of the reference.
package enum CheckCatalogue {
  package static let checks: [any Check.Type] =
    frontMatter + structure + time + legalBasis + consistency + language + privacy + links
    + coverage

  package static var descriptions: [CheckDescription] { checks.map { $0.description } }

  /// Everything that Terbit may find, whoever finds it.
  package static var allFindings: [CheckDescription] {
    readingFindings + descriptions + templateFindings + previewFindings + importFindings
  }
}
