"""The data files against their published JSON Schemas, and the tables as a program reads them."""

import csv
import hashlib
import io
import json
import re

import openpyxl
import pytest
from jsonschema import Draft202012Validator


def load(path):
    return json.loads(path.read_bytes().decode("utf-8"))


def rows(path):
    text = path.read_bytes().decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def validator(site, name):
    schema = load(site / "data/skema" / f"{name}.json")
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def errors(validator, value):
    return [f"{e.json_path}: {e.message[:200]}" for e in validator.iter_errors(value)]


@pytest.mark.parametrize("file, schema", [
    ("rencana.json", "rencana-semua"), ("dasar-hukum.json", "dasar-hukum"), ("jdihn.json", "jdihn"),
    ("daftar-informasi-publik.json", "daftar-informasi-publik")])
def test_the_sites_data_keep_to_their_schemas(any_site, file, schema):
    assert errors(validator(any_site, schema), load(any_site / "data" / file)) == []


def test_each_plans_data_keep_to_theirs_and_stand_in_the_joined_file(any_site):
    joined = load(any_site / "data/rencana.json")["rencana"]
    assert joined
    schema = validator(any_site, "rencana")
    for plan in joined:
        own = load(any_site / plan["id"] / "rencana.json")
        assert errors(schema, own) == []
        assert own == plan


def test_tables_keep_to_their_schema(any_site):
    schema = validator(any_site, "aksi")
    plans = load(any_site / "data/rencana.json")["rencana"]
    joined = rows(any_site / "data/aksi.csv")
    assert errors(schema, joined) == []
    own = [row for plan in plans for row in rows(any_site / plan["id"] / "aksi.csv")]
    assert own == joined
    actions = [a for plan in plans for area in plan["area"] for a in area["aksi"]]
    assert [r["bulan"] for r in joined] == [";".join(a["waktu"]["bulan"]) for a in actions]
    assert len(joined) == len(actions)


def test_every_schema_is_applied_here(site):
    names = {path.stem for path in (site / "data/skema").glob("*.json")}
    assert names == {
        "rencana", "rencana-semua", "aksi", "dasar-hukum", "jdihn", "daftar-informasi-publik",
        "kepala-rencana"}
    for name in names:
        validator(site, name)


@pytest.mark.parametrize("path, wrong", [
    (["keputusan", "tanggal"], "10 Desember 2025"), (["kelengkapan"], "entah"), (["versi"], 2),
    (["area", 0, "aksi", 0, "waktu", "bulan"], ["2025"]), (["satker"], None), (["baru"], 1)])
def test_a_schema_finds_what_is_wrong(site, path, wrong):
    plan = load(site / "soppeng/2025/zona-integritas/rencana.json")
    place = plan
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = wrong
    assert errors(validator(site, "rencana"), plan)


def test_no_cell_runs_as_a_formula(any_site):
    for path in any_site.rglob("aksi.csv"):
        assert path.read_bytes().startswith(b"satker,rencana,area,nomor,")
        for row in rows(path):
            for cell in row.values():
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), (path, cell)


def test_sources_and_attachments_are_proved(hostile_site, hostile_content):
    plan, = load(hostile_site / "data/rencana.json")["rencana"]
    source = hostile_content / plan["sumber"]["berkas"]
    assert plan["sumber"]["sha256"] == hashlib.sha256(source.read_bytes()).hexdigest()
    attachment, = plan["lampiran"]
    copy = (hostile_site / "soppeng/2025" / attachment["nama"]).read_bytes()
    assert attachment["bita"] == len(copy) and attachment["naskah"] is True
    assert attachment["sha256"] == hashlib.sha256(copy).hexdigest()
    assert attachment["url"].endswith("/soppeng/2025/salinan%20ya.pdf")


def test_the_legal_network_gets_what_it_asks_for(site, hostile_site):
    keys = (
        "idData tahun_pengundangan tanggal_pengundangan jenis noPeraturan judul noPanggil "
        "singkatanJenis tempatTerbit penerbit deskripsiFisik sumber subjek isbn status bahasa "
        "bidangHukum teuBadan nomorIndukBuku fileDownload urlDownload urlDetailPeraturan operasi "
        "display").split()
    records = load(site / "data/jdihn.json")
    assert len(records) == len(load(site / "data/rencana.json")["rencana"]) == 7
    for record in records + load(hostile_site / "data/jdihn.json"):
        assert list(record) == keys
        assert all(isinstance(value, str) for value in record.values())
    soppeng = next(r for r in records if r["idData"].startswith("soppeng"))
    assert soppeng["tanggal_pengundangan"] == "2025-12-10" and soppeng["singkatanJenis"] == "KPT"
    signed, = load(hostile_site / "data/jdihn.json")
    assert signed["teuBadan"] == "INDONESIA. Komisi" and signed["fileDownload"] == "salinan ya.pdf"
    assert signed["urlDownload"].endswith("/salinan%20ya.pdf")


def test_workbooks_hold_the_tables_as_text(any_site):
    for path in sorted(any_site.rglob("aksi.xlsx")):
        sheet = openpyxl.load_workbook(path).active
        cells = list(sheet.iter_rows())
        assert all(cell.data_type in ("s", "n") for row in cells for cell in row)
        assert all(cell.value is None for row in cells for cell in row if cell.data_type == "n")
        text = path.with_suffix(".csv").read_bytes().decode()
        table = list(csv.reader(io.StringIO(text, newline="")))
        assert len(cells) == len(table)
        for row, expected in zip(cells, table, strict=True):
            values = [cell.value or "" for cell in row]
            # What the CSV file disarms with an apostrophe stands here as it is.
            assert [plain(v) for v in values] == [plain(e) for e in expected], path


def plain(cell):
    return re.sub(r"(^|[;\n])'(?=[=+@\t-])", r"\1", cell)
