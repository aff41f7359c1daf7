extension CheckCatalogue {
  /// The findings that the readers report themselves, for the reference.
  package static let readingFindings: [CheckDescription] =
    fileFindings + attachmentFindings + addressFindings + historyFindings + frontMatterFindings
    + yamlFindings
    + bodyFindings
    + areaFindings + tableFindings + timeFindings + smallTimeFindings + citationFindings
}
