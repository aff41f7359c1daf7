internal import Output
internal import TimeTargets

/// A record as the small page that Pagefind reads; it is never published.
///
/// A page per record, and not the site's own pages, because Pagefind filters whole pages: a page of an
/// area with one action in March would be found for March by the words of another action. What is
/// marked as metadata is searched as well; it stands apart so that an excerpt does not repeat it.
struct SearchRecordPage {
  let record: SearchRecord

  var html: String {
    let words = record.texts.map { "<p>\(XMLText.escaped($0))</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="id">
      <title>\(XMLText.escaped(record.title))</title>
      <body data-pagefind-body>
      \(words)
      <div data-pagefind-ignore>
      <h1 data-pagefind-meta="title">\(XMLText.escaped(record.title))</h1>
      <p data-pagefind-meta="konteks">\(XMLText.escaped(record.context))</p>
      <a data-pagefind-meta="alamat[href]" href="\(XMLText.escaped(record.link))"></a>
      \(filters.map(element).joined(separator: "\n"))
      </div>
      </body>
      </html>

      """
  }

  /// The filters by their fixed names, which are those of the form's fields.
  private var filters: [(name: String, value: String)] {
    [("jenis", record.kind.rawValue)]
      + record.offices.map { ("satker", $0) }
      + (record.year.map { [("tahun", String($0))] } ?? [])
      + (record.area.map { [("area", $0)] } ?? [])
      + record.months.map { ("bulan", $0.description) }
  }

  private func element(of filter: (name: String, value: String)) -> String {
    "<i data-pagefind-filter=\"\(filter.name)\">\(XMLText.escaped(filter.value))</i>"
  }
}
