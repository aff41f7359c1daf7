internal import Content
internal import OrderedJSON
internal import PlanModel

/// The JSON Schema (draft 2020-12) of a plan's front matter, made from what the reader itself asks for;
/// editors use it to complete and check keys.
package struct PlanHeadSchema {
  package init() {}

  /// The schema's file, as it stands on the site and beside the content.
  package var bytes: [UInt8] { value.serialized() }

  var value: JSONValue {
    guard case .object(let members) = object(PlanReader.frontMatterSchema) else { return .null }
    return .object(
      [
        JSONValue.Member(
          key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
        JSONValue.Member(key: "title", value: "Kepala berkas rencana"),
      ] + members)
  }

  private func object(_ schema: YAMLSchema) -> JSONValue {
    [
      "type": "object",
      "additionalProperties": false,
      "required": .array(schema.keys.filter(\.isRequired).map { .string($0.name) }),
      "properties": .object(
        schema.keys.map { JSONValue.Member(key: $0.name, value: property($0)) }),
    ]
  }

  /// A key without its value is an empty one to YAML, which the reader takes for a missing one.
  private func property(_ key: YAMLSchema.Key) -> JSONValue {
    guard case .object(var members) = value(of: key.kind) else { return value(of: key.kind) }
    if let text = PlanKeyGuide.description(of: key.name) {
      members.insert(JSONValue.Member(key: "description", value: .string(text)), at: 0)
    }
    return key.isRequired ? .object(members) : ["anyOf": [.object(members), ["type": "null"]]]
  }

  private func value(of kind: YAMLSchema.Kind) -> JSONValue {
    switch kind {
    case .text: ["type": ["string", "number"]]
    case .integer: ["type": "integer"]
    case .pattern(let pattern): ["type": "string", "pattern": .string(pattern)]
    case .choice(let words): ["enum": .array(words.map(JSONValue.string))]
    case .texts:
      [
        "anyOf": [
          ["type": "string"], ["type": "array", "items": ["type": ["string", "number"]]],
        ]
      ]
    case .list(let schema): ["type": "array", "items": object(schema)]
    case .mapping(let schema): object(schema)
    case .any: .object([])
    }
  }
}

/// What an editor is told about the keys.
enum PlanKeyGuide {
  static func description(of key: String) -> String? { descriptions[key] }

  private static let descriptions = [
    "jenis": "Jenis dokumen, biasanya Keputusan.",
    "nomor": "Nomor keputusan.",
    "tahun": "Tahun keputusan.",
    "tentang": "Judul keputusan, kata-kata sesudah “tentang”.",
    "ditetapkan": "Tempat dan tanggal penetapan.",
    "tempat": "Kota penetapan, misalnya Watansoppeng.",
    "tanggal": "Tanggal, seperti 2025-12-10.",
    "penandatangan": "Jabatan dan nama penanda tangan.",
    "periode": "Masa rencana; tanpa ini Januari sampai Desember tahun keputusan.",
    "mulai": "Bulan pertama, seperti 2025-11.",
    "sampai": "Bulan terakhir, seperti 2026-01.",
    "naskah": "Nama berkas lampiran yang memuat salinan keputusan.",
    "mengubah": "Rencana yang diubah oleh keputusan ini.",
    "mencabut": "Rencana yang dicabut oleh keputusan ini.",
    "terbit": "Ditulis “draf” selama rencana hanya boleh tampil di pratinjau (serve).",
    "riwayat": "Versi lama berkas ini, yang disimpan di folder riwayat/ di sampingnya.",
    "berkas": "Nama berkas versi lama di folder riwayat/, misalnya zona-integritas-1.md.",
    "kelengkapan": "Apakah salinan sumber lengkap atau hanya sebagian.",
    "kekurangan": "Apa yang hilang atau tidak terbaca pada salinan, kalimat demi kalimat.",
    "ppid": "Keterangan untuk Daftar Informasi Publik.",
    "klasifikasi": "Klasifikasi informasi menurut UU 14/2008.",
    "penguasa": "Pejabat atau unit yang menguasai informasi.",
    "penanggung_jawab": "Penanggung jawab pembuatan atau penerbitan informasi.",
    "bentuk": "Bentuk informasi yang tersedia, misalnya softcopy.",
    "jangka_simpan": "Jangka waktu penyimpanan; hanya satuan kerja yang dapat menyatakannya.",
    "ringkasan": "Ringkasan isi dalam satu kalimat.",
    "koreksi": "Catatan bahwa keputusan keliru; kata-katanya sendiri tidak diubah.",
    "kutipan": "Kata-kata naskah, persis seperti tertulis.",
    "seharusnya": "Kata-kata yang benar.",
    "catatan": "Keterangan dalam satu kalimat.",
    "diterima": "Temuan pemeriksaan yang sudah dilihat dan diterima.",
    "temuan": "Id temuan, misalnya waktu.di-luar-periode.",
    "alasan": "Mengapa temuan diterima.",
    "realisasi":
      "Yang dilaporkan satuan kerja tentang aksinya; aksi tanpa laporan tampil “belum dilaporkan”.",
    "aksi": "Id aksi, dari tautan tetap (#) di halaman areanya, misalnya manajemen-perubahan-1.",
    "status": "Keadaan aksi menurut satuan kerja.",
    "bukti": "Nama berkas di samping rencana, atau alamat lengkap (https://…).",
  ]
}
