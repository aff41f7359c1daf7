internal import Diagnostics
internal import SiteModel

/// Finds an e-mail address of a private provider.
struct PrivateMailCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.surel", group: .privacy, severity: .error,
    summary: "Alamat surel pribadi akan terbit.",
    reason: "Alamat pada penyedia umum adalah milik orang; satker memakai alamat resminya.",
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa surat ke ppid@kpu.go.id, kab-contoh@kpu.go.id, dan @kpucontoh dibaca;"),
      CheckExample(
        frontMatter: "# gmail: ani@gmail.com\n" + CheckExample.usualFrontMatter,
        dictum: "Menetapkan : KEPUTUSAN; akun @gmail.com dan humas@mail.kpu.go.id."),
    ],
    failing: [
      CheckExample(considerations: "1. bahwa “Ani” menerima surat di ⟦ani.contoh@gmail.com⟧;"),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN, kirim ke [Ani](mailto:⟦Ani@Yahoo.co.id⟧).",
        files: [
          "satker/contoh/2025/surel-ani@ymail.com.txt": "⟦isi⟧",
          "halaman/kontak.md": "---\njudul: Kontak\n---\n\nSurat ke ⟦ani@gmail.com⟧.\n",
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nppid: { surel: ppid@gmail.com }\n---\n\nSurat ke ppid@gmail.com atau ⟦ani@gmail.com⟧.\n",
        ]),
    ])

  static func leaks(in text: SearchedText) -> [Leak] {
    MailAddress.addresses(in: text.bytes).filter(\.isPrivate).map { address in
      Leak(
        range: address.range,
        message: "alamat surel pribadi; hapus, atau ganti dengan alamat resmi",
        contact: String(decoding: text.bytes[address.range], as: UTF8.self).lowercased())
    }
  }
}
