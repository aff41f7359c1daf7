"""The PDF files, read by pikepdf and Poppler: accessible, named, the same every time."""

import json
import os
import re
import subprocess

import pikepdf
import pytest
from documents import ROOT, run

NAMES = {
    "banjar": "2025kpt003.pdf", "batang-hari": "2025kpt016.pdf", "luwu": "2025kpt004.pdf",
    "sarolangun": "2025kpt009.pdf", "soppeng": "2025kpt043.pdf",
}


@pytest.fixture(scope="session", params=sorted(NAMES))
def pdf(request, documents):
    """The PDF file of one of the five plans."""
    return documents / request.param / "2025/zona-integritas" / NAMES[request.param]


def info(path):
    lines = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return dict(re.match(r"([^:]+):\s*(.*)", line).groups() for line in lines.splitlines())


def text(path):
    command = ["pdftotext", "-layout", path, "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def walk(element):
    """Every structure element below one, with its parents' types."""
    stack = [(element, ())]
    while stack:
        element, parents = stack.pop()
        if not isinstance(element, pikepdf.Dictionary) or "/K" not in element:
            continue
        kind = str(element.get("/S", ""))
        yield element, kind, parents
        kids = element.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        stack += [(kid, (*parents, kind)) for kid in reversed(kids)]


def test_facts_that_a_reader_program_shows(pdf):
    facts = info(pdf)
    assert facts["Tagged"] == "yes"
    assert "A4" in facts["Page size"]
    assert facts["Title"].startswith("Keputusan KPU Kabupaten")
    assert facts["Encrypted"] == "no"
    # The dates are the decree's, not the day of the build.
    assert "2025" in facts["CreationDate"] and "2025" in facts["ModDate"]


def test_document_says_that_it_is_accessible(pdf):
    with pikepdf.open(pdf) as document:
        assert str(document.Root.Lang) == "id"
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert document.open_metadata().get("pdfuaid:part") == "1"
        for page in document.pages:
            assert page.get("/Tabs", "/S") == "/S"
            for font in page.Resources.get("/Font", {}).values():
                assert "/ToUnicode" in font
                descriptor = font.DescendantFonts[0].FontDescriptor
                assert any(key.startswith("/FontFile") for key in descriptor.keys())


def test_structure_tells_headings_lists_and_tables(pdf):
    with pikepdf.open(pdf) as document:
        elements = list(walk(document.Root.StructTreeRoot))
        kinds = [kind for _, kind, _ in elements]
        assert kinds.count("/H1") == 1
        assert kinds.count("/H2") >= 4
        assert kinds.count("/H3") >= 4
        assert {"/L", "/LI", "/LBody", "/P", "/Table", "/TR", "/TH", "/TD"} <= set(kinds)
        for element, kind, parents in elements:
            if kind in ("/TH", "/TD"):
                assert parents[-1] == "/TR"
            if kind == "/TR":
                assert "/Table" in parents
            if kind == "/LI":
                assert parents[-1] == "/L"
        # A cell names its heads (ISO 14289-1, 7.5), which a screen reader says before it.
        heads = {bytes(element.ID) for element, kind, _ in elements if kind == "/TH"}
        cells = [element for element, kind, _ in elements if kind == "/TD"]
        named = [cell for cell in cells if "/Headers" in cell.A]
        assert len(named) == len(cells) > 10
        assert all(bytes(name) in heads for cell in named for name in cell.A.Headers)
        levels = [int(kind[2:]) for kind in kinds if re.fullmatch(r"/H[1-6]", kind)]
        assert all(b <= a + 1 for a, b in zip(levels, levels[1:], strict=False))


def test_outline_leads_to_sections_and_areas(pdf):
    with pikepdf.open(pdf) as document, document.open_outline() as outline:
        title, = outline.root
        titles = [child.title for child in title.children]
        assert {"Menimbang", "Mengingat", "Memutuskan"} <= {name.title() for name in titles}
        annex = next(child for child in title.children if child.title == "Rencana Aksi")
        plan = json.loads((pdf.parent / "rencana.json").read_bytes())
        assert len(annex.children) == len(plan["area"])


def test_every_page_has_number_and_running_head(pdf):
    pages = text(pdf).rstrip("\f").split("\f")
    count = int(info(pdf)["Pages"])
    assert len(pages) == count
    for number, page in enumerate(pages[1:], start=2):
        first = page.strip().splitlines()[0]
        assert re.search(r"Nomor \d+ Tahun 2025", first)
        assert first.endswith(f"Halaman {number} dari {count}")


def test_note_on_the_copy_stands_on_the_first_page(pdf):
    pages = text(pdf).split("\f")
    assert [number for number, page in enumerate(pages) if "bukan bagian dari keputusan" in page] == [0]


def test_words_of_the_plan_stand_in_it(pdf, documents):
    plan = json.loads((pdf.parent / "rencana.json").read_bytes())
    squeeze = lambda words: re.sub(r"[\W_]+", "", words)
    raw = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True,
                         check=True).stdout
    words = squeeze(raw)
    assert squeeze(plan["keputusan"]["tentang"]).lower() in words.lower()
    for area in plan["area"]:
        for action in area["aksi"]:
            for word in action["aksi"].split():
                assert squeeze(word) in words


