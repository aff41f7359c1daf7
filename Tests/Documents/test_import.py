"""`terbit import` on real Word and PDF files, made here from the same decree.

Needs pandoc, poppler-utils and weasyprint; the binary's path may be given in TERBIT.
Run from the root of the project: `python3 -m pytest Tests/Documents/test_import.py`
"""

import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TERBIT = os.environ.get("TERBIT", str(ROOT / ".build/debug/terbit"))

DECREE = """
<p>KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN MISAL</p><p>NOMOR 7 TAHUN 2025</p><p>TENTANG</p>
<p>RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS</p>
<p>KETUA KOMISI PEMILIHAN UMUM KABUPATEN MISAL,</p>
<p>Menimbang : a. bahwa perlu ditetapkan rencana aksi;</p>
<p>Mengingat : 1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;</p>
<p>MEMUTUSKAN:</p>
<p>Menetapkan : KEPUTUSAN TENTANG RENCANA AKSI.</p>
<p>KESATU : Menetapkan rencana aksi sebagaimana tercantum dalam Lampiran.</p>
<p>Ditetapkan di Misal</p><p>pada tanggal 9 Januari 2025</p>
<p>KETUA KOMISI PEMILIHAN UMUM KABUPATEN MISAL,</p><p>ttd.</p><p>BUDI SANTOSO</p>
<p>LAMPIRAN</p>
<table>
<thead><tr><th>NO</th><th>KOMPONEN</th><th>LANGKAH AKSI</th><th>BUKTI FISIK</th><th>TARGET WAKTU</th></tr></thead>
<tbody>
<tr><td>I</td><td colspan="4">MANAJEMEN PERUBAHAN</td></tr>
<tr><td>1</td><td rowspan="2">Tim Kerja</td><td>Membentuk tim kerja zona integritas</td>
<td>Surat keputusan tim kerja</td><td>Januari 2025</td></tr>
<tr><td>2</td><td>Menyusun rencana kerja</td><td>Rencana kerja</td><td>Februari 2025</td></tr>
<tr><td>II</td><td colspan="4">PENGUATAN PENGAWASAN</td></tr>
<tr><td>1</td><td>Gratifikasi</td><td>Sosialisasi pengendalian gratifikasi</td>
<td>Foto kegiatan</td><td>Maret 2025</td></tr>
</tbody></table>
"""

STYLE = """<style>@page { size: A4 landscape; margin: 15mm }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 4px;
vertical-align: top; text-align: left }</style>"""

ROWS = [
    ("### I. MANAJEMEN PERUBAHAN", "Membentuk tim kerja zona integritas", "Januari 2025"),
    ("### I. MANAJEMEN PERUBAHAN", "Menyusun rencana kerja", "Februari 2025"),
    ("### II. PENGUATAN PENGAWASAN", "Sosialisasi pengendalian gratifikasi", "Maret 2025"),
]


def terbit(*arguments, **options):
    return subprocess.run(
        [TERBIT, "import", "--content", str(ROOT / "Content"), *map(str, arguments)],
        capture_output=True, text=True, check=False, **options)


@pytest.fixture
def html(tmp_path):
    path = tmp_path / "keputusan.html"
    path.write_text(f"<meta charset='utf-8'>{STYLE}{DECREE}", encoding="utf-8")
    return path


@pytest.fixture(params=["docx", "pdf"])
def document(request, html, tmp_path):
    path = tmp_path / f"keputusan.{request.param}"
    if request.param == "docx":
        subprocess.run(["pandoc", "-f", "html", str(html), "-o", str(path)], check=True)
    else:
        subprocess.run(["weasyprint", str(html), str(path)], check=True, capture_output=True)
    return path


def rows(markdown):
    area = None
    for line in markdown.splitlines():
        if line.startswith("### "):
            area = line.replace("### I MAN", "### I. MAN").replace("### II PEN", "### II. PEN")
        elif line.startswith("| ") and "LANGKAH AKSI" not in line:
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            yield area, cells[2], cells[4]


def test_drafts_the_actions_of_a_document(document):
    result = terbit(document)
    assert result.returncode == 0, result.stderr
    assert list(rows(result.stdout)) == ROWS
    assert "nomor: 7\n" in result.stdout
    assert "  tanggal: 2025-01-09\n" in result.stdout
    assert "  nama: Budi Santoso\n" in result.stdout


