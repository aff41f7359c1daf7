"""Content at the edges of what a page must bear: long names and words, cells of twelve lines, a plan over a
year's end that was reported on, amended and revoked, a plan with no action, and an office with 100 plans."""

from pathlib import Path

from sites import ROOT

LONG = "Pertanggungjawaban" * 5
LINES = "<br>".join(f"baris {number}" for number in range(1, 13))

HEAD = """---
jenis: Keputusan
nomor: {number}
tahun: {year}
tentang: {title}
ditetapkan: {{ tempat: Aneh, tanggal: {date} }}
penandatangan: {{ jabatan: Ketua KPU Aneh, nama: Sri }}
{more}---

## Menimbang

1. bahwa perlu {title};

## Mengingat

1. Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;

## Rencana Aksi

"""

REPORTED = """naskah: salinan keputusan.pdf
periode: { mulai: 2025-09, sampai: 2026-08 }
kelengkapan: sebagian
kekurangan: [halaman 3]
realisasi:
  - { aksi: manajemen-perubahan-1, status: selesai, tanggal: 2025-09-20, catatan: SK terbit, bukti: sk tim.pdf }
  - { aksi: manajemen-perubahan-2, status: tertunda, bukti: "https://contoh.invalid/%s" }
""" % ("a" * 80)

ACTIONS = f"""### I. Manajemen Perubahan

| No | Komponen | Rencana Aksi | Bukti Fisik | Target Waktu | Capaian | Penanggung Jawab | Catatan |
|----|----|----|----|----|----|----|----|
| 1. | Tim Kerja | Membentuk tim *role model*[^1] | SK tim | September 2025 | terbit | Hukum | =1+1 |
| 2. | | {LINES} | {LINES} | September 2025 sampai Agustus 2026 | {LONG} | | |
| 3. | {LONG} | {LONG}/{LONG} | {LONG} | paling lambat 15 Januari 2026 | x | {LONG} | z |
| 4. | | Rapat *monitoring* | Notula | setiap bulan | x | | |
| 5. | | Tindak lanjut | | insidentil | x | | |
| 6. | | Rapat minggu | Notula | Minggu I-II Maret 2026 | x | | |

[^1]: Catatan kaki: *agent of change*.

### II. {LONG}

#### {LONG}

- Bukti: Laporan
- Waktu: Semester I 2026
"""

SMALL = """### V. Penguatan Pengawasan

| No | Rencana Aksi | Bukti | Waktu |
|---|---|---|---|
| 1. | Gratifikasi | b | setiap triwulan |
"""


def write_content(folder: Path) -> Path:
    """Writes the content, and returns its folder."""
    area = (ROOT / "Content/area.yml").read_text()
    page = f"Halaman dengan {LONG}{LONG} dan [tautan](https://contoh.invalid/{LONG}).\n"
    _write(folder, "situs.yml", "judul: Rencana Aksi di Tepi\npenerbit: Komisi Pemilihan Umum\n")
    _write(folder, "area.yml", area)
    _write(folder, "halaman/tentang.md", f"---\njudul: Tentang\n---\n\n{page}")
    _write(folder, "satker/aneh/satker.md",
           f"---\nnama: KPU Kabupaten {LONG}\nppid: {{ nama: PPID, surel: ppid@contoh.invalid }}\n---\n")
    _write(folder, "satker/banyak/satker.md", "---\nnama: KPU Kota Banyak\n---\n")
    aneh = "satker/aneh/2025"
    _plan(folder, f"{aneh}/awal.md", 11, 2025, "Rencana Awal", "2025-08-20", REPORTED, ACTIONS)
    for name in ("salinan keputusan.pdf", "sk tim.pdf", f"a-{LONG}.pdf"):
        _write(folder, f"{aneh}/{name}", "%PDF-1.4\n%%EOF\n")
    _plan(folder, f"{aneh}/perubahan.md", 19, 2025, "Perubahan atas Rencana Awal", "2025-10-05",
          "periode: { mulai: 2025-09, sampai: 2026-08 }\nmengubah: [awal]\nppid: { klasifikasi: berkala }\n",
          ACTIONS.replace("September 2025 |", "Oktober 2025 |").replace(f"{LONG} | x", "x | y"))
    _plan(folder, "satker/aneh/2026/baru.md", "3/PR.07.1-Kpt/9999/2026", 2026, "Rencana Baru", "2026-01-05",
          "mencabut: [2025/awal, 2025/perubahan]\nppid: { klasifikasi: serta-merta }\n", SMALL)
    _plan(folder, "satker/aneh/2026/kosong.md", 4, 2026, "Rencana tanpa Aksi", "2026-02-05", "", "")
    for year in range(2016, 2026):
        for number in range(1, 11):
            _plan(folder, f"satker/banyak/{year}/rencana-{number}.md", number, year,
                  f"Rencana Aksi Bidang {number} Tahun {year}", f"{year}-01-{number + 10}", "", SMALL)
    return folder


def _plan(folder: Path, name: str, number, year: int, title: str, date: str, more: str, actions: str):
    _write(folder, name, HEAD.format(number=number, year=year, title=title, date=date, more=more) + actions)


def _write(folder: Path, name: str, text: str):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
