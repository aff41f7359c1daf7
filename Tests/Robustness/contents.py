"""Content folders for hostile tests: a small good one, and ways to spoil it."""

import subprocess
from pathlib import Path

from sites import ROOT

PLAN = """---
jenis: {jenis}
nomor: {nomor}
tahun: 2025
tentang: {tentang}
ditetapkan: {{ tempat: {tempat}, tanggal: 2025-01-10 }}
penandatangan: {{ jabatan: {jabatan}, nama: {nama} }}
periode: {{ mulai: 2025-01, sampai: 2025-12 }}
naskah: salinan.pdf
kelengkapan: sebagian
kekurangan: [{kekurangan}]
ppid:
  klasifikasi: setiap-saat
  penguasa: {penguasa}
  penanggung_jawab: {penanggung_jawab}
  bentuk: [{bentuk}]
  jangka_simpan: {jangka_simpan}
  ringkasan: {ringkasan}
koreksi:
  - {{ kutipan: tim kreja, seharusnya: {seharusnya}, catatan: {catatan} }}
realisasi:
  - {{ aksi: manajemen-perubahan-1, status: selesai, tanggal: 2025-03-01, catatan: {realisasi}, bukti: salinan.pdf }}
---

## Menimbang

1. bahwa perlu {menimbang};

## Mengingat

1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum {mengingat} (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);

## Memutuskan

Menetapkan : KEPUTUSAN TENTANG {menetapkan}.

### KESATU

{kesatu}

## Pendahuluan {bab}

- a. butir {butir};

> kutipan {kutipan}

## Rencana Aksi

Pengantar.[^asal] {pengantar}

### I. Manajemen Perubahan

| No | Komponen | Rencana Aksi | Bukti | Waktu | Capaian | Kolom {kolom} |
|----|----------|--------------|-------|-------|---------|---------------|
| 1. | {komponen} | tim kreja {aksi} | {bukti} | Maret 2025 | {capaian} | {sel} |
| 2. | Tim | Menilai | Laporan | Setiap triwulan | Hasil | – |

### II. Area {area}

#### 1. Mengawasi {judul_aksi}

- Bukti: {bukti_aksi}
- Waktu: Mei 2025
- Target: {target}
- Catatan: {catatan_aksi}

[^asal]: Angka {catatan_kaki}.
"""

OFFICE = """---
nama: {nama_satker}
nama_lengkap: {nama_lengkap}
kode_wilayah: {kode_wilayah}
alamat: {alamat}
ppid: {{ nama: {ppid_nama}, alamat: {ppid_alamat}, surel: {ppid_surel}, telepon: {ppid_telepon} }}
jdihn: {{ teuBadan: {teu}, bidangHukum: {bidang}, subjek: {subjek} }}
---

Satuan kerja {isi_satker}.
"""

PAGE = """---
judul: {judul_halaman}
---

Isi {isi_halaman}

## Bagian {bagian}

| Kata {kepala} | Arti |
|------|------|
| DIP | {arti} |
"""

SITE = """judul: {judul_situs}
ringkasan: {ringkasan_situs}
url: https://contoh.kpu.go.id/uji
penerbit: {penerbit}
kontak: {{ alamat: {kontak_alamat}, surel: {kontak_surel}, telepon: {kontak_telepon} }}
"""

AREAS = """- slug: manajemen-perubahan
  nama: {nama_area}
  urutan: 1
  alias: [Manajemen Perubahan, {alias}]
"""

REGULATIONS = """- slug: uu-7-2017
  judul: {judul_peraturan}
  pengundangan: [LN 2017/182, TLN 6109]
"""

FILES = {
    "satker/contoh/2025/rencana.md": PLAN,
    "satker/contoh/satker.md": OFFICE,
    "halaman/tentang.md": PAGE,
    "situs.yml": SITE,
    "area.yml": AREAS,
    "peraturan.yml": REGULATIONS,
}

# What stands in Markdown; the rest stands in YAML.
MARKDOWN = {
    "menimbang", "mengingat", "menetapkan", "kesatu", "bab", "butir", "kutipan", "pengantar", "kolom",
    "komponen", "aksi", "bukti", "capaian", "sel", "area", "judul_aksi", "bukti_aksi", "target",
    "catatan_aksi", "catatan_kaki", "isi_satker", "isi_halaman", "bagian", "kepala", "arti",
}


class _Fields(dict):
    def __init__(self, value):
        super().__init__()
        self.value = value

    def __missing__(self, name):
        return self.value(name)


def write(folder: Path, value=lambda name: "kata") -> Path:
    """Writes a content folder; `value` gives each field's text as it is to stand in the file."""
    for path, text in FILES.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.format_map(_Fields(value)).encode("utf-8", "surrogateescape"))
    (folder / "satker/contoh/2025/salinan.pdf").write_bytes(b"%PDF-1.4\n")
    return folder


def quoted(text: str) -> str:
    """A text as YAML, which knows JSON's escapes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if ord(c) >= 32 else f"\\x{ord(c):02x}" for c in escaped) + '"'


def run(terbit: Path, command: str, content: Path, *options, timeout=60, **keywords):
    """Runs a command of Terbit on a content folder, with the templates that belong to it."""
    return subprocess.run(
        [terbit, command, "--content", content, "--templates", ROOT / "Templates", *options],
        capture_output=True, timeout=timeout, check=False, **keywords)


def build(terbit: Path, content: Path, output: Path, *options, **keywords):
    return run(terbit, "build", content, "--output", output, "--no-search", *options, **keywords)


def tree(folder: Path) -> dict[str, bytes]:
    """All files of a folder by path; a symbolic link as what it says."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*")) if path.is_file()}