def test_never_writes_over_a_file(document, tmp_path):
    output = tmp_path / "rencana.md"
    output.write_text("milik penyunting\n", encoding="utf-8")
    result = terbit(document, "--output", output)
    assert result.returncode == 74
    assert output.read_text(encoding="utf-8") == "milik penyunting\n"
    assert "sudah ada" in result.stderr


def test_writes_the_draft_and_the_text_where_told(document, tmp_path):
    output, text = tmp_path / "rencana.md", tmp_path / "teks.txt"
    result = terbit(document, "--output", output, "--teks-ke", text)
    assert result.returncode == 0, result.stderr
    assert "## Mengingat" in output.read_text(encoding="utf-8")
    assert "MEMUTUSKAN" in text.read_text(encoding="utf-8")


@pytest.mark.parametrize("document", ["docx", "pdf"], indirect=True)
def test_names_a_missing_program_and_how_to_get_it(document):
    result = terbit(document, env={**os.environ, "PATH": "/nonexistent"})
    assert result.returncode == 1
    assert "apt install" in result.stderr


def test_says_that_a_scanned_pdf_has_no_text(tmp_path):
    page, path = tmp_path / "kosong.html", tmp_path / "pindaian.pdf"
    page.write_text("<p style='background: gray; height: 10cm'></p>", encoding="utf-8")
    subprocess.run(["weasyprint", str(page), str(path)], check=True, capture_output=True)
    result = terbit(path)
    assert result.returncode == 1
    assert "OCR" in result.stderr


def test_refuses_a_text_that_is_too_large(tmp_path):
    path = tmp_path / "besar.txt"
    path.write_text("a\n" * (2 << 20), encoding="utf-8")
    result = terbit(path)
    assert result.returncode == 1
    assert "terlalu-besar" in result.stderr


def test_says_that_a_file_is_not_there(tmp_path):
    result = terbit(tmp_path / "tidak-ada.txt")
    assert result.returncode == 1
    assert "tidak ada" in result.stderr

ITEMS = {
    "paragraphs": ("<p>a. bahwa perlu rencana;</p><p>b. bahwa perlu ditetapkan;</p>",
                   "<p>1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;</p>"
                   "<p>2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design;</p>"),
    "line breaks": ("a. bahwa perlu rencana;<br>b. bahwa perlu ditetapkan;",
                    "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;<br>"
                    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design;"),
    "lists": ("<ol type='a'><li>bahwa perlu rencana;</li><li>bahwa perlu ditetapkan;</li></ol>",
              "<ol><li>Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;</li>"
              "<li>Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design;</li></ol>"),
}


@pytest.mark.parametrize("form", ITEMS)
def test_reads_the_items_that_word_files_set_in_a_table(form, tmp_path):
    considerations, basis = ITEMS[form]
    source, path = tmp_path / "keputusan.html", tmp_path / "keputusan.docx"
    text = DECREE.replace(
        "<p>Menimbang : a. bahwa perlu ditetapkan rencana aksi;</p>",
        f"<table><tr><td>Menimbang</td><td>:</td><td>{considerations}</td></tr>"
        f"<tr><td>Mengingat</td><td>:</td><td>{basis}</td></tr></table>").replace(
        "<p>Mengingat : 1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;</p>", "")
    source.write_text("<meta charset='utf-8'>" + text, encoding="utf-8")
    subprocess.run(["pandoc", "-f", "html", str(source), "-o", str(path)], check=True)
    result = terbit(path)
    assert result.returncode == 0, result.stderr
    assert "\n1. bahwa perlu rencana;\n2. bahwa perlu ditetapkan;\n" in result.stdout
    assert "\n1. Undang-Undang Nomor 7 Tahun 2017" in result.stdout
    assert "\n2. Peraturan Presiden Nomor 81 Tahun 2010" in result.stdout
    assert list(rows(result.stdout)) == ROWS


@pytest.mark.parametrize("start, told", [
    (b"", "kosong"), (b"{\\rtf1 Keputusan}", "RTF"), (b"\xff\xd8\xff\xe0 gambar", "JPEG"),
    (b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
])
def test_names_what_it_cannot_read(start, told, tmp_path):
    path = tmp_path / "keputusan"
    path.write_bytes(start)
    result = terbit(path)
    assert result.returncode == 1
    assert told in result.stderr
    assert result.stdout == ""


def test_says_that_a_folder_is_none(tmp_path):
    result = terbit(tmp_path)
    assert result.returncode == 1
    assert "folder" in result.stderr
