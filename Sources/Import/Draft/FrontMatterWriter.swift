internal import Content
internal import PlanModel

/// Writes the front matter of a draft: what the decree says, and a comment where only the editor knows.
struct FrontMatterWriter {
  let source: String

  func lines(of head: DraftHead) -> [String] {
    var lines = [
      "---",
      PlanSchemaComment.line,
      "# Rancangan yang dibuat “terbit import” dari \(Self.comment(source)); bandingkan tiap kata dengan keputusannya.",
    ]
    lines += identity(head)
    lines += enactment(head)
    lines += scope(head)
    lines += [
      "ppid:  # keputusan tidak menyebutnya; tanyakan kepada PPID satker",
      "  klasifikasi:  # berkala, serta-merta, atau setiap-saat",
      "  penguasa:  # unit yang menyimpan dokumen ini",
      "  penanggung_jawab:  # unit yang membuat atau menerbitkannya",
      "  bentuk: []  # softcopy, hardcopy",
      "  jangka_simpan:  # jadwal retensi arsip satker",
      "  ringkasan:  # satu kalimat tentang isi rencana",
      "---",
    ]
    return lines
  }

  private func identity(_ head: DraftHead) -> [String] {
    [
      line("jenis", head.kind, missing: "jenis naskah, misalnya Keputusan"),
      line("nomor", head.number.map(quotedNumber), missing: "nomor keputusan", isWritten: true),
      line("tahun", head.year.map(String.init), missing: "tahun keputusan", isWritten: true),
      line("tentang", head.title, missing: "judul keputusan, kata-kata sesudah “tentang”"),
    ]
  }

  private func enactment(_ head: DraftHead) -> [String] {
    [
      "ditetapkan:",
      "  " + line("tempat", head.place, missing: "tempat penetapan"),
      "  "
        + line(
          "tanggal", head.date?.description, missing: "tanggal penetapan, seperti 2025-12-10",
          isWritten: true),
      "penandatangan:",
      "  " + line("jabatan", head.position, missing: "jabatan penanda tangan"),
      "  " + line("nama", head.name, missing: "nama penanda tangan"),
    ]
  }

  private func scope(_ head: DraftHead) -> [String] {
    var lines = [String]()
    if let year = head.planYear {
      lines.append(
        "periode: { mulai: \(year)-01, sampai: \(year)-12 }  # dari “Tahun \(year)” pada judul")
    }
    if head.gaps.isEmpty {
      lines.append("kelengkapan: lengkap  # tulis “sebagian” bila salinan tidak memuat semuanya")
    } else {
      lines.append("kelengkapan: sebagian")
      lines.append("kekurangan:")
      lines += head.gaps.map { "  - " + YAMLScalar.text(of: $0) }
    }
    return lines
  }

  private func line(
    _ key: String, _ value: String?, missing: String, isWritten: Bool = false
  ) -> String {
    guard let value else { return "\(key):  # tidak terbaca dari salinan; isi \(missing)" }
    return "\(key): \(isWritten ? value : YAMLScalar.text(of: value))"
  }

  /// A number with other characters than digits is a text.
  private func quotedNumber(_ number: String) -> String {
    number.allSatisfy(\.isNumber) && !number.hasPrefix("0")
      ? number : YAMLScalar.text(of: number)
  }

  private static func comment(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
