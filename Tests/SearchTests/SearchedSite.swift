import Content
import Diagnostics
import Disk
import Markdown
import PlanModel
import SiteModel

/// A site of one office and one plan with two actions, for the search to read.
enum SearchedSite {
  private static let plan = """
    ---
    jenis: Keputusan
    nomor: 7
    tahun: 2025
    tentang: Rencana Aksi
    ditetapkan: { tempat: Contoh, tanggal: 2025-01-10 }
    penandatangan: { jabatan: Ketua, nama: Adi }
    kelengkapan: lengkap
    ---

    ## Mengingat

    1. Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi;

    ## Rencana Aksi

    ### I. Penguatan Pengawasan

    | No | Rencana Aksi | Bukti | Waktu |
    |----|--------------|-------|-------|
    | 1 | Melapor gratifikasi & "hadiah" < 1 juta | Laporan | Maret 2025 |
    | 2 | Menyusun peta risiko | | Mei - Juni 2025 |

    """

  static func build() async throws -> Site {
    let texts = [
      "situs.yml": "judul: Contoh\n",
      "satker/soppeng/satker.md": "---\nnama: KPU Kabupaten Soppeng\n---\n",
      "area.yml": "- { slug: penguatan-pengawasan, nama: Penguatan Pengawasan }\n",
      "satker/soppeng/2025/zona.md": plan,
    ]
    let folder = try Disk.resolve("/tmp") + "/terbit-search-\(UInt64.random(in: .min ... .max))"
    for (name, text) in texts {
      try Disk.makeFolders(Disk.parent(of: folder + "/" + name))
      try Disk.write(Array(text.utf8), to: folder + "/" + name)
    }
    let tree = Result { try SourceTreeReader.read(folder).value }
    try Disk.remove(folder)
    return await SiteBuilder(await PublicationReader(jobs: 1).read(try tree.get()).value).build()
      .value
  }
}
