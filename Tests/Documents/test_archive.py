"""The archive of each plan, read by Python's zipfile and checked by sha256sum."""

import subprocess
import zipfile

from documents import run


def test_archive_holds_documents_data_and_sums(plans, tmp_path):
    for number, folder in enumerate(plans):
        with zipfile.ZipFile(folder / f"{folder.name}.zip") as archive:
            assert archive.testzip() is None
            names = [name.removeprefix("zona-integritas/") for name in archive.namelist()]
            pdf, = folder.glob("*.pdf")
            assert {pdf.name, pdf.stem + ".html", "rencana.json", "aksi.csv",
                    "aksi.xlsx", "jadwal.ics", "SHA256SUMS"} <= set(names)
            assert names[:-1] == sorted(names[:-1])
            date = {entry.date_time for entry in archive.infolist()}
            assert len(date) == 1 and next(iter(date))[:1] == (2025,)
            archive.extractall(tmp_path / str(number))
        place = tmp_path / str(number) / "zona-integritas"
        for name in names[:-1]:
            assert (place / name).read_bytes() == (folder / name).read_bytes()
        listed = (place / "SHA256SUMS").read_text().splitlines()
        assert len(listed) == len(names) - 1
        subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=place,
                       check=True, capture_output=True)


def test_archive_holds_attachments_under_their_own_names(terbit, content, tools, tmp_path):
    content.office()
    content.plan()
    content.write("satker/contoh/2025/salinan – é.pdf", b"%PDF-1.7 salinan")
    content.write("satker/contoh/2025/rencana.json", "{}")
    run(terbit, content.folder, tmp_path / "situs", "--pdf", env={"PATH": str(tools)})
    with zipfile.ZipFile(tmp_path / "situs/contoh/2025/rencana/rencana.zip") as archive:
        assert archive.read("rencana/lampiran/salinan – é.pdf") == b"%PDF-1.7 salinan"
        assert archive.read("rencana/lampiran/rencana.json") == b"{}"
        archive.extractall(tmp_path / "isi")
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"],
                   cwd=tmp_path / "isi/rencana", check=True, capture_output=True)


def test_build_without_pdf_makes_no_archive_and_no_single_file(terbit, content, tmp_path):
    content.office()
    content.plan()
    run(terbit, content.folder, tmp_path / "situs")
    assert not list((tmp_path / "situs").rglob("*.zip"))
    assert not list((tmp_path / "situs").rglob("2025kpt*"))
