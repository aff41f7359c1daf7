"""What is wrong with `area.yml` is said by every command that reads it, not by `check` alone."""

import subprocess

import pytest


def new_plan(terbit, content):
    content.office()
    return [terbit, "new", "rencana", "contoh", "2025", "baru", "--content", content.folder]


def draft(terbit, content):
    text = content.folder.parent / "keputusan.txt"
    text.write_text("KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN MISAL\nNOMOR 7 TAHUN 2025\n")
    return [terbit, "import", text, "--content", content.folder]


@pytest.mark.parametrize("command", [new_plan, draft])
@pytest.mark.parametrize("areas, finding", [
    (b"- { slug: manajemen-perubahan\n", "[yaml.tak-terbaca]"), (b"- { slug: a, nama: \xff }\n", "[berkas.bukan-utf8]"),
    (b"#" * (2 << 20) + b"#\n", "[berkas.terlalu-besar]"), (b"- { slug: a, nam: A }\n", "[kunci.")])
def test_findings_are_shown(terbit, content, command, areas, finding):
    content.write("area.yml", areas)
    done = subprocess.run(
        command(terbit, content), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert f"{content.folder}/area.yml:" in done.stderr and finding in done.stderr
    assert done.returncode == 0, "the rest is read without official areas"
