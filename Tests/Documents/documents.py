"""Builds sites for the tests of documents, and writes small plans with what is hard about them."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASE = "https://contoh.kpu.go.id/rencana"


def run(terbit, content, output, *options, base_url=BASE, env=None, check=True):
    """Builds a site and gives the ended process."""
    base = ["--base-url", base_url] if base_url else []
    ended = subprocess.run(
        [terbit, "build", "--content", content, "--templates", ROOT / "Templates",
         "--output", output, *base, *options],
        env=env, capture_output=True, text=True, timeout=600, check=False)
    assert not check or ended.returncode == 0, ended.stderr
    return ended


PLAN = """---
jenis: Keputusan
nomor: {number}
tahun: 2025
tentang: {title}
ditetapkan: {{ tempat: Contoh, tanggal: 2025-01-10 }}
penandatangan: {{ jabatan: Ketua, nama: Adi }}
kelengkapan: lengkap
{head}---

## Menimbang

1. bahwa perlu menetapkan Rencana Aksi;

## Mengingat

1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);

## Memutuskan

### KESATU

Menetapkan Rencana Aksi.

## Rencana Aksi

### I. Manajemen Perubahan

| No | Rencana Aksi | Bukti | Waktu |
|----|--------------|-------|-------|
| 1. | {action} | Surat keputusan | Maret 2025 |
"""


class Content:
    """A content folder that a test fills."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.write("situs.yml", "judul: Contoh\n")
        self.write("area.yml", "- { slug: manajemen-perubahan, nama: Manajemen Perubahan }\n")

    def write(self, path: str, text: str | bytes):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def office(self, slug: str = "contoh", name: str = "KPU Kabupaten Contoh"):
        self.write(f"satker/{slug}/satker.md", f"---\nnama: {name}\n---\n")

    def plan(self, slug="rencana", office="contoh", number=7, title="Rencana Aksi", head="",
             action="Membentuk tim"):
        self.write(f"satker/{office}/2025/{slug}.md",
                   PLAN.format(number=number, title=title, head=head, action=action))