def test_no_word_runs_off_the_paper(terbit, content, tmp_path):
    content.office()
    content.plan(action="https://contoh.kpu.go.id/" + "pertanggungjawaban" * 20)
    run(terbit, content.folder, tmp_path / "situs", "--pdf")
    pdf = tmp_path / "situs/contoh/2025/rencana/2025kpt007.pdf"
    boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True,
                           check=True).stdout
    for page in boxes.split("<page ")[1:]:
        width = float(re.match(r'width="([\d.]+)"', page)[1])
        assert max(float(right) for right in re.findall(r'xMax="([\d.]+)"', page)) < width - 40
    assert "Maret 2025" in text(pdf)


def test_links_lead_to_the_site(pdf):
    with pikepdf.open(pdf) as document:
        uris = {str(note.A.URI) for page in document.pages for note in page.get("/Annots", [])
                if "/A" in note and "/URI" in note.A}
    office = pdf.relative_to(pdf.parents[3]).parts[0]
    assert f"https://contoh.kpu.go.id/rencana/{office}/2025/zona-integritas/" in uris
    assert all(uri.startswith(("https://", "http://", "mailto:")) for uri in uris)


def test_same_bytes_from_anywhere(terbit, documents, tmp_path):
    content = tmp_path / "lain" / "Isi"
    subprocess.run(["cp", "-R", ROOT / "Content", tmp_path / "lain"], check=False)
    content.parent.mkdir(exist_ok=True)
    subprocess.run(["cp", "-R", ROOT / "Content", content], check=True)
    env = {**os.environ, "TZ": "Asia/Makassar", "LC_ALL": "C", "TMPDIR": str(tmp_path)}
    run(terbit, content, tmp_path / "situs", "--pdf", "--jobs", "5", env=env)
    for pattern in ("*.pdf", "*.zip", "*.html"):
        for file in documents.rglob(pattern):
            other = tmp_path / "situs" / file.relative_to(documents)
            assert file.read_bytes() == other.read_bytes(), file.name


def test_build_without_base_url_links_nowhere(terbit, content, tmp_path):
    content.office()
    content.plan()
    run(terbit, content.folder, tmp_path / "situs", "--pdf", base_url=None)
    data = (tmp_path / "situs/contoh/2025/rencana/2025kpt007.pdf").read_bytes()
    assert b"file:" not in data and str(tmp_path).encode() not in data
    with pikepdf.open(tmp_path / "situs/contoh/2025/rencana/2025kpt007.pdf") as document:
        assert not any("/Annots" in page for page in document.pages)


def test_build_without_weasyprint_names_it_and_goes_on(terbit, content, tools, tmp_path):
    content.office()
    content.plan()
    ended = run(terbit, content.folder, tmp_path / "situs", "--pdf", env={"PATH": str(tools)})
    assert "weasyprint tidak terpasang" in ended.stderr and "pip install" in ended.stderr
    folder = tmp_path / "situs/contoh/2025/rencana"
    assert not list(folder.glob("*.pdf"))
    assert (folder / "rencana.zip").is_file()
    assert "pdf" not in (folder / "index.html").read_text()


def test_failure_names_the_plan_and_leaves_the_site_as_it_was(terbit, content, tools, tmp_path):
    content.office()
    content.plan()
    output = tmp_path / "situs"
    run(terbit, content.folder, output)
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    fake = tools / "weasyprint"
    fake.write_text("#!/bin/sh\necho 'OSError: cannot load library' >&2\nexit 1\n")
    fake.chmod(0o755)
    content.plan("lain", number=8)
    ended = run(terbit, content.folder, output, "--pdf", env={"PATH": str(tools)}, check=False)
    assert ended.returncode == 74
    assert "contoh/2025/lain" in ended.stderr and "contoh/2025/rencana" in ended.stderr
    assert "cannot load library" in ended.stderr
    assert before == {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".situs")] == []
