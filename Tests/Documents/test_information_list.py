"""The list of public information: as a page, as CSV, as JSON."""

import csv
import hashlib
import io
import json
from urllib.parse import unquote

import jsonschema
from documents import ROOT, run
from lxml import html

COLUMNS = [
    "Nomor", "Ringkasan Isi Informasi", "Pejabat atau Unit/Satuan Kerja yang Menguasai Informasi",
    "Penanggung Jawab Pembuatan atau Penerbitan Informasi", "Waktu dan Tempat Pembuatan Informasi",
    "Bentuk Informasi yang Tersedia", "Jangka Waktu Penyimpanan atau Retensi Arsip",
]
CLASSES = ["berkala", "serta-merta", "setiap-saat"]


def page(path):
    return html.fromstring(path.read_bytes())


def rows(tree):
    return tree.xpath("//table/tbody/tr")


def records(path):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


def test_table_has_the_seven_columns_and_every_plan(documents, plans):
    tree = page(documents / "ppid/index.html")
    for table in tree.xpath("//table"):
        head = table.xpath("./thead/tr/th[@scope='col']")
        assert [cell.text_content() for cell in head] == COLUMNS + ["Klasifikasi", "Berkas"]
        assert table.xpath("./caption")
    assert len(rows(tree)) == len(plans)
    for row in rows(tree):
        assert len(row.xpath("./td|./th[@scope='row']")) == 9


def test_row_leads_to_plan_and_its_files(documents):
    folder = documents / "ppid"
    for row in rows(page(folder / "index.html")):
        links = row.xpath(".//a/@href")
        targets = [(folder / link).resolve() for link in links]
        assert all(target.is_file() for target in targets)
        assert {target.suffix for target in targets} == {".html", ".pdf", ".zip", ".json", ".csv"}


def test_signed_copy_and_attachments_of_the_plan_come_first(terbit, content, tmp_path):
    content.office()
    content.plan(head="naskah: salinan keputusan.pdf\nrealisasi: [{ aksi: manajemen-perubahan-1, "
                      "status: selesai, bukti: a-tim.docx }]\n")
    content.plan("lain", number=8, head="naskah: lain.pdf\n")
    documents = {"salinan keputusan.pdf": b"%PDF-1.4\n", "a-tim.docx": b"PK", "lain.pdf": b"%PDF-1.5\n",
                 "tak-disebut.pdf": b"%PDF-1.6\n"}
    for name, content_of in documents.items():
        content.write(f"satker/contoh/2025/{name}", content_of)
    run(terbit, content.folder, tmp_path / "situs")
    data = json.loads((tmp_path / "situs/data/daftar-informasi-publik.json").read_bytes())
    files = {record["rencana"]: record["berkas"] for record in data["daftar"]}
    address = "https://contoh.kpu.go.id/rencana/contoh/2025/"
    assert files["contoh/2025/rencana"][:2] == [
        {"nama": "Salinan keputusan", "jenis": "application/pdf", "ukuran": 9,
         "url": address + "salinan%20keputusan.pdf",
         "sha256": hashlib.sha256(documents["salinan keputusan.pdf"]).hexdigest()},
        {"nama": "a-tim.docx", "ukuran": 2, "url": address + "a-tim.docx",
         "jenis": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         "sha256": hashlib.sha256(b"PK").hexdigest()}]
    assert [file["url"].split("/")[-1] for file in files["contoh/2025/lain"]][0] == "lain.pdf"
    assert "tak-disebut" not in str(files)
    # What no plan speaks of lies beside each of them; what another one speaks of is the other's.
    for name, beside in {"rencana": {"salinan keputusan.pdf", "a-tim.docx", "tak-disebut.pdf"},
                         "lain": {"lain.pdf", "tak-disebut.pdf"}}.items():
        plan = json.loads((tmp_path / f"situs/contoh/2025/{name}/rencana.json").read_bytes())
        assert {file["nama"] for file in plan["lampiran"]} == beside
    listed = {line["Tautan"]: line for line in records(tmp_path / "situs/data/daftar-informasi-publik.csv")}
    line = listed[address + "rencana/"]
    assert line["Berkas"].split("; ")[0] == address + "salinan%20keputusan.pdf"
    assert line["SHA-256"].split("; ") == [file["sha256"] for file in files["contoh/2025/rencana"]]
    row = rows(page(tmp_path / "situs/ppid/index.html"))[1]
    assert "Salinan keputusan (9 bita)" in row.text_content()
    assert hashlib.sha256(documents["salinan keputusan.pdf"]).hexdigest() in row.text_content()
    assert (tmp_path / "situs/ppid" / unquote(row.xpath(".//li/a/@href")[0])).is_file()


def test_what_no_office_has_stated_is_not_filled_in(documents):
    for name in ("banjar", "luwu"):
        row, = rows(page(documents / name / "ppid/index.html"))
        assert row.text_content().count("belum diisi") == 3
    row, = rows(page(documents / "soppeng/ppid/index.html"))
    cells = [cell.text_content().strip() for cell in row.xpath("./td|./th")]
    assert cells[2:8] == [
        "Sekretariat KPU Kabupaten Soppeng", "Subbagian Teknis dan Hukum",
        "10 Desember 2025, Watansoppeng", "softcopy", "belum diisi", "setiap saat"]


