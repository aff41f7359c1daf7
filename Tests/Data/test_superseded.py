"""A plan that another one amends or revokes says so wherever it or one of its actions stands."""

import csv
import json
import shutil

import icalendar
import pytest
from lxml import html
from sites import ROOT, build

PLAN = "contoh/2025/rencana-awal"
LATER = "contoh/2025/perubahan"
BASE = "https://contoh.kpu.go.id"


@pytest.fixture(scope="module", params=["sudah diubah", "dicabut"])
def superseded(request, terbit, tmp_path_factory):
    """A site in which a plan is amended or revoked, and in which word."""
    folder = tmp_path_factory.mktemp("pengganti")
    content = folder / "Content"
    shutil.copytree(ROOT / "Tests/GoldenSites/kecil/Content", content)
    if request.param == "dicabut":
        later = content / "satker/contoh/2025/perubahan.md"
        later.write_text(later.read_text().replace("mengubah: [", "mencabut: ["))
    build(terbit, content, folder / "Public", BASE, "--no-search")
    return folder / "Public", request.param


def test_each_page_of_the_plan(superseded):
    site, word = superseded
    pages = sorted((site / PLAN).rglob("index.html"))
    assert len(pages) > 15
    for page in pages:
        assert word in html.parse(page).getroot().text_content(), page


def test_lists_across_offices(superseded):
    site, word = superseded
    for name in ("bulan/2025-02", "area/manajemen-perubahan", "cari", "ppid", "contoh/ppid"):
        marks = html.parse(site / name / "index.html").xpath("//b[contains(@class, 'tanda')]")
        assert word in {mark.text for mark in marks}, name
    assert f"7/2025 ({word})" in (site / "cari/aksi-1.js").read_text()


def test_data(superseded):
    site, word = superseded
    names = ("mengubah", "diubah_oleh") if word == "sudah diubah" else ("mencabut", "dicabut_oleh")
    status = "berlaku" if word == "sudah diubah" else "tidak berlaku"
    old = json.loads((site / PLAN / "rencana.json").read_text())
    new = json.loads((site / LATER / "rencana.json").read_text())
    assert (old[names[1]], new[names[0]]) == ([LATER], [PLAN])
    assert (old[names[0]], new[names[1]]) == ([], [])
    assert old["keputusan"]["status"] == status
    for folder in ("data", "contoh/ppid"):
        listed = json.loads((site / folder / "daftar-informasi-publik.json").read_text())["daftar"]
        entry = next(entry for entry in listed if entry["rencana"] == PLAN)
        assert (entry["status"], entry[names[1]]) == (status, [LATER])
        with open(site / folder / "daftar-informasi-publik.csv", newline="") as file:
            rows = list(csv.DictReader(file))
        row = next(row for row in rows if row["Tautan"] == f"{BASE}/{PLAN}/")
        assert row["Status"] == ("berlaku, sudah diubah" if word == "sudah diubah" else status)


def test_calendars(superseded):
    site, word = superseded
    calendar = icalendar.Calendar.from_ical((site / PLAN / "jadwal.ics").read_bytes())
    events = calendar.walk("VEVENT")
    assert events
    for event in events:
        assert f"Keadaan: {word} dengan Keputusan KPU Kabupaten Contoh Nomor 12" in event["DESCRIPTION"]
