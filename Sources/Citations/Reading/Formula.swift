/// The words that tie a later instrument to the one before it: `sebagaimana telah beberapa kali
/// diubah terakhir dengan`.
struct Formula: Hashable, Sendable {
  var relation: Amendment.Relation
  var isLatest: Bool
}
