internal import Diagnostics

extension CheckCatalogue {
  /// What `terbit import` reports about the text of a decree; its tests stand with the import.
  package static let importFindings: [CheckDescription] = [
    finding(
      "impor.program-tidak-ada", .error, "Program pembaca Word atau PDF belum terpasang.",
      "Pesannya menyebut cara memasangnya."),
    finding(
      "impor.gagal", .error, "Word atau PDF tidak dapat dibaca.",
      "Berkasnya rusak, terkunci, atau bukan berkas itu."),
    finding(
      "impor.pdf-tanpa-teks", .error, "PDF hasil pindai tidak memiliki lapisan teks.",
      "Gambar halaman dibaca dahulu dengan pengenal teks (OCR)."),
    finding(
      "impor.word-lama", .error, "Berkas Word lama (.doc) tidak dapat dibaca.",
      "Simpan ulang sebagai .docx."),
    finding(
      "impor.jenis-berkas", .error, "Berkasnya gambar, arsip, RTF, atau naskah LibreOffice.",
      "Yang dapat dibaca: .docx, .pdf dengan lapisan teks, dan .txt."),
    finding(
      "impor.kosong", .error, "Naskah tidak memuat teks.",
      "Berkas yang dipilih mungkin bukan naskahnya, atau belum tersimpan."),
    finding(
      "impor.kepala-tidak-lengkap", .warning,
      "Nomor, judul, tanggal, atau penanda tangan tidak terbaca.",
      "Kuncinya dibiarkan kosong di kepala rencana; isi dari keputusan."),
    finding(
      "impor.bagian-tidak-ditemukan", .warning, "Sebuah bagian keputusan tidak ditemukan.",
      "Salinan tidak memuatnya, atau kata pembukanya tidak terbaca."),
    finding(
      "impor.butir-tanpa-nomor", .warning, "Sebuah butir Mengingat tidak bernomor urut.",
      "Ia butir tersendiri, atau lanjutan butir di atasnya."),
    finding(
      "impor.butir-bersambung", .warning, "Kata-kata berdiri sesudah akhir sebuah butir.",
      "Kepala surat atau catatan pinggir tercetak di antara butir-butir."),
    finding(
      "impor.butir-dipindahkan", .warning, "Butir Menimbang berdiri sesudah kata Mengingat.",
      "Salinan membaca kolom judulnya sebelum kolom butirnya."),
    finding(
      "impor.aksi-tidak-ditemukan", .warning, "Tidak ada tabel atau daftar aksi yang dikenali.",
      "Kepala tabelnya tidak terbaca; tabelnya ditulis sendiri."),
    finding(
      "impor.kolom-hilang", .warning, "Tabel tersalin tanpa jarak antarkolom.",
      "Sel-selnya tidak dapat dibedakan; tabelnya disalin ulang dengan kolomnya."),
    finding(
      "impor.kepala-hilang", .warning, "Kepala tabel tidak ada di salinan.",
      "Nama kolom dalam kurung siku hanya diduga dari urutan yang lazim."),
    finding(
      "impor.area-tidak-diketahui", .warning, "Tidak ada nama area di atas sebuah tabel.",
      "Judul areanya hanya diketahui dari keputusan."),
    finding(
      "impor.area-diduga", .warning, "Baris pertama tabel berdiri sebelum nama area.",
      "Baris itu dianggap milik area pertama."),
    finding(
      "impor.area-dipindahkan", .warning,
      "Awal sebuah area dipindahkan ke butir pertama yang dihitung ulang.",
      "Nama area pada sel gabungan tercetak di baris mana saja."),
    finding(
      "impor.baris-disambung", .note, "Sebuah baris disambungkan ke baris di atasnya.",
      "Pergantian halaman membelah baris tabel."),
    finding(
      "impor.sel-bergeser", .warning, "Isi sebuah baris dikembalikan ke kolomnya.",
      "Salinan kehilangan atau menambah sel."),
    finding(
      "impor.sel-berlebih", .warning,
      "Sebuah baris memiliki sel lebih banyak daripada kepala tabel.",
      "Kata-kata yang berlebih ditaruh di sel terakhir supaya tidak hilang."),
    finding(
      "impor.centang-bergeser", .warning, "Tanda bulan tidak cocok dengan kolom bulan.",
      "Bulan yang salah adalah janji yang salah."),
    finding(
      "impor.waktu-kosong", .warning, "Sebuah baris tidak menyebut waktu.",
      "Waktunya mungkin hilang dari salinan."),
    finding(
      "impor.waktu-diperbaiki", .warning, "Nama bulan yang terbelah disatukan.",
      "Pemindai membelah kata, misalnya “Okt ober”."),
    finding(
      "impor.penutup-lampiran", .warning, "Sebuah bagian berdiri sesudah tabel terakhir.",
      "Ia penutup lampiran, atau lanjutan tabel yang tidak dikenali."),
    finding(
      "impor.penutup-berulang", .note, "Penutup lampiran mengulang penutup keputusan.",
      "Ia tidak disalin dua kali."),
  ]

  private static func finding(
    _ id: String, _ severity: Severity, _ summary: String, _ reason: String
  ) -> CheckDescription {
    CheckDescription(
      id: id, group: .importing, severity: severity, summary: summary, reason: reason, passing: [],
      failing: [])
  }
}
