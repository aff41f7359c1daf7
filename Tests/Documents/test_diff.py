"""`terbit diff`: what it shows of two versions of a plan, and what it says of one that is read wrongly."""

import json
import subprocess
import threading

import pytest

PLAN = "satker/contoh/2025/rencana.md"


@pytest.fixture
def diff(terbit, content, tmp_path):
    """Compares a plan with itself after an edit."""
    content.plan()
    new = content.folder / PLAN
    old = tmp_path / "lama.md"
    old.write_bytes(new.read_bytes())

    def diff(*replacements, options=(), old=old, new=new):
        text = new.read_text()
        for before, after in replacements:
            assert before in text
            text = text.replace(before, after)
        new.write_text(text)
        return subprocess.run(
            [terbit, "diff", "--content", content.folder, old, new, *options],
            capture_output=True, text=True, timeout=60, check=False)

    diff.old, diff.new = old, new
    return diff


def test_the_same(diff):
    done = diff()
    assert (done.returncode, done.stdout, done.stderr) == (0, "Tidak ada perubahan.\n", "")


def test_a_moved_action(diff):
    done = diff(("Maret 2025", "April 2025"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "Manajemen Perubahan\n"
        "  1. Membentuk tim (pindah waktu)\n"
        "    Waktu: [-Maret-] {+April+} 2025\n"
        "\n"
        "1 pindah waktu\n")


def test_added_removed_and_reworded(diff):
    row = "| 1. | Membentuk tim | Surat keputusan | Maret 2025 |"
    done = diff((row, "| 1. | Membentuk tim kerja | Surat keputusan | Maret 2025 |\n"
                      "| 2. | Melatih tenaga penjaga arsip | Foto | Mei 2025 |"))
    assert "1. Membentuk tim kerja (" in done.stdout and "{+kerja+}" in done.stdout
    assert "2. Melatih tenaga penjaga arsip (ditambah)" in done.stdout
    back = diff(options=["--format", "json"], old=diff.new, new=diff.old)
    assert back.returncode == 0 and json.loads(back.stdout)


def test_a_misread_time_is_no_silent_move(diff):
    done = diff(("Maret 2025", "Novembr 2025"))
    assert done.returncode == 1
    assert f"{diff.new}:" in done.stderr and "galat:" in done.stderr and "[waktu.tak-terbaca]" in done.stderr
    assert "(pindah waktu" in done.stdout, "the comparison is shown all the same"


def test_an_unreadable_plan(diff):
    done = diff(("jenis: Keputusan\n", ""))
    assert done.returncode == 1 and done.stdout == "" and "galat:" in done.stderr


def test_a_broken_list_of_areas(diff, content):
    content.write("area.yml", "- { slug: manajemen-perubahan\n")
    done = diff()
    assert done.returncode == 1 and "area.yml:" in done.stderr


def test_a_link(diff, tmp_path):
    link = tmp_path / "tautan.md"
    link.symlink_to(diff.old)
    assert diff(old=link).stdout == "Tidak ada perubahan.\n"


def test_a_pipe_that_is_slow_to_fill(terbit, diff, content):
    command = f'{terbit} diff --content {content.folder} <(sleep 0.3; cat {diff.old}) <(sleep 0.6; cat {diff.new})'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "Tidak ada perubahan.\n"), done.stderr


def test_a_pipe_without_end_is_bounded(terbit, diff, content):
    process = subprocess.Popen(
        ["bash", "-c", f"{terbit} diff --content {content.folder} {diff.old} <(yes)"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    watch = threading.Timer(60, process.kill)
    watch.start()
    said = process.communicate()[1]
    watch.cancel()
    assert process.returncode == 1 and "[berkas.terlalu-besar]" in said


@pytest.mark.parametrize("name", ["tidak-ada.md", "."])
def test_no_file(diff, tmp_path, name):
    done = diff(old=tmp_path / name)
    assert done.returncode == 64 and "berkas rencana" in done.stderr
