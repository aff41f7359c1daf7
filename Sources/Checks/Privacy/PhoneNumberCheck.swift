internal import Diagnostics
internal import SiteModel

/// Finds a mobile telephone number, which belongs to a person.
struct PhoneNumberCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.telepon", group: .privacy, severity: .error,
    summary: "Nomor telepon seluler akan terbit.",
    reason: """
      Nomor seluler adalah milik orang. Nomor layanan ditulis pada satker.md (ppid.telepon) atau \
      situs.yml (kontak.telepon); nomor yang tercatat di sana boleh juga berdiri di tempat lain.
      """,
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa rapat 08-12-2025 10.30, Surat Nomor 0812/3456789012/2025, kode 62.81.2, dan 081.234 bukan nomor telepon;
          """,
        files: [
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nppid: { telepon: 0812 3456 7890 }\n---\n"
        ]),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN; telepon kantor (0484) 21067 dan NIP 080123456789012345."),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN; hubungi meja layanan di +62 812-3456-7890.",
        files: [
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nppid: { telepon: 0812 3456 7890 }\n---\n",
          "situs.yml": "judul: Contoh\nkontak: { telepon: 0813 1111 2222 }\n",
          "halaman/kontak.md": "---\njudul: Kontak\n---\n\nHubungi 0813-1111-2222.\n",
        ]),
    ],
    failing: [
      CheckExample(
        considerations: """
          1. bahwa “Ani” (HP ⟦081234567890⟧, WA ⟦+62 812-3456-7890⟧, WA⟦081234567891⟧, rumah ⟦0812.3456.789⟧) hadir;
          """),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN, hubungi [kami](https://wa.me/⟦6281234567890⟧).",
        files: [
          "satker/contoh/2025/wa-0812-3456-7890.jpg": "⟦isi⟧",
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nppid: { telepon: 0812 3456 7891 }\n---\n\nHubungi Ani di ⟦0812 3456 7890⟧.\n",
        ]),
    ])

  static func leaks(in text: SearchedText) -> [Leak] {
    text.telephoneNumbers.filter { $0.kind == .mobile }.map { number in
      Leak(
        range: number.range,
        message: "tampak sebagai nomor telepon seluler; hapus sebelum diterbitkan",
        contact: number.dialled)
    }
  }
}
