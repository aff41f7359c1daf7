package import Content
package import Diagnostics
package import Markdown

/// Reads `satker.md`, what an office says of itself.
package enum OfficeReader {
  package static func read(
    _ folder: SourceTree.OfficeFolder, marking foreignTerms: ForeignTerms? = nil
  ) -> Diagnosed<Office?> {
    guard let source = folder.office else {
      return Diagnosed(
        nil,
        [
          Diagnostic(
            id: "satker.tidak-ada", severity: .error,
            message:
              "folder satker “\(folder.slug)” tidak memuat satker.md; buat berkas itu dengan kunci “nama”",
            at: SourceLocation(path: folder.path + "/satker.md"))
        ])
    }
    let file = ContentFile.read(source, marking: foreignTerms)
    guard let content = file.value else { return Diagnosed(nil, file.diagnostics) }
    var fields = YAMLFields(
      content.frontMatter, of: "satker", sink: DiagnosticSink(source: source))
    let name = fields.text("nama", required: true)
    let office = Office(
      slug: folder.slug,
      name: name ?? folder.slug,
      fullName: fields.text("nama_lengkap"),
      regionCode: fields.text("kode_wilayah"),
      address: fields.text("alamat"),
      website: fields.webAddress("situs_web"),
      informationDesk: fields.nested("ppid", informationDesk),
      legalNetwork: fields.nested("jdihn") { fields in
        Office.LegalNetwork(
          mainEntry: fields.text("teuBadan"), field: fields.text("bidangHukum"),
          subject: fields.text("subjek"))
      },
      introduction: content.document.blocks,
      links: content.document.links,
      source: source
    )
    return Diagnosed(
      name == nil ? nil : office, file.diagnostics + fields.finish().diagnostics)
  }

  private static func informationDesk(_ fields: inout YAMLFields) -> Office.InformationDesk {
    Office.InformationDesk(
      name: fields.text("nama"),
      address: fields.text("alamat"),
      email: fields.text("surel"),
      telephone: fields.text("telepon")
    )
  }
}