def test_csv_and_json_say_what_the_page_says(documents, plans):
    for folder, count in [("data", 5), ("soppeng/ppid", 1), ("luwu/ppid", 1)]:
        data = json.loads((documents / folder / "daftar-informasi-publik.json").read_bytes())
        lines = records(documents / folder / "daftar-informasi-publik.csv")
        assert list(lines[0])[:7] == COLUMNS
        assert len(data["daftar"]) == len(lines) == count
        for line, record in zip(lines, data["daftar"], strict=True):
            assert line["Nomor"] == str(record["nomor"])
            assert line[COLUMNS[2]] == (record["penguasa"] or "belum diisi")
            assert line["Tautan"] == record["url"]
            for file in record["berkas"]:
                path = documents / file["url"].removeprefix("https://contoh.kpu.go.id/rencana/")
                assert path.is_file()
                assert file["ukuran"] in (None, path.stat().st_size)


def test_json_keeps_its_schema(documents):
    schema = json.loads(
        (documents / "data/skema/daftar-informasi-publik.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = list(documents.rglob("daftar-informasi-publik.json"))
    assert len(files) == 7
    for file in files:
        if file.parent.name != "skema":
            validator.validate(json.loads(file.read_bytes()))
    broken = json.loads((documents / "data/daftar-informasi-publik.json").read_bytes())
    del broken["daftar"][0]["penguasa"]
    assert not validator.is_valid(broken)


def test_plan_without_ppid_is_listed_as_unclassified_with_a_warning(terbit, content, tmp_path):
    content.office()
    content.plan("tanpa")
    content.plan("kosong", number=8, head="ppid:\n")
    content.plan("berkala", number=9, head="ppid: { klasifikasi: berkala }\n")
    ended = run(terbit, content.folder, tmp_path / "situs")
    assert ended.stderr.count("[ppid.tanpa-klasifikasi]") == 2
    assert ended.stderr.count("[ppid.belum-diisi]") == 1
    tree = page(tmp_path / "situs/ppid/index.html")
    headings = [heading.text_content() for heading in tree.xpath("//main//h2")]
    assert headings == [
        "Informasi yang wajib disediakan dan diumumkan secara berkala", "Belum diklasifikasi"]
    assert [row.xpath("./td[1]")[0].text_content() for row in rows(tree)] == ["1", "2", "3"]


def test_long_list_is_split_into_numbered_pages(terbit, content, tmp_path):
    for number in range(200):
        name = f"satker-{number:03}"
        content.office(name, f"KPU {name}")
        kind = CLASSES[number % 3]
        content.plan(office=name, head=f"ppid: {{ klasifikasi: {kind}, ringkasan: {'x' * 300} }}\n")
    run(terbit, content.folder, tmp_path / "situs")
    files = [tmp_path / "situs/ppid" / name / "index.html" for name in ("", "2", "3")]
    assert not (tmp_path / "situs/ppid/4").exists()
    numbers = [int(row.xpath("./td[1]")[0].text_content())
               for file in files for row in rows(page(file))]
    assert numbers == list(range(1, 201))
    assert all(file.stat().st_size < 300_000 for file in files)
    assert page(files[1]).xpath("//a[@rel='prev' or @rel='next']/@href") == [
        "../index.html", "../3/index.html"]


def test_hostile_words_stay_words(terbit, content, tmp_path):
    content.office()
    content.plan(head="ppid: { klasifikasi: berkala, penguasa: '=1+1', "
                      "ringkasan: '<script>alert(1)</script>, \"a\"' }\n")
    run(terbit, content.folder, tmp_path / "situs")
    line, = records(tmp_path / "situs/data/daftar-informasi-publik.csv")
    assert line[COLUMNS[2]] == "'=1+1"
    assert line[COLUMNS[1]].endswith('<script>alert(1)</script>, "a"')
    row, = rows(page(tmp_path / "situs/ppid/index.html"))
    assert "<script>alert(1)</script>" in row.text_content()
    assert not row.xpath(".//script")


def test_attachment_that_would_run_is_refused(terbit, content, tmp_path):
    content.office()
    content.plan()
    run(terbit, content.folder, tmp_path / "situs")
    before = (tmp_path / "situs/index.html").read_bytes()
    content.write("satker/contoh/2025/bagan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    content.write("satker/contoh/2025/salinan.pdf", "<html><script>1</script>")
    content.write("satker/contoh/2025/catatan.txt", "x < y")
    ended = run(terbit, content.folder, tmp_path / "situs", check=False)
    assert ended.returncode == 1
    assert ended.stderr.count("[lampiran.dapat-dijalankan]") == 2
    assert "bagan.svg" in ended.stderr and "salinan.pdf" in ended.stderr
    assert (tmp_path / "situs/index.html").read_bytes() == before


def test_all_offices_have_a_list(documents):
    for office in (ROOT / "Content/satker").iterdir():
        assert (documents / office.name / "ppid/index.html").is_file()
