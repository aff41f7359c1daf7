/// A small content folder that shows a check at work.
///
/// A piece of the usual plan is put in its place; in a failing example each finding's place is marked
/// `⟦so⟧`. The marks are taken out before the content is read.
package struct CheckExample: Sendable {
  /// The parts of the usual plan, in the order of the file; nil leaves the usual one.
  package var frontMatter: String?
  package var considerations: String?
  package var legalBasis: String?
  package var dictum: String?
  package var actions: String?
  /// Whole files in place of or besides the usual ones, by path in the content folder; in a plan of
  /// another path as well findings may be marked.
  package var files: [String: String]

  package init(
    frontMatter: String? = nil, considerations: String? = nil, legalBasis: String? = nil,
    dictum: String? = nil, actions: String? = nil, files: [String: String] = [:]
  ) {
    self.frontMatter = frontMatter
    self.considerations = considerations
    self.legalBasis = legalBasis
    self.dictum = dictum
    self.actions = actions
    self.files = files
  }

  /// The content folder's text files by path, marks and all.
  package var content: [String: String] {
    var content = Self.usualFiles
    content["satker/contoh/2025/rencana.md"] = plan
    content.merge(files) { _, own in own }
    return content
  }

  /// The piece that makes the example, for the reference.
  package var excerpt: String {
    let parts = [frontMatter, considerations, legalBasis, dictum, actions].compactMap { $0 }
    let others = files.sorted { $0.key < $1.key }.map { "\($0.key):\n\($0.value)" }
    return (parts + others).joined(separator: "\n\n")
  }

  private var plan: String {
    """
    ---
    \(frontMatter ?? Self.usualFrontMatter)
    ---

    ## Menimbang

    \(considerations ?? "1. bahwa perlu menetapkan Keputusan Komisi Pemilihan Umum Kabupaten Contoh;")

    ## Mengingat

    \(legalBasis ?? Self.usualLegalBasis)

    ## Memutuskan

    \(dictum ?? Self.usualDictum)

    ## Rencana Aksi

    \(actions ?? Self.usualActions)

    """
  }

  package static let usualFrontMatter = """
    jenis: Keputusan
    nomor: 7
    tahun: 2025
    tentang: Rencana Aksi Zona Integritas di Lingkungan Komisi Pemilihan Umum Kabupaten Contoh
    ditetapkan: { tempat: Contoh, tanggal: 2025-01-10 }
    penandatangan: { jabatan: Ketua KPU Kabupaten Contoh, nama: Adi }
    kelengkapan: lengkap
    """

  static let usualLegalBasis = """
    1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);
    """

  static let usualDictum = """
    Menetapkan : KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH TENTANG RENCANA AKSI ZONA INTEGRITAS DI LINGKUNGAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH.

    ### KESATU

    Menetapkan Rencana Aksi.
    """

  static let usualActions = """
    ### I. Manajemen Perubahan

    | No | Rencana Aksi | Bukti | Waktu |
    |----|--------------|-------|-------|
    | 1. | Membentuk tim kerja | Surat keputusan | Maret 2025 |

    ### II. Penataan Tatalaksana

    | No | Rencana Aksi | Bukti | Waktu |
    |----|--------------|-------|-------|
    | 1. | Menyusun prosedur | Dokumen prosedur | April 2025 |
    """

  private static let usualFiles = [
    "situs.yml": "judul: Contoh\n",
    "area.yml": """
    - { slug: manajemen-perubahan, nama: Manajemen Perubahan }
    - { slug: penataan-tatalaksana, nama: Penataan Tatalaksana }
    - { slug: penguatan-pengawasan, nama: Penguatan Pengawasan }

    """,
    "satker/contoh/satker.md": """
    ---
    nama: KPU Kabupaten Contoh
    nama_lengkap: Komisi Pemilihan Umum Kabupaten Contoh
    ---

    """,
  ]
}
