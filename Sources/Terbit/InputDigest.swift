internal import Checksums
internal import Content
internal import Diagnostics
internal import Disk
internal import Printing
internal import Programs
internal import Rendering
internal import Search

/// What a build is made from, as one number: the content, the templates, the options, and the programs that
/// work on them, this one among them.
struct InputDigest {
  let options: SiteCompiler.Options
  let templates: Diagnosed<TemplateFolder>
  let tree: Diagnosed<SourceTree>
  /// The drafts that are no part of the tree.
  let drafts: [String]
  /// What was read of each attachment, by its path.
  let attachments: [String: FileFacts]

  /// - Throws: what the disk refuses.
  func text() async throws(DiskError) -> String {
    var digest = ContentDigest()
    digest.add(Self.words(for: try Disk.stamp(of: Self.ownProgram)))
    try await addOptions(to: &digest)
    addTemplates(to: &digest)
    addContent(to: &digest)
    return digest.text
  }

  /// Another version of Terbit is another file.
  private static let ownProgram = "/proc/self/exe"

  private static func words(for stamp: FileStamp) -> String {
    "\(stamp.size) \(stamp.modified) \(stamp.number)"
  }

  private func addOptions(to digest: inout ContentDigest) async throws(DiskError) {
    digest.add(options.content)
    digest.add(options.baseURL ?? "")
    digest.add("\(options.baseURL != nil) \(options.makesSearchIndex) \(options.makesDocuments)")
    digest.add("\(Disk.permissionsOfNewFiles)")
    if options.makesSearchIndex { digest.add(await SearchIndexer.identity()) }
    if options.makesDocuments, let printer = Program.find(PDFPrinter.programName) {
      digest.add(printer.path + " " + Self.words(for: try Disk.stamp(of: printer.path)))
    }
  }

  private func addTemplates(to digest: inout ContentDigest) {
    for (name, source) in templates.value.templates.sorted(by: { $0.key < $1.key }) {
      digest.add(name)
      digest.add(source.text)
    }
    for asset in templates.value.assets {
      digest.add(asset.name)
      digest.add(asset.bytes)
    }
    add(templates.diagnostics, to: &digest)
  }

  private func addContent(to digest: inout ContentDigest) {
    let tree = tree.value
    var sources = [tree.settings, tree.areas, tree.regulations].compactMap { $0 }
    sources += tree.pages.map(\.source)
    for office in tree.offices {
      digest.add(office.path)
      sources += [office.office].compactMap { $0 } + office.plans.map(\.source)
      sources += office.earlierVersions.map(\.source)
      for attachment in office.attachments {
        digest.add(attachment.path)
        digest.add(attachments[attachment.path]?.sha256 ?? "")
      }
    }
    for source in sources {
      digest.add(source.path)
      digest.add(source.bytes)
    }
    for draft in drafts { digest.add(draft) }
    add(self.tree.diagnostics, to: &digest)
  }

  /// What was found while reading stands for the files that were not taken.
  private func add(_ findings: [Diagnostic], to digest: inout ContentDigest) {
    for finding in findings {
      digest.add("\(finding.id) \(finding.location.path) \(finding.message)")
    }
  }
}
