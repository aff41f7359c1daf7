internal import Content

/// The first `satker.md` of an office: what is known, and a comment for what only the editor knows.
package struct OfficeStarter: Sendable {
  package var name: String?
  package var fullName: String?
  package var regionCode: String?
  package var address: String?
  package var website: String?
  package var deskMail: String?
  package var deskTelephone: String?

  package init() {}

  package var markdown: String {
    ([
      "---",
      "# Isi nilai yang kosong; hanya “nama” yang wajib. Sesudah baris “---” di bawah boleh ditulis perkenalan satker.",
    ] + keys + ["---", ""]).joined(separator: "\n")
  }

  private var keys: [String] {
    [
      StarterKey.line("nama", name, hint: "nama pendek, misalnya KPU Kabupaten Soppeng"),
      StarterKey.line(
        "nama_lengkap", fullName,
        hint: "nama resmi, misalnya Komisi Pemilihan Umum Kabupaten Soppeng"),
      StarterKey.line(
        "kode_wilayah", regionCode, hint: "kode Kemendagri dalam tanda kutip, misalnya \"73.12\""),
      StarterKey.line("alamat", address, hint: "alamat kantor"),
      StarterKey.line("situs_web", website, hint: "alamat situs satker"),
      "ppid:",
      "  " + StarterKey.line("surel", deskMail, hint: "surel PPID satker, bukan surel pribadi"),
      "  " + StarterKey.line("telepon", deskTelephone, hint: "telepon kantor"),
    ]
  }
}

/// A key of front matter, with its value or with a comment on what to write.
enum StarterKey {
  static func line(_ key: String, _ value: String?, hint: String) -> String {
    let words = (value ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? "\(key):  # isi \(hint)" : "\(key): \(YAMLScalar.text(of: words))"
  }
}
