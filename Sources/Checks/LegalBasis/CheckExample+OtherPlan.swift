extension CheckExample {
  /// A second plan of the usual office with a legal basis of its own.
  static func otherPlan(legalBasis: String, date: String = "2025-01-10") -> String {
    """
    ---
    jenis: Keputusan
    nomor: 8
    tahun: \(date.prefix(4))
    tentang: Rencana Aksi Lain
    ditetapkan: { tempat: Contoh, tanggal: \(date) }
    penandatangan: { jabatan: Ketua KPU Kabupaten Contoh, nama: Adi }
    kelengkapan: lengkap
    ---

    ## Menimbang

    1. bahwa perlu menetapkan Keputusan Komisi Pemilihan Umum Kabupaten Contoh;

    ## Mengingat

    \(legalBasis)

    ## Memutuskan

    ### KESATU

    Menetapkan Rencana Aksi.

    ## Rencana Aksi

    ### I. Manajemen Perubahan

    | No | Rencana Aksi | Bukti | Waktu |
    |----|--------------|-------|-------|
    | 1. | Membentuk tim kerja | Surat keputusan | Maret 2025 |

    """
  }
}
