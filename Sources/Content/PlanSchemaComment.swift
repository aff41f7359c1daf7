/// The comment by which editors such as VS Code find the JSON Schema of a plan's front matter, to
/// complete and check its keys; the first line behind `---`.
package enum PlanSchemaComment {
  /// The schema's file in the content folder; a dot folder is no content.
  package static let file = ".skema/kepala-rencana.json"

  /// As it stands in `satker/<satker>/<tahun>/<rencana>.md`.
  package static let line = "# yaml-language-server: $schema=../../../\(file)"
}
