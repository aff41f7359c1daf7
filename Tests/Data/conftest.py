"""A site whose plan says everything that could break a data file."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

PLAN = r"""---
jenis: Keputusan
nomor: 7/PR.07/2025
tahun: 2025
tentang: "]]> <b>&amp;</b> \"kutip\" 'petik' a\\b; c, d 👩‍💼é akhir"
ditetapkan: { tempat: "Kota, \"Jauh\"", tanggal: 2025-01-10 }
penandatangan: { jabatan: "=Ketua", nama: "Adi\nSri" }
kelengkapan: lengkap
naskah: salinan ya.pdf
koreksi:
  - { kutipan: "Membentuk", seharusnya: "]]> & <x>", catatan: "; ," }
realisasi:
  - { aksi: manajemen-perubahan-1, status: selesai, tanggal: 2025-05-31, catatan: "]]> &" }
  - { aksi: manajemen-perubahan-2, status: berjalan, tanggal: 2025-05-31 }
  - { aksi: manajemen-perubahan-3, status: berjalan }
---

## Menimbang

1. bahwa <https://contoh.invalid/> & ]]>;

## Rencana Aksi

### I. Manajemen Perubahan

| No | Rencana Aksi | Bukti | Waktu | Capaian |
|---|---|---|---|---|
| 1. | Membentuk a\\b; c, d ]]> &lt;b&gt; &amp; &#x2028; | =cmd\|' /C calc'!A0 | Maret – Mei 2025 | satu<br>=dua |
| 2. | @SUM(1) “kutip” "x" | +62 | setiap bulan | a;=1+1 |
| 3. | {long} | \- satu | paling lambat Juni 2025 | &#9;=1 |
| 4. | Minggu | ok | M2 Maret 2025 | ok |
| 5. | Kapan saja | ok | insidentil | ok |
"""


@pytest.fixture(scope="session")
def build_site(terbit):
    """Builds a site of some content, with further options of `terbit build`."""
    def build(content: Path, folder: Path, *options: str) -> Path:
        ended = subprocess.run(
            [terbit, "build", "--content", content, "--templates", ROOT / "Templates",
             "--output", folder, *options], capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stderr
        return folder
    return build


@pytest.fixture(scope="session")
def hostile_content(tmp_path_factory) -> Path:
    content = tmp_path_factory.mktemp("jahat")
    folder = content / "satker/soppeng/2025"
    folder.mkdir(parents=True)
    (content / "situs.yml").write_text('judul: "Situs ]]> & <x>"\n')
    (content / "area.yml").write_text("- { slug: manajemen-perubahan, nama: Manajemen Perubahan }\n")
    (folder.parent / "satker.md").write_text(
        '---\nnama: "KPU; & <Soppeng>, \\"x\\""\njdihn: { teuBadan: INDONESIA. Komisi }\n---\n')
    (folder / "rencana.md").write_bytes(
        # With a byte order mark and the line breaks of Windows, which are the file's own.
        b"\xef\xbb\xbf" + PLAN.replace("{long}", "👩‍💼é" * 60).replace("\n", "\r\n").encode())
    (folder / "salinan ya.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    return content


@pytest.fixture(scope="session")
def hostile_site(build_site, hostile_content, tmp_path_factory, base_url) -> Path:
    folder = tmp_path_factory.mktemp("situs-jahat") / "situs"
    return build_site(hostile_content, folder, "--base-url", base_url)


@pytest.fixture(params=["site", "hostile_site"], scope="session")
def any_site(request) -> Path:
    """The site of Content/, then the one that could break."""
    return request.getfixturevalue(request.param)
