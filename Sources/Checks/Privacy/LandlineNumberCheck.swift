internal import Diagnostics
internal import SiteModel

/// Finds a telephone number with an area code that no office gives as its own.
struct LandlineNumberCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.telepon-tetap", group: .privacy, severity: .warning,
    summary: "Nomor telepon tetap akan terbit di luar kontak satker.",
    reason: """
      Nomor rumah adalah milik orang, dan nomor kantor yang berubah harus dicari di setiap rencana. \
      Nomor layanan ditulis pada satker.md (ppid.telepon) atau situs.yml (kontak.telepon); nomor \
      yang tercatat di sana boleh juga berdiri di tempat lain.
      """,
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi, bila nomor itu milik orang",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa Surat Nomor 0484/21067/2025, 047/PW.01/10/2022, kode 0211-2025, masa 2020-2024, tanggal 02-12-2025, TLN 6109, 0.51, 021.123.456 dan anggaran 0123456789 bukan nomor telepon;
          """),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN; telepon kantor (0484) 21067.",
        files: [
          "satker/contoh/satker.md": """
          ---
          nama: KPU Kabupaten Contoh
          alamat: Jalan Merdeka 1, telepon 0484-21068
          ppid: { telepon: 0484-21067 }
          ---

          Kantor kami dapat dihubungi di (0484) 21069.

          """
        ]),
    ],
    failing: [
      CheckExample(
        considerations: """
          1. bahwa “Ani” (rumah ⟦(0484) 21067⟧, kantor ⟦0411-854321⟧, Telp. ⟦021 3193 7223⟧, ⟦+62 484 21067⟧, faks ⟦048421068⟧) hadir;
          """),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN, telepon ⟦21067⟧ atau Telp: ⟦0411.854321⟧.",
        files: [
          "satker/contoh/2025/telp-0484-21067.txt": "⟦isi⟧",
          "halaman/kontak.md": "---\njudul: Kontak\n---\n\nHubungi ⟦(021) 31937223⟧\n",
        ]),
    ])

  static let readsOffices = false

  static func leaks(in text: SearchedText) -> [Leak] {
    text.telephoneNumbers.filter { $0.kind == .landline }.map { number in
      Leak(
        range: number.range,
        message:
          "tampak sebagai nomor telepon; hapus, atau catat sebagai nomor layanan di satker.md (ppid.telepon)",
        contact: number.dialled)
    }
  }
}
