import Testing

/// The names that a plan's pages give their templates, shown by templates of one line.
@Suite("A plan's pages")
struct PlanPageTests {
  private static let actions = """
    | No | Komponen | Rencana Aksi | Bukti | Waktu |
    |---|---|---|---|---|
    | 1. | Tim | Membentuk [tim](https://a.id) *ad hoc* | SK | Januari 2025 |
    | 2. | | Rapat | Notula | setiap bulan |
    | 3. | SPIP | Menilai<br>risiko | Laporan | paling lambat Mei 2025 |
    | 4. | | Melapor | Surat | Februari minggu ke-2 2025 |
    | 5. | | Menunggu | Surat | insidentil |
    | 6. | | Mengulang | Surat | Juni 2024 |

    """

  private func page(
    _ path: String, _ template: String, _ text: String, frontMatter: String = ""
  ) async throws -> String {
    let site = try await RenderedSite(
      actions: Self.actions, frontMatter: frontMatter,
      templates: ["tata-letak": "{{{isi}}}", template: text])
    return try site.text("soppeng/2025/zona/\(path)index.html")
  }

  @Test("the timeline has a word in each cell that is due, and nothing in the others")
  func timeline() async throws {
    let page = try await page(
      "bulan/", "rencana-linimasa", "{{#area}}{{#aksi}}{{#sel}}[{{.}}]{{/sel}}\n{{/aksi}}{{/area}}")
    let rows = page.split(separator: "\n")
    // A month outside the period, June 2024, comes first and is said with its year.
    #expect(rows[0] == "[][Jan][][][][][][][][][][][]")
    #expect(rows[1] == "[][Jan][Feb][Mar][Apr][Mei][Jun][Jul][Agu][Sep][Okt][Nov][Des]")
    #expect(rows[3] == "[][][Feb M2][][][][][][][][][][]")
    #expect(rows[4] == "[][][][][][][][][][][][][]")
    #expect(rows[5] == "[Jun 2024][][][][][][][][][][][][]")
  }

  @Test("an action in a link has no link and no line break of its own")
  func label() async throws {
    let page = try await page(
      "bulan/", "rencana-linimasa", "{{#area}}{{#aksi}}<a>{{{aksi}}}</a>\n{{/aksi}}{{/area}}")
    #expect(page.contains("<a>Membentuk tim <em>ad hoc</em></a>"))
    #expect(page.contains("<a>Menilai \nrisiko</a>") || page.contains("<a>Menilai risiko</a>"))
  }

  @Test("a month's page sets apart what recurs, and marks deadlines and weeks")
  func month() async throws {
    let text =
      "{{#area}}{{#aksi}}{{{aksi}}}{{#paling_lambat}}!{{/paling_lambat}}{{#minggu}} M{{minggu}}{{/minggu}};{{/aksi}}{{/area}}|{{#berkala}}{{#aksi}}{{{aksi}}};{{/aksi}}{{/berkala}}|{{jumlah_aksi}} {{jumlah_tenggat}}"
    #expect(
      try await page("bulan/2025-05/", "rencana-bulan", text) == "Menilai \nrisiko!;|Rapat;|2 1")
    #expect(try await page("bulan/2025-02/", "rencana-bulan", text) == "Melapor M2;|Rapat;|2 ")
    #expect(try await page("bulan/2025-07/", "rencana-bulan", text) == "|Rapat;|1 ")
  }

  @Test("the chart counts each month of the period, the highest bar fills its cell")
  func chart() async throws {
    let page = try await page(
      "", "rencana",
      "{{#grafik}}{{masa}}:{{#batang}} {{singkat}} {{jumlah}} {{atas}}+{{tinggi}}{{/batang}}{{/grafik}}|{{#di_luar_periode}}{{nama}} {{jumlah}}{{/di_luar_periode}}"
    )
    #expect(page.hasPrefix("Januari – Desember 2025: Jan 2 0+100 Feb 2 0+100 Mar 1 50+50"))
    #expect(page.hasSuffix("Des 1 50+50|Juni 2024 1"))
  }

  @Test("a component has an anchor made from its first action's")
  func components() async throws {
    let page = try await page(
      "area/manajemen-perubahan/", "rencana-area",
      "{{#kelompok}}{{jangkar}} {{{komponen}}} {{jumlah}};{{/kelompok}}")
    #expect(
      page
        == "komponen-manajemen-perubahan-1 Tim 2;komponen-manajemen-perubahan-3 SPIP 4;")
  }

  @Test("a strip has a place for each month of the period; others are said apart")
  func strip() async throws {
    let page = try await page(
      "area/manajemen-perubahan/", "rencana-area",
      "{{#kelompok}}{{#aksi}}{{#waktu}}n{{lebar}}{{#bulan}} {{tempat}} {{nama}}{{/bulan}}{{#di_luar_periode}} luar {{nama}}{{/di_luar_periode}}\n{{/waktu}}{{/aksi}}{{/kelompok}}"
    )
    let rows = page.split(separator: "\n")
    #expect(rows[0] == "n12 k1 Januari 2025")
    #expect(rows[3] == "n12 k2 Februari 2025, minggu ke-2")
    #expect(rows[4] == "n12")
    #expect(rows[5] == "n12 luar Juni 2024")
  }

  @Test("what the office reports stands beside its action, and is counted")
  func reports() async throws {
    let keys = "realisasi: [{ aksi: manajemen-perubahan-2, status: selesai, tanggal: 2025-02-01 }]"
    let area = try await page(
      "area/manajemen-perubahan/", "rencana-area",
      "{{#kelompok}}{{#aksi}}{{#realisasi}}{{status}} {{tanggal}}{{/realisasi}}{{#belum_dilaporkan}}belum{{/belum_dilaporkan}};{{/aksi}}{{/kelompok}}",
      frontMatter: keys)
    #expect(area == "belum;selesai 1 Februari 2025;belum;belum;belum;belum;")
    let plan = try await page(
      "", "rencana",
      "{{#realisasi}}{{#jumlah_status}}{{jumlah}} {{status}}, {{/jumlah_status}}{{jumlah_belum}}{{/realisasi}}",
      frontMatter: keys)
    #expect(plan == "1 selesai, 5")
  }

  @Test("a plan without any report says so once, and not at every action")
  func noReports() async throws {
    let area = try await page(
      "area/manajemen-perubahan/", "rencana-area",
      "{{#kelompok}}{{#aksi}}{{#realisasi}}x{{/realisasi}}{{#belum_dilaporkan}}belum{{/belum_dilaporkan}}{{/aksi}}{{/kelompok}}"
    )
    #expect(area == "")
    #expect(
      try await page("", "rencana", "{{^realisasi}}belum dilaporkan{{/realisasi}}")
        == "belum dilaporkan")
  }
}
